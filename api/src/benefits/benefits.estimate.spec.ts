import { describe, expect, it } from '@jest/globals';
import { type Household, type Parameters, type Rule } from '@tsunagu/eligibility';
import { ESTIMATED } from '@tsunagu/eligibility/amounts';
import { estimateBeside } from './benefits.estimate.js';
import { judgeAll, readServices, toParameters } from './benefits.rules.js';
import type { CurrentService } from './catalogue/current-service.js';
import { AMOUNT_FIGURES } from './data/amounts.js';
import { DELIVERED_CRITERIA } from './data/delivered-criteria.js';
import { KOBE_SERVICES } from './data/kobe-services.js';
import { FIGURES } from './data/parameters.js';

const on = '2026-11-28';
const parameters: Parameters = toParameters(
  AMOUNT_FIGURES.map(({ id, from, to, value, source }) => ({
    id,
    validFrom: from,
    validTo: to,
    value,
    source: source.url,
  })),
);
const family = (facts: Household['facts']): Household => ({
  facts: { 'residence.ward': 'nada', 'residence.kobe': true, ...facts },
  children: [{ birthMonth: '2019-05' }, { birthMonth: '2025-02' }],
  childrenComplete: true,
});
const services = readServices(
  KOBE_SERVICES.map(
    ({ id, name, category, eligibility: { rule } }) =>
      ({ id, name, category, rule: rule as Rule, sensitiveCriteria: DELIVERED_CRITERIA[id] ?? [] }) as CurrentService,
  ),
);
const found = (household: Household, day = on) =>
  new Map(
    judgeAll(services, household, { on: day, parameters }).map(({ serviceId, verdict, estimate }) => [
      serviceId,
      { verdict, estimate },
    ]),
  );

describe('the amount beside a verdict', () => {
  it('is exact where everything is known', () => {
    expect(found(family({})).get('jido-teate')).toEqual({
      verdict: 'likely',
      estimate: { low: 25_000, high: 25_000, children: 2, open: [] },
    });
  });

  it('is an interval while the income is not', () => {
    const interval = { low: 17_020, high: 59_400, children: 2, open: ['income'] };
    const single = { 'family.singleParent': true };
    expect(found(family(single)).get('jido-fuyo-teate')).toEqual({ verdict: 'needsAnswer', estimate: interval });
    expect(found(family({ ...single, 'income.belowChildRearingLimit': true })).get('jido-fuyo-teate')).toEqual({
      verdict: 'likely',
      estimate: interval,
    });
  });

  it('stays away where the desk alone decides, where it is a no, and in a year without figures', () => {
    const desk = found(family({ 'family.singleParent': false, 'income.belowChildRearingLimit': true }));
    expect(desk.get('jido-fuyo-teate')).toEqual({ verdict: 'askDesk', estimate: undefined });
    const no = found(family({ 'income.belowChildRearingLimit': false }));
    expect(no.get('jido-fuyo-teate')).toEqual({ verdict: 'notNow', estimate: undefined });
    const later = found(family({ 'family.singleParent': true }), '2027-04-01');
    expect(later.get('jido-fuyo-teate')).toEqual({ verdict: 'needsAnswer', estimate: undefined });
    expect(later.get('jido-teate')?.estimate?.low).toBe(25_000);
  });

  it('belongs to services of the catalogue, and to no other', () => {
    const ids = KOBE_SERVICES.map(({ id }) => id);
    expect(ESTIMATED.filter((id) => !ids.includes(id))).toEqual([]);
    const without = [...found(family({ 'family.singleParent': true }))].filter(([id]) => !ESTIMATED.includes(id));
    expect(without.filter(([, { estimate }]) => estimate)).toEqual([]);
    expect(estimateBeside('likely', 'kodomo-iryohi', family({}), { on, parameters })).toBeUndefined();
  });
});

describe('the figures', () => {
  it('agree with those delivered first, where both state one', () => {
    const same = FIGURES.filter(([id, from]) => AMOUNT_FIGURES.some((each) => each.id === id && each.from === from));
    expect(same.length).toBeGreaterThanOrEqual(7);
    for (const [id, from, to, value] of same) {
      expect(AMOUNT_FIGURES.find((each) => each.id === id && each.from === from)).toMatchObject({ to, value });
    }
  });

  it('agree with the amounts the catalogue tells in words', () => {
    const said = (id: string) => KOBE_SERVICES.find((service) => service.id === id)?.amount ?? '';
    const values = (id: string) => (parameters[id] ?? []).filter(({ to }) => to === null || to > on);
    for (const id of ['under3', 'from3', 'thirdOrLater']) {
      expect(said('jido-teate')).toContain(values(`jido-teate.${id}`)[0]?.value.toLocaleString('en'));
    }
    for (const id of ['full.first', 'full.further']) {
      expect(said('jido-fuyo-teate')).toContain(values(`jido-fuyo-teate.${id}`)[0]?.value.toLocaleString('en'));
    }
  });
});
