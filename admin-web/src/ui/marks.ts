/** A stretch of a text that is pointed at: from the first to the character before `to`, in UTF-16 units. */
export interface Mark {
  from: number;
  to: number;
  tone: 'danger' | 'warn';
}
export interface Stretch {
  text: string;
  tone: Mark['tone'] | null;
}

/** The text cut at its marks. Where marks overlap, the graver one wins; what lies outside the text is ignored. */
export function stretchesOf(text: string, marks: readonly Mark[]): Stretch[] {
  const tones = Array.from<Mark['tone'] | null>({ length: text.length }).fill(null);
  for (const { from, to, tone } of marks) {
    for (let at = Math.max(0, from); at < Math.min(text.length, to); at++) {
      if (tones[at] !== 'danger') tones[at] = tone;
    }
  }
  const stretches: Stretch[] = [];
  for (const [at, tone] of tones.entries()) {
    const last = stretches.at(-1);
    const letter = text[at] ?? '';
    if (last && last.tone === tone) last.text += letter;
    else stretches.push({ text: letter, tone });
  }
  return stretches;
}
