import { describe as suite, expect, test } from '@jest/globals';
import { type Child, describe, describeLeaf, explain, type Facts, type Language, type Rule } from '../src/index.ts';
import { ruleOf, services } from './catalogue.ts';

const on = '2026-11-24';
const reasons = (
  rule: Rule,
  facts: Facts,
  children: Child[] = [],
  language: Language = 'ja',
  complete = true,
): string[] =>
  explain(rule, { facts, children, childrenComplete: complete }, { on }).deciding.map((leaf) =>
    describeLeaf(leaf, language),
  );
const nada = { 'residence.ward': 'nada', 'residence.kobe': true };

suite('describe', () => {
  test.each<[string, string, string]>([
    ['kurashi-shien', '神戸市に住んでいる方', '神戸市に 住んで いる 人'],
    [
      'gakudo',
      '神戸市に住んでいて、日中みられない時間があって、小学生のお子さんがいる方',
      '神戸市に 住んで いて、昼、子どもを 見られない 時間が あって、小学生の 子どもが いる 人',
    ],
    [
      'kyushoku-chu',
      '神戸市に住んでいて、中学生であって、神戸市立の学校に通っているお子さんがいる方',
      '神戸市に 住んで いて、中学生で あって、神戸市立の 学校に 通って いる 子どもが いる 人',
    ],
    ['kicc', '使いたいことばが日本語ではない方', '使いたい ことばが 日本語では ない 人'],
    [
      'ninpu-shien-kyufu',
      '神戸市に住んでいて、「これから生まれるお子さんがいる」か「0歳のお子さんがいる」にあてはまる方',
      '神戸市に 住んで いて、「これから 子どもが 生まれる 予定が ある」か 「0歳の 子どもが いる」に 合う 人',
    ],
    [
      'fuikusho',
      '神戸市に住んでいて、窓口で確認する条件（治療の内容）に合う方',
      '神戸市に 住んで いて、窓口で 聞く こと（治療）が 合う 人',
    ],
  ])('%s', (id, ja, easy) => {
    expect([describe(ruleOf(id), 'ja'), describe(ruleOf(id), 'easy-ja')]).toEqual([ja, easy]);
  });

  test.each<[Rule, string]>([
    [{ fact: 'residence.ward', in: ['nada', 'suma'] }, '灘区か須磨区に住んでいる方'],
    [{ fact: 'residence.ward', neq: 'nada' }, '灘区に住んでいない方'],
    [{ fact: 'residence.ward', eq: 'outside' }, '神戸市外に住んでいる方'],
    [{ fact: 'family.expecting', eq: false }, 'これから生まれるお子さんがいない方'],
    [{ not: { fact: 'tax.residentTaxExempt', eq: true } }, '世帯の住民税が0円（非課税）ではない方'],
    [{ fact: 'income.band', lt: 3_000_000 }, '年収のめやすが300万円未満である方'],
    [{ fact: 'income.band', gte: { param: 'x' } }, '年収のめやすが基準の額以上である方'],
    [
      { not: { any: [{ fact: 'work.inKobe', eq: true }, { ask: 'x' }] } },
      '「「神戸市内で働いている」か「窓口で確認する条件（くわしい条件）に合う」にあてはまる」にあてはまらない方',
    ],
    [
      { countChildren: { gte: 3, where: { fyAge: { gte: -1, lte: 21 } } } },
      '22歳の年度末までのお子さんが3人以上いる方',
    ],
    [{ someChild: { birthDate: { gte: '2024-04-01' } } }, '2024年4月1日以降に生まれたお子さんがいる方'],
    [{ someChild: { ageMonths: { gte: 12 } } }, '1歳以上のお子さんがいる方'],
    [
      { someChild: { not: { childFact: 'care', in: ['licensed'] } } },
      '保育所・認定こども園などに通っていないお子さんがいる方',
    ],
    [
      { validity: { from: '2026-04-01', to: '2027-03-31', rule: { fact: 'residence.kobe', eq: true } } },
      '受付期間（2026年4月1日から2027年3月31日まで）に間に合って、神戸市に住んでいる方',
    ],
    [{ fact: 'garden.size', gt: 3 }, '「garden.size」が3を超える額である方'],
  ])('%j', (rule, sentence) => {
    expect(describe(rule, 'ja')).toBe(sentence);
  });

  test('no catalogue rule shows an id or a bare word of the machine', () => {
    for (const { rule } of services) {
      expect(describe(rule, 'ja') + describe(rule, 'easy-ja')).not.toMatch(/[A-Za-z]/);
    }
  });
});

