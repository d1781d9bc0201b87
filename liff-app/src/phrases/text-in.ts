import type { Language, Texts } from '@tsunagu/api-client';

/** A stored text in a language; where English is missing, easy Japanese, and where a translation is empty, Japanese. */
export function textIn(texts: Texts, language: Language): string {
  const own = texts[language];
  if (own) return own;
  return (language === 'en' && texts['easy-ja']) || texts.ja;
}

const japanese = /[\u3040-\u30ff\u3400-\u9fff]/g;
const latin = /[A-Za-z]/g;
/** A run of Japanese with what belongs to it, such as its brackets' inside. */
const runs = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff9f]+/g;

export interface Part {
  text: string;
  isJapanese: boolean;
}

/**
 * Cuts an English screen's text where Japanese begins and ends, so that screen readers change their voice: a text that
 * fell back is Japanese as a whole, an official name in brackets only itself.
 */
export function partsByScript(text: string): Part[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kana = count(japanese);
  if (kana === 0) return [{ text, isJapanese: false }];
  if (kana > count(latin)) return [{ text, isJapanese: true }];
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (index > end) parts.push({ text: text.slice(end, index), isJapanese: false });
    parts.push({ text: run, isJapanese: true });
    end = index + run.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isJapanese: false });
  return parts;
}
