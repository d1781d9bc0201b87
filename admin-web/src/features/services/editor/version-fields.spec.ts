import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../../test/app';
import {
  addRow as add,
  button,
  closeVersion,
  field,
  fill,
  goTo,
  openVersion as open,
  pageText as text,
  refused,
  save,
  sentOf,
  versionPath as base,
  withContent,
  withRule,
} from '../../../test/service-editor';
import { bathAid, newborn } from '../../../test/service-samples';

afterEach(closeVersion);

const marked = () => [...document.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
const slot = (label: string) => document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);

describe('papers, deadlines and desks in each language', () => {
  it('are written in all three, and what is empty is not translated', async () => {
    const edge = await open('editor', bathAid());
    await goTo('金額・窓口など');
    await add('必要なもの');
    await fill(field('名前（日本語）'), '母子健康手帳');
    await fill(field('名前（英語）'), 'Handbook');
    await fill(field('もらえるところ・いらない場合（やさしい日本語）'), '区役所で もらいます');
    await add('しめきり');
    await fill(field('何のしめきりか（やさしい日本語）'), '申しこむ 日');
    await fill(field('何のしめきりか（日本語）'), '申請');
    await add('区ごとの窓口');
    await fill(field('窓口の名前（日本語）'), '灘区役所');
    await fill(field('窓口の名前（英語）'), 'Nada Ward Office');
    await save(edge);
    expect(sentOf(edge).content).toMatchObject({
      papers: [
        {
          name: { ja: '母子健康手帳', 'easy-ja': null, en: 'Handbook' },
          note: { ja: '', 'easy-ja': '区役所で もらいます', en: null },
        },
      ],
      deadlines: [{ name: { ja: '申請', 'easy-ja': '申しこむ 日', en: null }, after: 'birth', count: 15 }],
      desks: [{ name: { ja: '灘区役所', en: 'Nada Ward Office' }, ward: null }],
    });
    await fill(field('もらえるところ・いらない場合（やさしい日本語）'), '');
    await save(edge);
    expect(sentOf(edge).content.papers[0]?.note).toBeNull();
  });

  it('a translation older than its Japanese is named, and its field is one press away', async () => {
    const paper = { name: { ja: '診断書', 'easy-ja': null, en: 'Handbook' }, note: null };
    const warnings = [
      { path: 'content.papers.0.name.en', code: 'translationOlder' },
      { path: 'content.summary.en', code: 'translationOlder' },
    ];
    const view = withContent({ papers: [paper] });
    await open('editor', { ...view, readiness: { ...view.readiness, warnings } });
    expect(text()).toContain('日本語が新しくなりました。この言語の文は前のままです。');
    button('必要なものの1つ目：名前（英語）')?.click();
    await until(() => {
      expect((document.activeElement as HTMLInputElement).value).toBe('Handbook');
    });
    button('どんな制度か（英語）')?.click();
    await until(() => {
      expect(document.activeElement).toBe(field('どんな制度か'));
      expect(document.activeElement?.getAttribute('lang')).toBe('en');
    });
  });
});