suite('describeLeaf', () => {
  const pupil: Child = { birthMonth: '2017-08' };
  test('why it fits', () => {
    expect(reasons(ruleOf('famisapo'), nada, [pupil])).toEqual([
      '神戸市（灘区）にお住まいのため',
      '小学3年生のお子さんがいるため',
    ]);
    expect(reasons(ruleOf('famisapo'), nada, [pupil], 'easy-ja')).toEqual([
      '神戸市（灘区）に 住んで いるから',
      '小学3年生の 子どもが いるから',
    ]);
    expect(reasons(ruleOf('yobo-sesshu'), nada, [{ birthMonth: '2024-06' }])[1]).toBe('2歳のお子さんがいるため');
  });
  test('why not', () => {
    expect(reasons(ruleOf('kurashi-shien'), { 'residence.kobe': false })).toEqual(['神戸市にお住まいの方の制度のため']);
    expect(reasons(ruleOf('odekake-gift'), nada, [pupil])).toEqual(['0歳のお子さんがいないため']);
    expect(reasons(ruleOf('jido-teate-dai3shi'), nada, [pupil])).toEqual(['お子さんが3人より少ないため']);
    expect(reasons(ruleOf('boshi-techo'), { ...nada, 'family.expecting': false })).toEqual([
      'これからお子さんが生まれる方の制度のため',
    ]);
  });
  test('what is open', () => {
    expect(reasons(ruleOf('kurashi-shien'), {})).toEqual(['お住まいの区がわかると決まります']);
    expect(reasons(ruleOf('jido-teate'), nada, [], 'ja', false)).toEqual(['お子さんの生まれた年と月で決まります']);
    expect(reasons(ruleOf('odekake-gift'), nada, [pupil], 'ja', false)).toEqual(['お子さんの入力が途中のため']);
    expect(reasons(ruleOf('odekake-gift'), nada, [{ birthMonth: '2025-11' }])).toEqual([
      '1日生まれかどうかで変わります',
    ]);
    expect(reasons(ruleOf('fuikusho'), nada)).toEqual(['治療の内容によります。窓口で確認できます。']);
  });
  test('a condition turned round is told the other way', () => {
    const elsewhere: Rule = { not: { fact: 'residence.kobe', eq: true } };
    expect(reasons(elsewhere, { 'residence.kobe': false })).toEqual(['神戸市に住んでいないため']);
    expect(reasons(elsewhere, nada)).toEqual(['神戸市に住んでいない方の制度のため']);
    expect(reasons({ fact: 'family.multiples', neq: true }, { 'family.multiples': false })).toEqual([
      'ふたごなどのお子さんがいないため',
    ]);
  });
  test('a window and an unlisted fact', () => {
    expect(reasons({ validity: { to: '2027-01-04' } }, {})).toEqual(['受付期間中のため（2027年1月4日まで）']);
    expect(reasons({ validity: { to: '2026-01-04' } }, {}, [], 'easy-ja')).toEqual(['今 申しこむ ときでは ないから']);
    expect(reasons({ fact: 'garden.size', eq: 'big' }, { 'garden.size': 'big' })).toEqual([
      'あなたの回答が条件に合うため',
    ]);
  });

  test('catalogue sentences stay within 40 characters, the desk sentences within 50', () => {
    const households: [Facts, Child[], boolean][] = [
      [{}, [], false],
      [nada, [], true],
      [nada, [pupil, { birthMonth: '2024-06' }, { birthMonth: '2009-06' }], true],
      [{ ...nada, 'family.singleParent': false, 'tax.residentTaxExempt': false }, [pupil], true],
    ];
    for (const { rule } of services) {
      for (const [facts, children, childrenComplete] of households) {
        for (const leaf of explain(rule, { facts, children, childrenComplete }, { on }).deciding) {
          for (const language of ['ja', 'easy-ja'] as const) {
            const length = describeLeaf(leaf, language).replaceAll(' ', '').length;
            expect(length).toBeLessThanOrEqual(leaf.topic === null ? 40 : 50);
          }
        }
      }
    }
  });
});
