import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRule, type Rule } from '@tsunagu/eligibility';
import { describe, expect, it } from 'vitest';
import { type Known, nothingKnown } from '../household/known.ts';
import { makeAskable } from '../household/questions.ts';
import { catalogue as six } from '../testing/catalogue.ts';
import type { Service } from './catalogue.ts';
import { isUnsure, judge } from './findings.ts';

const on = '2026-11-24';
const asGuest = makeAskable(null);
const parsed = (rule: unknown): Rule => {
  const result = parseRule(rule);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.rule;
};
const services = (more: Partial<Service> = {}): Service[] =>
  six.services.slice(0, 2).map((service) => ({ ...service, parsed: parsed(service.rule), ...more }));
const living = (facts: Known['facts'], ...births: string[]): Known => ({
  ...nothingKnown,
  facts: { 'residence.ward': 'nada', ...facts },
  children: births.map((birthMonth) => ({ birthMonth })),
  childrenComplete: true,
});
const loaded = (list: Service[]) => ({ version: '1', services: list, parameters: {} });

describe('a finding', () => {
  it('says from when it fits and until when', () => {
    const [school] = judge(
      loaded(services()),
      living({ 'family.guardiansNeedChildcare': true }, '2020-05'),
      on,
      asGuest,
    ).notNow;
    expect(school).toMatchObject({ service: { id: 'gakudo' }, from: '2027-04-01', until: null });
    const { likely } = judge(loaded(services()), living({}, '2008-05'), on, asGuest);
    expect(likely[0]).toMatchObject({ service: { id: 'teate' }, from: null, until: '2027-04-01' });
  });

  it('knows what the household has already, and only when it said so', () => {
    const list = services({ suppressIfHave: ['benefit.receivesChildRearingAllowance'] });
    const have = (facts: Known['facts']) => judge(loaded(list), living(facts, '2020-05'), on, asGuest).likely[0]!.have;
    expect(have({ 'benefit.receivesChildRearingAllowance': true })).toBe(true);
    expect(have({ 'benefit.receivesChildRearingAllowance': false })).toBe(false);
    expect(have({})).toBe(false);
  });

  it('knows what the household says it uses', () => {
    const { likely } = judge(loaded(services()), { ...living({}, '2020-05'), used: ['teate'] }, on, asGuest);
    expect(likely.map(({ service: { id }, have }) => [id, have])).toEqual([['teate', true]]);
  });

  it('stands by its nearest deadline; what is over comes last', () => {
    const name = { ja: '', 'easy-ja': null, en: null };
    const by = (id: string, ...days: (string | null)[]): Service => ({
      ...services()[0]!,
      id,
      deadlines: days.map((day) => ({ name, on: day, after: day ? null : 'birth', count: null, unit: null })),
    });
    const list = [
      by('over', '2026-11-23'),
      by('none'),
      by('later', '2027-03-31'),
      by('relative', null),
      by('today', '2026-11-24', '2027-01-01'),
    ];
    const { likely } = judge(loaded(list), living({}, '2020-05'), on, asGuest);
    expect(likely.map(({ service: { id } }) => id)).toEqual(['today', 'later', 'none', 'relative', 'over']);
  });

  it('has an amount where it may be paid, and none where it is a no', () => {
    const figure = (value: number) => [{ from: '2024-10-01', to: null, value }];
    const figures = { under3: 15000, from3: 10000, thirdOrLater: 30000, lastFyAge: 17, incomeTested: 0 };
    const ages = { thirdOrLaterLastFyAge: 17, countedLastFyAge: 21 };
    const parameters = Object.fromEntries(
      Object.entries({ ...figures, ...ages }).map(([id, value]) => [`jido-teate.${id}`, figure(value)]),
    );
    const list = { version: '1', services: services({ id: 'jido-teate' }).slice(0, 1), parameters };
    const { likely } = judge(list, living({}, '2010-09', '2019-09', '2024-02'), on, asGuest);
    expect(likely[0]!.estimate).toMatchObject({ low: 50000, high: 50000, children: 3 });
    expect(judge(list, living({ 'residence.ward': 'outside' }, '2019-09'), on, asGuest).notNow[0]!.estimate).toBeNull();
  });

  it.each<[Partial<Service>, boolean]>([
    [{}, false],
    [{ confidence: 'low' }, true],
    [{ confidence: 'medium' }, false],
    [{ amountUncertain: true }, true],
    [{ beingChecked: true }, true],
  ])('is unsure with %j: %s', (more, unsure) => {
    expect(isUnsure(services(more)[0]!)).toBe(unsure);
  });
});

describe('services that only the desk can tell of', () => {
  interface Delivered {
    id: string;
    name: string;
    eligibility: { rule: unknown };
  }
  const { services: delivered } = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../../api/src/benefits/data/kobe-services.json'), 'utf8'),
  ) as { services: Delivered[] };
  /** Written with its words in the file, with the topic alone in the rule. */
  const bare = (rule: unknown): unknown =>
    JSON.parse(
      JSON.stringify(rule, (key, value: unknown) => (key === 'ask' ? (value as { topic: string }).topic : value)),
    );
  const all = delivered.map(({ id, name, eligibility }): Service => {
    const rule = bare(eligibility.rule) as object;
    return { ...six.services[0]!, id, name, rule, parsed: parsed(rule) };
  });
  const isForDesk = ({ rule }: Service) => {
    const text = JSON.stringify(rule);
    return text.includes('"ask"') && !/"fact":"(?!residence)/.test(text);
  };
  const forDesk = all.filter(isForDesk);
  const shown = (known: Known) => judge(loaded(forDesk), known, on, asGuest).askDesk.map(({ service }) => service.id);

  it('are shown to everybody with a child of that age, whatever else is answered', () => {
    expect(forDesk.length).toBeGreaterThanOrEqual(8);
    const others: Known['facts'][] = [
      {},
      { 'family.singleParent': true, 'tax.residentTaxExempt': true, 'income.band': '0-2000000' },
      { 'family.singleParent': false, 'tax.residentTaxExempt': false, 'income.band': '8000000-' },
      { 'family.expecting': true, 'benefit.receivesChildRearingAllowance': true, 'work.inKobe': true },
    ];
    for (const birth of ['2026-09', '2024-06', '2021-06', '2019-06', '2013-06', '2010-06']) {
      const lists = others.map((facts) => shown(living(facts, birth)));
      expect(lists[0]!.length).toBeGreaterThan(3);
      for (const list of lists) expect(list).toEqual(lists[0]);
    }
  });

  it('are those of the age and no others', () => {
    expect(shown(living({}, '2019-06'))).toContain('tokubetsu-shien-enjo');
    expect(shown(living({}, '2024-06'))).not.toContain('tokubetsu-shien-enjo');
    expect(shown(living({}, '2026-09'))).toContain('miyuku-iryo');
    expect(shown(living({}, '2013-06'))).not.toContain('miyuku-iryo');
  });
});
