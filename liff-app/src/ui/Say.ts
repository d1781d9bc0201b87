import { type FunctionalComponent, h, type VNode } from 'vue';
import { useLanguage } from '../stores/language.ts';

/**
 * A text of the screen. In easy Japanese every kanji carries its reading; readers hear the base text only.
 * Always inside a span: a ruby that is a flex item of its own falls apart.
 */
export const Say: FunctionalComponent<{ t: string; as?: string }> = ({ t, as = 'span' }) => {
  const language = useLanguage();
  const easy = language.current === 'easy-ja' ? language.easyPack : null;
  const lines = t.split('\n').map((line) => (easy ? easy.read(line).map(piece) : [line]));
  return h(
    as,
    { class: 'say' },
    lines.flatMap((line, index) => (index ? [h('br'), ...line] : line)),
  );
};
Say.props = ['t', 'as'];

function piece({ base, over }: { base: string; over: string | null }): VNode | string {
  if (!over) return base;
  return h('ruby', [base, h('rp', '（'), h('rt', { 'aria-hidden': 'true' }, over), h('rp', '）')]);
}
