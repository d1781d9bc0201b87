import { describe, expect, it } from '@jest/globals';
import { explain, type Household, type Rule } from '@tsunagu/eligibility';
import type { DatedFigure } from './benefits.entity.js';
import type { CurrentService } from './catalogue/current-service.js';
import {
  BrokenCatalogue,
  judgeAll,
  readFigures,
  readServices,
  toParameters,
  whySentence,
  withFigures,
} from './benefits.rules.js';

const on = '2026-11-24';
const kobe: Rule = { fact: 'residence.kobe', eq: true };
const small: Rule = { someChild: { ageMonths: { gte: 0, lt: 36 } } };
const service = (id: string, rule: unknown) =>
  ({
    id,
    name: id.toUpperCase(),
    rule,
    category: 'cash',
    sensitiveCriteria: [] as CurrentService['sensitiveCriteria'],
  }) as CurrentService;
const family: Household = {
  facts: { 'residence.ward': 'nada', 'residence.kobe': true },
  children: [{ birthMonth: '2024-06' }],
  childrenComplete: true,
};

describe('reading the catalogue', () => {
  it('names every service whose rule cannot be read, with the place', () => {
    const services = [
      service('good', kobe),
      service('typo', { fact: 'residence.kobee', eq: true }),
      service('worse', { all: [] }),
    ];
    expect(() => readServices(services)).toThrow(BrokenCatalogue);
    expect(() => readServices(services)).toThrow(/typo \(unknownFact at "\/fact"\), worse \(list at "\/all"\)/);
  });

  it('groups dated figures by id', () => {
    const value = (id: string, validFrom: string, amount: number) =>
      ({ id, validFrom, validTo: null, value: amount, source: '' }) satisfies DatedFigure;
    expect(
      toParameters([value('a', '2025-04-01', 1), value('b', '2025-04-01', 2), value('a', '2026-04-01', 3)]),
    ).toEqual({
      a: [
        { from: '2025-04-01', to: null, value: 1 },
        { from: '2026-04-01', to: null, value: 3 },
      ],
      b: [{ from: '2025-04-01', to: null, value: 2 }],
    });
  });
});

describe('reading dated figures', () => {
  const figure = (id: string, validFrom: string, validTo: string | null, value: unknown) =>
    ({ id, validFrom, validTo, value, source: '' }) as DatedFigure;
  const like = (param: string) => ({ param });

  it('follows "the same as" to the amount', () => {
    const same = figure('b.limit', '2026-04-01', '2027-03-31', like('a.limit'));
    expect(readFigures([figure('a.limit', '2025-04-01', null, 5), same])).toEqual({
      'a.limit': [{ from: '2025-04-01', to: null, value: 5 }],
      'b.limit': [{ from: '2026-04-01', to: '2027-03-31', value: 5 }],
    });
  });

  it.each<[string, DatedFigure[], string]>([
    ['the same as itself', [figure('a.limit', '2026-04-01', null, like('a.limit'))], 'cyclicParameter at "/a.limit/0/value/param"'],
    [
      'in a ring',
      [figure('a.limit', '2026-04-01', null, like('b.limit')), figure('b.limit', '2026-04-01', null, like('a.limit'))],
      'cyclicParameter at "/b.limit/0/value/param"',
    ],
    ['the same as nothing', [figure('a.limit', '2026-04-01', null, like('c.limit'))], 'unknownParameter at "/a.limit/0/value/param"'],
    ['two for one day', [figure('a.limit', '2026-04-01', null, 1), figure('a.limit', '2027-04-01', null, 2)], 'overlap at "/a.limit/1"'],
    ['no number', [figure('a.limit', '2026-04-01', null, '5')], 'number at "/a.limit/0/value"'],
  ])('refuses what is %s, and tells the place', (_, figures, fault) => {
    expect(() => readFigures(figures)).toThrow(BrokenCatalogue);
    expect(() => readFigures(figures)).toThrow(`Figures that cannot be read: ${fault}.`);
  }); // prettier-ignore

  it.each<[string, DatedFigure[], [string, string | null][], unknown[]]>([
    ['of another day', [figure('a.limit', '2025-04-01', '2026-03-31', 1)], [['2026-04-01', null]], [['2025-04-01', '2026-03-31', 1], ['2026-04-01', null, 2]]],
    ['of the same days', [figure('a.limit', '2026-04-01', null, 1)], [['2026-04-01', null]], [['2026-04-01', null, 2]]],
    ['that holds until the own begins', [figure('a.limit', '2025-04-01', null, 1)], [['2027-04-01', null], ['2026-04-01', '2027-03-31']], [['2025-04-01', '2026-03-31', 1], ['2026-04-01', '2027-03-31', 2], ['2027-04-01', null, 2]]],
    ['that begins within the own', [figure('a.limit', '2027-04-01', null, 1)], [['2026-04-01', null]], [['2026-04-01', null, 2]]],
    ['of another name', [figure('b.limit', '2026-04-01', null, 1)], [['2026-04-01', null]], [['2026-04-01', null, 2], ['2026-04-01', null, 1]]],
  ])('takes the figures of a service before a shared one %s', (_, shared, days, expected) => {
    const figures = days.map(([from, to]) => ({ id: 'a.limit', from, to, value: 2, source: '' }));
    const services = [{ content: { figures } } as unknown as CurrentService];
    const held = withFigures(shared, services);
    expect(held.map(({ validFrom, validTo, value }) => [validFrom, validTo, value])).toEqual(expected);
    expect(() => readFigures(held)).not.toThrow();
  }); // prettier-ignore
});

describe('judging a household', () => {
  it('puts the likely first and the impossible last, and keeps the order within', () => {
    const services = readServices([
      service('no', { not: kobe }),
      service('ask', { all: [kobe, { ask: 'child-illness' }] }),
      service('open', { fact: 'family.singleParent', eq: true }),
      service('yes-1', kobe),
      service('yes-2', small),
    ]);
    const findings = judgeAll(services, family, { on });
    expect(findings.map(({ serviceId, verdict, missing }) => [serviceId, verdict, missing])).toEqual([
      ['yes-1', 'likely', []],
      ['yes-2', 'likely', []],
      ['open', 'needsAnswer', ['family.singleParent']],
      ['ask', 'askDesk', []],
      ['no', 'notNow', []],
    ]);
    // What nobody will tell any more waits for no answer.
    const closed = (fact: string) => fact === 'family.singleParent';
    expect(judgeAll(services, family, { on, closed }).find(({ serviceId }) => serviceId === 'open')).toMatchObject({
      verdict: 'askDesk',
      missing: [],
    });
  });

  const sentences: [string, Rule, string][] = [
    ['reasons for', { all: [kobe, small] }, '神戸市（灘区）にお住まいのため、2歳のお子さんがいるため'],
    ['a reason against', { someChild: { fyAge: { gte: 15, lte: 17 } } }, '高校生年代のお子さんがいないため'],
    [
      'what is open',
      {
        all: [
          { fact: 'family.multiples', eq: true },
          { fact: 'tax.residentTaxExempt', eq: true },
        ],
      },
      'ふたごなどかどうかで決まります。税金が0円かどうかで決まります。',
    ],
    ['what only the desk hears', { ask: 'child-illness' }, 'お子さんの治療の内容によります。窓口で確認できます。'],
  ];
  it.each(sentences)('%s', (_, rule, expected) => {
    expect(whySentence(rule, explain(rule, family, { on }))).toBe(expected);
  });
});
