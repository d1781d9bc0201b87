import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NewlyEligibleService } from '../../src/segments/newly-eligible.service.js';
import { type TestApp, startApp } from '../harness/app.js';
import type { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { type Answers, storeHouseholds } from './households.js';

const baby = (birthMonth: string, singleParent = false): Answers => ({
  facts: { 'residence.ward': 'nada', 'family.singleParent': singleParent },
  language: 'ja',
  children: [{ birthMonth }],
  childrenComplete: true,
});
const many = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers);
const MONTHS = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04'];
type Counts = Map<string, number | null>;

/** Somebody asks for whatever the screen offers, and subtracts. */
describe('small groups of newly eligible households', () => {
  let test: TestApp;
  let editor: Caller;

  beforeAll(async () => {
    test = await startApp();
    ({ caller: editor } = await signIn(test, ['editor']));
    await storeHouseholds(test, [
      ...many(16, baby('2026-05')),
      ...many(3, baby('2026-06')),
      ...many(27, baby('2026-07')),
      ...many(14, baby('2026-07', true)),
      ...many(1, baby('2026-08')),
    ]);
  });
  afterAll(() => test.close());

  const of = async (month: string): Promise<Counts> => {
    const { status, body } = await editor.get(`/api/staff/services/newly-eligible?month=${month}`);
    expect(status).toBe(200);
    return new Map(body.services.map(({ id, count }: { id: string; count: number | null }) => [id, count]));
  };
  const span = (month: string) => ({
    from: new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 2, 1)).toISOString().slice(0, 10),
    to: `${month}-01`,
  });

  it('are told by no offered month, nor by a difference of two figures on the screen', async () => {
    const exact = test.app.get(NewlyEligibleService);
    const all: { shown: Counts; counted: Map<string, number> }[] = [];
    for (const month of MONTHS) {
      const { from, to } = span(month);
      const { counts } = await exact.counts(from, to, new AbortController().signal);
      all.push({ shown: await of(month), counted: counts });
    }
    const figures = all.flatMap(({ shown }) => [...shown.values()].filter((count) => count !== null));
    // Every difference of two figures is a multiple of ten: it never names one to nine.
    for (const one of figures) for (const other of figures) expect((one - other) % 10 === 0).toBe(true);
    const told = all.flatMap(({ shown, counted }) =>
      [...counted].filter(([id, count]) => count < 10 && shown.get(id) !== null),
    );
    expect(told).toEqual([]);
    // It is not kept by saying nothing: there is much to tell, and small groups to hide.
    expect(figures.filter((count) => count > 0).length).toBeGreaterThan(4);
    expect(all.some(({ counted }) => [...counted.values()].includes(3))).toBe(true);
  });

  it('nobody is counted for one service in two months that follow one another', async () => {
    const newly = test.app.get(NewlyEligibleService);
    for (const service of ['rinyushoku', 'kenshin-5y', 'nyuyoji-kenshin']) {
      for (const [i, month] of MONTHS.slice(1).entries()) {
        const [one, next] = [span(MONTHS[i]!), span(month)];
        expect(one.to).toBe(next.from);
        const inOne = new Set(await newly.households(service, one.from, one.to));
        expect((await newly.households(service, next.from, next.to)).filter((id) => inOne.has(id))).toEqual([]);
      }
    }
  });

  it('nor by two spans of which one goes a month further, in the counts of an audience', async () => {
    const shown = async (to: string, more: object[] = []): Promise<number | null> => {
      const term = { newlyEligible: { service: 'rinyushoku', from: '2026-08-01', to } };
      const condition = { all: [term, ...more] };
      return (await editor.post('/api/staff/segments/preview', { condition })).body.count;
    };
    // 16, 19 and 60: three, and one less than all, would follow from the exact figures.
    const [october, november, december] = [
      await shown('2026-10-01'),
      await shown('2026-11-01'),
      await shown('2026-12-01'),
    ];
    expect([october, november, december]).toEqual([10, 10, 60]);
    // All but one are not told beside the exact total where an answer is looked at that is shown to nobody.
    const single = { fact: 'family.singleParent', in: [true, false] };
    expect(await shown('2026-12-01', [single])).toBeNull();
  });

  it('nor by the figures of two days, between which somebody registered', async () => {
    const before = (await of('2026-12')).get('rinyushoku');
    await storeHouseholds(test, many(2, baby('2026-07')));
    const after = (await of('2026-12')).get('rinyushoku');
    expect([before, after]).toEqual([40, 40]);
  });
});
