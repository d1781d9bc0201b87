import { describe, expect, it } from '@jest/globals';
import type { ServiceContent } from '../catalogue/content.dto.js';
import { draftService, type ImportedService } from './draft-content.js';
import { type Before, mergeDraft } from './merge-draft.js';
import { normalise } from './normalise.js';
import type { RawRecord } from './record-shape.js';

const read = (change: RawRecord, attribution = '出典'): ImportedService => {
  const record: RawRecord = {
    institutionName: { canonicalName: '一時預かり' },
    summary: '預かります。',
    target: { lessThan: { targetAge: 3, targetAgeOfMonths: null } },
    support: { monetarySupport: '半日 1,000円' },
    contact: { contactName: 'こども課' },
    belongings: '母子健康手帳\n申込書',
    localGovernmentLink: { uri: 'https://example.jp/a' },
    area: { areaCode: '281000;神戸市' },
    tag: { categoryCode: ['004'] },
    updateDate: '2025-08-01',
  };
  return draftService(normalise({ ...record, ...change }).normal, { attribution, today: '2026-11-24' });
};
const before = (isAccepted = true): Before => ({ ...read({}), isAccepted });

/** What editors made of the draft since. */
const ours = (change: Partial<ServiceContent> = {}) => {
  const { content, rule } = read({});
  const noted = { ja: '役所で', 'easy-ja': '役所で', en: 'At the office' };
  const [first] = content.papers;
  return {
    rule,
    content: {
      ...content,
      summary: { ja: 'お子さんを預かります。', 'easy-ja': '子どもを あずかります。', en: 'Day care.' },
      papers: [{ name: { ...first!.name, en: 'Maternal handbook' }, note: noted }, content.papers[1]!],
      lifeEvents: ['age0to2' as const],
      sources: [...content.sources, { ...content.sources[0]!, url: 'https://example.jp/more' }],
      attribution: '神戸市の案内',
      ...change,
    },
  };
};

describe('what the registry changes', () => {
  it('is nothing while it says the same', () => {
    expect(mergeDraft(ours(), before(), read({}))).toEqual(ours());
    expect(mergeDraft(ours(), before(false), read({}))).toEqual(ours());
  });

  it('comes in in Japanese, beside what editors translated', () => {
    const { content } = mergeDraft(ours(), before(), read({ summary: '1日預かります。' }));
    expect(content).toEqual({
      ...ours().content,
      summary: { ja: '1日預かります。', 'easy-ja': '子どもを あずかります。', en: 'Day care.' },
      attribution: '神戸市の案内\n出典',
    });
    expect(mergeDraft({ ...ours(), content }, before(), read({ summary: '2日' })).content.attribution).toBe(
      '神戸市の案内\n出典',
    );
  });

  it('keeps the words around a paper of the same name', () => {
    const { papers } = mergeDraft(ours(), before(), read({ belongings: '印鑑\n母子健康手帳' })).content;
    expect(papers).toEqual([{ name: { ja: '印鑑', 'easy-ja': null, en: null }, note: null }, ours().content.papers[0]]);
  });

  it.each<[boolean, string[]]>([
    [true, ['https://example.jp/b', 'https://example.jp/more']],
    // Never accepted: both stay.
    [false, ['https://example.jp/b', 'https://example.jp/a', 'https://example.jp/more']],
  ])('puts its link first (accepted before: %s)', (isAccepted, urls) => {
    const news = read({ localGovernmentLink: { uri: 'https://example.jp/b' } });
    expect(mergeDraft(ours(), before(isAccepted), news).content.sources.map(({ url }) => url)).toEqual(urls);
  });

  const silent: RawRecord = {
    summary: null,
    support: null,
    contact: null,
    belongings: null,
    localGovernmentLink: null,
    tag: null,
    updateDate: null,
  };
  it('empties nothing by what it says no more, and leaves that to do', () => {
    const { content } = mergeDraft(ours(), before(), read(silent));
    const todos = [
      '登録から消えた項目があります。続けて載せるか確かめる：どんな制度か、もらえる額・かかる額、窓口、必要なもの、出典、いつの内容か',
    ];
    expect(content).toEqual({ ...ours().content, todos });
    // A record that was never this service has taken nothing out.
    expect(mergeDraft(ours(), before(false), read(silent)).content.todos).toEqual([]);
  });

  it('leaves a rule to its editors, and to do that ages have moved', () => {
    const news = read({
      target: { lessThan: { targetAge: 4, targetAgeOfMonths: null }, conditions: '所得が少ない方' },
    });
    const { rule, content } = mergeDraft(ours(), before(), news);
    expect(rule).toEqual(ours().rule);
    expect(content.todos).toEqual([
      '条件を式にする：所得が少ない方',
      expect.stringMatching(/^登録された地域や年齢が変わりました。/),
    ]);
    expect(content.lifeStages).toEqual(['0-2', '3-5']);
    expect(mergeDraft(ours(), before(false), news).content.lifeStages).toEqual(['0-2']);
  });

  const moved = [expect.stringMatching(/^登録された地域や年齢が変わりました。/)];
  it.each<[string, RawRecord, unknown[], unknown[]]>([
    ['no ages', { target: null }, moved, []],
    ['neither ages nor area', { target: null, area: null }, moved, []],
    ['another area', { area: { areaCode: '281026;灘区' } }, moved, moved],
    ['a child with a disability', { tag: { categoryCode: ['004'], targetCode: ['090'] } }, moved, moved],
  ])('that says %s: accepted before, and never', (_, change, accepted, never) => {
    const todos = (isAccepted: boolean) => mergeDraft(ours(), before(isAccepted), read(change)).content.todos;
    expect([todos(true), todos(false)]).toEqual([accepted, never]);
  });
});
