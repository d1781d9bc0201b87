import { type FunctionalComponent, h, type VNode } from 'vue';
import type { Piece } from '../phrases/pack.ts';
import { type Part, partsByScript } from '../phrases/text-in.ts';
import { useLanguage } from '../stores/language.ts';

/**
 * A text of the screen. In easy Japanese every kanji carries its reading; readers hear the base text only. In English,
 * what is Japanese says so.
 * Always inside a span: a ruby that is a flex item of its own falls apart.
 */
export const Say: FunctionalComponent<{ t: string; as?: string }> = ({ t, as = 'span' }) => {
  const language = useLanguage();
  const read = language.pack?.read;
  const isEnglish = language.current === 'en';
  const nodes = (line: string) => {
    if (read) return read(line).map(withReading);
    return isEnglish ? partsByScript(line).map(inItsLanguage) : [line];
  };
  return h(
    as,
    { class: 'say' },
    t.split('\n').flatMap((line, index) => (index ? [h('br'), ...nodes(line)] : nodes(line))),
  );
};
Say.props = ['t', 'as'];

function withReading({ base, over }: Piece): VNode | string {
  if (!over) return base;
  return h('ruby', [base, h('rp', '（'), h('rt', { 'aria-hidden': 'true' }, over), h('rp', '）')]);
}

const inItsLanguage = ({ text, isJapanese }: Part): VNode | string =>
  isJapanese ? h('span', { lang: 'ja' }, text) : text;