describe('a refusal to save', () => {
  it('opens the section of the first field that is wrong, marks it, says why, and stands in it', async () => {
    const edge = await open('editor', bathAid());
    await goTo('出典と期間');
    await add('出典');
    await fill(field('アドレス'), 'http://www.city.kobe.lg.jp/');
    await goTo('説明');
    edge.on(`PUT ${base}`, () =>
      refused(
        ['content.sources.0.url', 'matches'],
        ['content.sources.0.title', 'isLength'],
        ['nextCheckDue', 'matches'],
      ),
    );
    await save(edge);
    await until(() => {
      expect(document.activeElement).toBe(field('アドレス'));
    });
    expect(marked()).toEqual([field('アドレス'), field('題名'), field('次に確かめる日')]);
    const said = document.getElementById(field('題名')?.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toBe('ここは空けておけません。');
    expect(document.querySelector('[role=alert]')?.textContent).toContain(
      '出典の1つ目：アドレス（https）　https:// で始まるアドレスを書いてください。',
    );
    expect(text()).not.toContain('content.sources');
    // What is put right is no longer wrong, before it is stored again.
    await fill(field('題名'), '沐浴のページ');
    await until(() => {
      expect(marked()).toEqual([field('アドレス'), field('次に確かめる日')]);
    });
    edge.on(`PUT ${base}`, () => ({ body: bathAid({ revision: 4 }) }));
    await save(edge);
    await until(() => {
      expect(marked()).toEqual([]);
    });
  });

  it('of a row as a whole stands at the field that can mend it', async () => {
    const desk = {
      ward: 'nada' as const,
      name: { ja: '窓口', 'easy-ja': null, en: null },
      tel: null,
      hours: null,
      url: null,
    };
    const edge = await open('editor', withContent({ desks: [desk, { ...desk }] }));
    await goTo('金額・窓口など');
    await fill(field('受付時間', 1), '9時から');
    edge.on(`PUT ${base}`, () => refused(['content.desks.1', 'twice']));
    await save(edge);
    await until(() => {
      expect(document.activeElement).toBe(field('区', 1));
    });
    expect(marked()).toEqual([field('区', 1)]);
    expect(text()).toContain('区ごとの窓口の2つ目　同じものが2つあります。');
  });

  it('a row that was added and left alone keeps nobody from saving the rest', async () => {
    const edge = await open('editor', bathAid());
    await goTo('金額・窓口など');
    await add('必要なもの');
    await fill(field('名前（日本語）'), '母子健康手帳');
    for (const list of ['必要なもの', 'しめきり', '日付つきの金額', '区ごとの窓口', '残っている作業']) await add(list);
    await save(edge);
    expect(sentOf(edge).content).toMatchObject({
      papers: [{ name: { ja: '母子健康手帳' } }],
      ...{ deadlines: [], figures: [], desks: [], todos: [] },
    });
    await until(() => {
      expect(text()).toContain('に保存しました');
    });
  });
});

describe('the builder of rules', () => {
  it('tries the rule with the amounts of the draft, as soon as they are whole', async () => {
    const edge = await open('editor', withRule({ fact: 'income.band', lt: { param: 'kobe-bath-aid.limit' } }));
    const tried = () => edge.to('POST', '/staff/services/check-rule').at(-1)?.body;
    await until(() => {
      expect(tried()).toMatchObject({ figures: [] });
    });
    await goTo('金額・窓口など');
    await add('日付つきの金額');
    await fill(field('名前（制度の記号で始まる）'), 'kobe-bath-aid.limit');
    await fill(field('金額・数'), '3600000');
    expect(tried()).toMatchObject({ figures: [] });
    await fill(field('出典（https）'), 'https://www.city.kobe.lg.jp/limit');
    await until(() => {
      expect(tried()).toMatchObject({ figures: [{ id: 'kobe-bath-aid.limit', value: 3_600_000 }] });
    });
  });

  it('names school years, also those that only stand in the rule', async () => {
    await open('editor', withRule({ someChild: { fyAge: { gte: 17, lte: 45 } } }));
    const shown = (label: string) => slot(label)?.selectedOptions[0]?.textContent;
    expect(shown('どの学年から')).toBe('高校3年生の年代');
    expect(shown('どの学年まで')).toBe('46歳になる年度');
    expect(slot('どの学年まで')?.textContent).toContain('31歳になる年度');
  });

  it('chooses what the desk asks from a list, with what parents read in three languages', async () => {
    const edge = await open('editor', withRule({ ask: 'child-illness', id: 'a' }));
    const said = () => [...document.querySelectorAll('.asksaid dd')].map((node) => node.textContent);
    expect(said()).toEqual([
      'お子さんの治療の内容によります。窓口で確認できます。',
      '子どもの 病気で 決まります。窓口で 聞いて ください。',
      'It depends on your child’s treatment. Ask at the desk.',
    ]);
    await fill(slot('窓口で聞くこと'), 'special-needs-class');
    await until(() => {
      expect(said()[0]).toBe('学級の種類によります。学校で確認できます。');
    });
    await fill(slot('窓口で聞くこと'), 'other');
    await until(() => {
      expect(document.querySelector('input[aria-label="何を聞くか"]')).not.toBeNull();
    });
    await fill(document.querySelector<HTMLInputElement>('input[aria-label="何を聞くか"]'), '庭の広さ');
    await save(edge);
    expect(sentOf(edge).rule).toEqual({ ask: { topic: 'other', text: '庭の広さ' }, id: 'a' });
  });

  it('takes words of the editor’s own for it: one text in three languages, for it is never more than open', async () => {
    const edge = await open('editor', withRule({ ask: { topic: 'other', text: '庭の広さ' } }));
    await goTo('理由のことば');
    await until(() => {
      expect(button('自分のことばで書く')).toBeDefined();
    });
    button('自分のことばで書く')?.click();
    await until(() => {
      expect(document.querySelectorAll('.editsec input')).toHaveLength(3);
    });
    await fill(field('まだ答えていないとき（日本語）'), '庭の広さによります。');
    await fill(field('まだ答えていないとき（やさしい日本語）'), '庭の 広さで 決まります。');
    await fill(field('まだ答えていないとき（英語）'), 'It depends on your garden.');
    await save(edge);
    const words = {
      ja: '庭の広さによります。',
      'easy-ja': '庭の 広さで 決まります。',
      en: 'It depends on your garden.',
    };
    expect(sentOf(edge).content.leafTexts).toEqual([{ leafId: 'reason-1', yes: words, no: words, open: words }]);
  });

  it('turns “one of” into “not” and back, one value being chosen at a time', async () => {
    const edge = await open('editor', withRule({ fact: 'residence.ward', neq: 'higashinada' }));
    await fill(slot('答え'), 'kita');
    await save(edge);
    expect(sentOf(edge).rule).toEqual({ fact: 'residence.ward', neq: 'kita' });
    await fill(slot('比べ方'), 'in');
    await save(edge);
    expect(sentOf(edge).rule).toEqual({ fact: 'residence.ward', in: ['kita'] });
  });
});

describe('a child of a golden household', () => {
  it('may be born on the first of its month, not on it, or on a day that nobody told', async () => {
    const household = { facts: {}, children: [{ birthMonth: '2026-04' }], childrenComplete: true };
    const golden = { title: newborn.name, on: '2026-11-28', expected: 'eligible' as const, household };
    const edge = await open('editor', bathAid({ goldens: [golden] }));
    await goTo('確認の世帯');
    for (const [answer, child] of [
      ['true', { birthMonth: '2026-04', bornOnFirst: true }],
      ['false', { birthMonth: '2026-04', bornOnFirst: false }],
      ['', { birthMonth: '2026-04' }],
    ] as const) {
      await fill(field('1日生まれか'), answer);
      await save(edge);
      expect(sentOf(edge).goldens[0]?.household.children).toEqual([child]);
    }
  });
});
