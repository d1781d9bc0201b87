import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../../test/app';
import {
  button,
  closeVersion,
  field,
  fill,
  goTo,
  openVersion as open,
  pageText as text,
  save,
  sentOf,
  withContent,
} from '../../../test/service-editor';
import { bathAid } from '../../../test/service-samples';

const words = (ja: string) => ({ ja, 'easy-ja': null, en: null });
const required = () =>
  [...document.querySelectorAll('.editsec label:has(em)')].map((label) => label.textContent?.replace('必須', ''));
const ready = () => document.querySelector('.ready')?.textContent ?? '';

afterEach(closeVersion);

describe('what a version still needs', () => {
  it('calls required what its publishing needs, and nothing else', async () => {
    const edge = await open('editor', withContent({ timing: words('毎月') }));
    await goTo('説明');
    expect(required()).toEqual([
      ...['名前', 'どんな制度か', 'だれのための制度か', 'もらえる額・かかる額', '申しこみかた', '窓口'],
    ]);
    await fill(field('時期'), '');
    await save(edge);
    expect(sentOf(edge).content.timing).toEqual(words(''));
    await goTo('出典と期間');
    expect(required()).toEqual(['いつの内容か', '次に確かめる日']);
  });

  it('leads to a text that is missing', async () => {
    const problems = [{ path: 'content.howToApply.ja', code: 'textRequired' }];
    await open('editor', bathAid({ readiness: { ...bathAid().readiness, problems } }));
    expect(ready()).toContain('申しこみかた（日本語）　保護者が読む文がありません。');
    button('申しこみかた（日本語）')?.click();
    await until(() => {
      expect(document.activeElement).toBe(field('申しこみかた'));
    });
  });

  it('promises nothing of what is not stored yet', async () => {
    const stored = bathAid({ readiness: { ...bathAid().readiness, ready: true, problems: [] } });
    await open('editor', stored);
    expect(ready()).toContain('公開できます。');
    await goTo('説明');
    await fill(field('どんな制度か'), '赤ちゃんの沐浴を手伝います。');
    expect(ready()).not.toContain('公開できます。');
    expect(ready()).toContain('保存すると、確かめます。');
  });

  it('keeps the way to what was wrong while it is being mended, as of before', async () => {
    await open('editor', bathAid());
    expect(ready()).toContain('あと2つ直すと、公開できます。');
    await goTo('説明');
    await fill(field('どんな制度か'), '赤ちゃんの沐浴を手伝います。');
    expect(ready()).not.toContain('あと2つ');
    expect(ready()).toContain('保存すると、確かめます。前に保存したときは、次のとおりでした。');
    expect(ready()).toContain('出典がありません。');
    expect(text()).toContain('まだ保存していない変更があります');
  });
});
