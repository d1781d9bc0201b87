/** A text as it is compared, with the way back: where each of its units stood in the text as it was written. */
export interface Normal {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const CLUSTERS = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** Lexicon R6; and what nobody sees, which would otherwise split a word. */
const LEFT_OUT = /[\s\p{Cf}\p{Variation_Selector}・/\-_「」()[\]、。*|~+]/u;

/**
 * NFKC and small letters. Katakana stays katakana: ガン → がん would find スローガン (R6). Character by character with its
 * marks, so that every place can be shown to the editor.
 */
export function normalise(written: string): Normal {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { segment, index } of CLUSTERS.segment(written)) {
    const folded = segment.normalize('NFKC').toLowerCase();
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(index);
      to.push(index + segment.length);
    }
  }
  return { text, from, to };
}

/** The same without blanks and signs: 「障 害」 and 「障・害」 are still 障害. */
export function stripped({ text, from, to }: Normal): Normal {
  const units: number[] = [];
  for (let unit = 0; unit < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(unit)!);
    if (!LEFT_OUT.test(character)) for (let i = 0; i < character.length; i++) units.push(unit + i);
    unit += character.length;
  }
  return {
    text: units.map((unit) => text[unit]).join(''),
    from: units.map((unit) => from[unit]!),
    to: units.map((unit) => to[unit]!),
  };
}
