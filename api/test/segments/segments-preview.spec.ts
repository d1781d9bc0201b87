import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Rule } from '@tsunagu/eligibility';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { type Answers, storeHouseholds } from './households.js';

const kobe: Rule = { fact: 'residence.kobe', eq: true };
const inNada: Rule = { fact: 'residence.ward', in: ['nada'] };
const under3: Rule = { someChild: { ageMonths: { gte: 0, lt: 36 } } };
const single: Rule = { fact: 'family.singleParent', eq: true };

const family = (ward: string, birthMonth: string, more: Partial<Answers> = {}): Answers => ({
  facts: { 'residence.ward': ward, ...more.facts },
  language: 'ja',
  children: [{ birthMonth }],
  childrenComplete: true,
  ...(({ facts: _, ...rest }) => rest)(more),
});
const many = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers);

describe('segments', () => {
  let test: TestApp;
  let editor: Caller;

  beforeAll(async () => {
    test = await startApp();
    ({ caller: editor } = await signIn(test, ['editor']));
  });
  afterAll(() => test.close());

  const preview = (condition: unknown) => editor.post('/api/staff/segments/preview', { condition });

  describe('preview', () => {
    beforeEach(() => test.sql('DELETE FROM household'));

    it('counts all, each sentence and whom a broadcast reaches', async () => {
      await storeHouseholds(test, [
        ...many(12, family('nada', '2024-06')),
        ...many(11, family('nada', '2024-06', { reachable: false })),
        ...many(20, family('nada', '2016-06')),
        ...many(30, family('suma', '2024-06')),
        ...many(15, family('outside', '2024-06')),
      ]);
      const { status, body } = await preview({ all: [kobe, inNada, under3] });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        count: 23,
        suppressed: false,
        reachable: 12,
        total: 88,
        sentence: '神戸市に住んでいて、灘区に住んでいて、0〜2歳のお子さんがいる方',
        sentences: [
          { text: '神戸市に住んでいる方', count: 73 },
          { text: '灘区に住んでいる方', count: 43 },
          { text: '0〜2歳のお子さんがいる方', count: 23 },
        ],
      });
    });

    it('counts growing unions where any sentence is enough', async () => {
      await storeHouseholds(test, [
        ...many(20, family('nada', '2016-06')),
        ...many(30, family('nada', '2024-06')),
        ...many(40, family('suma', '2024-06')),
        ...many(50, family('suma', '2016-06')),
      ]);
      const { body } = await preview({ any: [inNada, under3] });
      expect([body.count, body.sentences.map(({ count }: { count: number }) => count)]).toEqual([90, [50, 90]]);
      expect((await preview(under3)).body).toMatchObject({ count: 70, sentences: [{ count: 70 }] });
    });

    it('shows five examples at most, by age, ward, language and reason alone', async () => {
      await storeHouseholds(
        test,
        many(
          12,
          family('nada', '2024-06', {
            language: 'easy-ja',
            children: [{ birthMonth: '2017-05' }, { birthMonth: '2024-06' }],
          }),
        ),
      );
      const { body } = await preview({ all: [inNada, under3] });
      expect(body.examples).toHaveLength(5);
      expect(body.examples[0]).toEqual({
        ward: 'nada',
        childAges: [2, 9],
        language: 'easy-ja',
        reason: [
          { kind: 'ward', value: 'nada' },
          { kind: 'childAge', value: '2' },
        ],
      });
      const rows = await test.sql<{ line_user_id: string; household_id: string }>(
        'SELECT line_user_id, household_id FROM household_row',
      );
      const text = JSON.stringify(body);
      expect(rows.some((row) => text.includes(row.line_user_id) || text.includes(row.household_id))).toBe(false);
    });

    it('never writes a caution answer out', async () => {
      await storeHouseholds(test, many(12, family('nada', '2024-06', { facts: { 'family.singleParent': true } })));
      const { body } = await preview(single);
      expect(body.examples[0].reason).toEqual([{ kind: 'fact', value: 'answer' }]);
    });

    it('shows neither count nor examples below ten', async () => {
      await storeHouseholds(test, [...many(9, family('nada', '2024-06')), ...many(30, family('suma', '2024-06'))]);
      expect((await preview(inNada)).body).toMatchObject({
        count: null,
        suppressed: true,
        reachable: null,
        sentences: [{ count: null }],
        examples: [],
      });
      expect((await preview({ fact: 'residence.ward', in: ['kita'] })).body).toMatchObject({
        count: null,
        suppressed: true,
      });
    });

    it('hides how few one sentence leaves out', async () => {
      await storeHouseholds(test, [
        ...many(20, family('nada', '2024-06', { facts: { 'family.singleParent': false } })),
        ...many(3, family('nada', '2024-06', { facts: { 'family.singleParent': true } })),
        ...many(20, family('suma', '2024-06')),
      ]);
      const { body } = await preview({ all: [inNada, { fact: 'family.singleParent', eq: false }] });
      expect([body.count, body.sentences.map(({ count }: { count: number | null }) => count)]).toEqual([
        20,
        [null, 20],
      ]);
    });

    it('hides that all but a few have a caution fact', async () => {
      await storeHouseholds(test, [
        ...many(40, family('nada', '2024-06', { facts: { 'family.singleParent': false } })),
        ...many(3, family('nada', '2024-06', { facts: { 'family.singleParent': true } })),
      ]);
      expect((await preview({ fact: 'family.singleParent', eq: false })).body).toMatchObject({
        count: null,
        suppressed: true,
      });
    });

    it('counts by what is known: unknown answers and unlisted children choose nobody', async () => {
      await storeHouseholds(test, [
        ...many(10, family('nada', '2016-06')),
        ...many(11, family('nada', '2016-06', { childrenComplete: false })),
        ...many(12, family('nada', '2016-06', { facts: { 'family.singleParent': true } })),
      ]);
      expect((await preview({ not: under3 })).body.count).toBe(22);
      expect((await preview(single)).body.count).toBe(12);
      expect((await preview({ any: [single, { not: single }] })).body.count).toBe(12);
    });

    it('follows the calendar', async () => {
      await storeHouseholds(test, [...many(15, family('nada', '2019-12')), ...many(25, family('nada', '2015-12'))]);
      const elementary = { someChild: { fyAge: { gte: 6, lte: 6 } } };
      expect((await preview(elementary)).body.count).toBe(15);
      const then = test.clock.now();
      test.clock.set('2026-03-31T23:59:00+09:00');
      const fresh = (await signIn(test, ['editor'])).caller;
      expect((await fresh.post('/api/staff/segments/preview', { condition: elementary })).body.count).toBeNull();
      test.clock.set(then.toISOString());
    });
  });
});
