import { benefitCounters, benefitWords } from './benefit-words.ts';
import { counters, special, weekdays, words } from './words.ts';

export interface Read {
  base: string;
  /** The reading of a kanji; null for everything else, and for a kanji that nobody has given a reading. */
  over: string | null;
}

const table = (list: string) =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('=') as [string, string]),
  );
const known = table(words + benefitWords);
const counted = table(counters + benefitCounters);
const longest = 9;
const kanji = /[\u3005\u4e00-\u9fff]/;
const digits = /^[0-9０-９,.]+/;

/** Cuts a text into pieces with their readings. A trailing kana that the reading shares stays without. */
export function reader(text: string): Read[] {
  const pieces: Read[] = [];
  const plain = (base: string) => {
    const last = pieces.at(-1);
    if (last && last.over === null) last.base += base;
    else pieces.push({ base, over: null });
  };
  for (let at = 0; at < text.length;) {
    // A reading written by hand: 区役所《くやくしょ》.
    const forced = /^([\u3005\u4e00-\u9fff]+)《([^》]+)》/.exec(text.slice(at));
    if (forced?.[1] && forced[2]) {
      pieces.push({ base: forced[1], over: forced[2] });
      at += forced[0].length;
      continue;
    }
    const number = digits.exec(text.slice(at))?.[0];
    if (number) {
      at += number.length;
      const [counter, reading] = after(text, at, counted);
      const whole = special[number + counter];
      if (whole) pieces.push({ base: number + counter, over: whole });
      else {
        plain(number);
        if (counter) lay(counter, reading);
      }
      at += counter.length;
      continue;
    }
    const day = /^（([月火水木金土日祝])/.exec(text.slice(at))?.[1];
    if (day) {
      plain('（');
      pieces.push({ base: day, over: weekdays[day] ?? null });
      at += 2;
      continue;
    }
    const [word, reading] = kanji.test(text.charAt(at)) ? after(text, at, known) : ['', ''];
    if (word) lay(word, reading);
    else plain(text.charAt(at));
    at += word.length || 1;
  }
  return pieces;

  function lay(word: string, reading: string) {
    // 「出す=だす」 lays だ over 出 and leaves す alone.
    let tail = 0;
    while (
      tail < word.length - 1 &&
      !kanji.test(word.charAt(word.length - 1 - tail)) &&
      word.at(-1 - tail) === reading.at(-1 - tail)
    )
      tail++;
    pieces.push({ base: word.slice(0, word.length - tail), over: reading.slice(0, reading.length - tail) });
    if (tail) plain(word.slice(word.length - tail));
  }
}

function after(text: string, at: number, dictionary: Map<string, string>): [string, string] {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const reading = dictionary.get(word);
    if (reading) return [word, reading];
  }
  return ['', ''];
}
