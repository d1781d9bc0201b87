import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Rule } from '@tsunagu/eligibility';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { registerParent } from '../harness/parent.js';
import { signIn } from '../harness/staff.js';
import { counts as countsOf, family, many, read } from './changes-harness.js';
import { storeHouseholds } from './households.js';

const kobe: Rule = { fact: 'residence.kobe', eq: true };
const child = (gte: number, lt: number): Rule => ({ someChild: { ageMonths: { gte, lt } } });
/** As the catalogue has it: a child of less than a year in Kobe. */
const PUBLISHED = 'odekake-gift';

describe('whose result changes', () => {
  let test: TestApp;
  let editor: Caller;
  let editorId: string;

  beforeAll(async () => {
    test = await startApp();
    ({ caller: editor, id: editorId } = await signIn(test, ['editor']));
  });
  afterAll(() => test.close());
  beforeEach(() => test.sql('DELETE FROM household'));

  const compare = async (serviceId: string, body: object, caller = editor) =>
    read(await caller.post(`/api/staff/services/${serviceId}/changes`, body));
  const counts = ({ result }: { result: Parameters<typeof countsOf>[0] }) => countsOf(result);

  it('compares the edited rule with the published one, by ward and stage', async () => {
    await storeHouseholds(test, [
      ...many(20, family('nada', '2026-08')),
      ...many(15, family('nada', '2025-06')),
      ...many(12, family('suma', '2025-06')),
      ...many(30, family('outside', '2025-06')),
      ...many(40, family('kita', '2016-06')),
    ]);
    const answer = await compare(PUBLISHED, { rule: { all: [kobe, child(6, 24)] } });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/x-ndjson');
    expect(answer.lines[0]).toEqual({ kind: 'progress', done: 0, of: 1 });
    expect(answer.result).toMatchObject({ kind: 'changes', on: '2026-11-24', published: true, total: 117 });
    expect(counts(answer)).toEqual([27, 20, 0, 70]);
    const [eligible, notEligible, unknown] = answer.result.groups;
    expect(eligible.wards.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { ward: 'nada', count: 15 },
      { ward: 'suma', count: 12 },
    ]);
    expect(eligible.stages[0]).toEqual({ stage: 'under3', count: 27 });
    expect(notEligible.wards.find(({ ward }: { ward: string }) => ward === 'nada').count).toBe(20);
    expect(unknown).toEqual({ change: 'unknown', count: 0, wards: [], stages: [], samples: [] });
  });

  it('knows what becomes unknown, and takes a new service as one that nobody had', async () => {
    await storeHouseholds(test, [
      ...many(12, family('nada', '2026-08', { facts: { 'family.multiples': true } })),
      ...many(14, family('nada', '2026-08')),
      ...many(16, family('nada', '2026-08', { facts: { 'family.multiples': false } })),
    ]);
    const rule = { all: [kobe, { fact: 'family.multiples', eq: true }] };
    expect(counts(await compare(PUBLISHED, { rule }))).toEqual([0, 16, 14, 12]);
    const fresh = await compare('brand-new', { rule });
    expect(fresh.result.published).toBe(false);
    expect(counts(fresh)).toEqual([12, 0, 14, 16]);
    expect(fresh.result.groups[0].samples[0]).toMatchObject({ before: null, after: { verdict: 'likely' } });
    const askDesk = await compare(PUBLISHED, { rule: { all: [kobe, { ask: 'child-illness' }] } });
    expect(counts(askDesk)).toEqual([0, 0, 42, 0]);
  });

  it('asks both rules for the day that is given', async () => {
    await storeHouseholds(test, [...many(20, family('nada', '2020-06')), ...many(30, family('nada', '2018-06'))]);
    const rule = {
      all: [kobe, { validity: { from: '2027-04-01', rule: { someChild: { fyAge: { gte: 6, lte: 6 } } } } }],
    };
    expect(counts(await compare('brand-new', { rule }))).toEqual([0, 0, 0, 50]);
    const then = await compare('brand-new', { rule, on: '2027-04-01' });
    expect([then.result.on, counts(then)]).toEqual(['2027-04-01', [20, 0, 0, 30]]);
    expect(then.result.groups[0].stages.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { stage: 'elementary', count: 20 },
    ]);
  });

  it('goes by the figures of the draft for the edited rule, and by what is published for the other', async () => {
    const earns = (band: number) => family('nada', '2018-06', { facts: { 'income.band': band } });
    await storeHouseholds(test, [
      ...many(20, earns(2_000_000)),
      ...many(30, earns(4_000_000)),
      ...many(15, earns(9_000_000)),
    ]);
    const figure = (value: number) => ({
      ...{ id: 'brand-new.limit', from: '2026-04-01', to: null, value, source: 'https://www.city.kobe.lg.jp/limit' },
      ...{ checkedOn: '2026-11-20', nextCheckDue: '2027-04-01' },
    });
    const rule = { all: [kobe, { fact: 'income.band', lt: { param: 'brand-new.limit' } }] };
    const without = await compare('brand-new', { rule });
    expect([without.status, without.body.code, without.body.fields]).toEqual([
      ...[400, 'segment.ruleInvalid'],
      [{ path: 'rule/all/1/lt/param', rule: 'unknownParameter' }],
    ]);
    expect(counts(await compare('brand-new', { rule, figures: [figure(3_000_000)] }))).toEqual([20, 0, 0, 45]);
    const higher = await compare('brand-new', { rule, figures: [figure(5_000_000)] });
    expect(counts(higher)).toEqual([50, 0, 0, 15]);
    expect(higher.result.groups[0].samples[0].after.verdict).toBe('likely');
    const bad = await compare('brand-new', { rule, figures: [{ ...figure(1), source: 'http://example.org' }] });
    expect([bad.status, bad.body.code]).toEqual([400, 'input.invalid']);
    // A version cannot hold another service's figure: the edited side would show what cannot be saved.
    const foreign = { ...figure(1), id: 'jido-teate.limit' };
    const refused = await compare('brand-new', { rule, figures: [figure(3_000_000), foreign] });
    expect([refused.status, refused.body.code, refused.body.fields]).toEqual([
      ...[400, 'input.invalid'],
      [{ path: 'figures.1.id', rule: 'foreignFigure' }],
    ]);
  });

  it('leaves out what is below ten, and what would tell it', async () => {
    await storeHouseholds(test, [
      ...many(9, family('nada', '2025-06')),
      ...many(30, family('nada', '2026-08')),
      ...many(60, family('kita', '2016-06')),
    ]);
    const few = await compare(PUBLISHED, { rule: { all: [kobe, child(0, 24)] } });
    expect(counts(few)).toEqual([null, null, null, null]);
    expect(few.result.groups.every(({ wards, samples }: never) => [wards, samples].flat().length === 0)).toBe(true);
    const some = await compare(PUBLISHED, { rule: { all: [kobe, child(12, 24)] } });
    expect(counts(some)).toEqual([null, 30, null, null]);
  });

  it('leaves out the ward with few, and one more so that it cannot be reckoned', async () => {
    await storeHouseholds(test, [
      ...many(3, family('suma', '2025-06')),
      ...many(20, family('nada', '2025-06')),
      ...many(40, family('kita', '2025-06')),
    ]);
    const { result } = await compare(PUBLISHED, { rule: { all: [kobe, child(0, 24)] } });
    const shown = Object.fromEntries(
      result.groups[0].wards.map(({ ward, count }: { ward: string; count: number | null }) => [ward, count]),
    );
    expect(shown).toMatchObject({ kita: 40, nada: null, suma: null, chuo: null, outside: null, unknown: null });
    expect(result.groups[0].count).toBe(63);
  });

  it('shows samples in words that do not tell who it is', async () => {
    const brothers = { children: [{ birthMonth: '2025-06' }, { birthMonth: '2012-05' }] };
    await storeHouseholds(test, [
      ...many(12, family('nada', '2025-06', { facts: { 'family.singleParent': true } })),
      ...many(3, family('suma', '', brothers)),
      ...many(11, family('kita', '2025-05')),
    ]);
    const single: Rule = { fact: 'family.singleParent', eq: true };
    const inWards: Rule = { fact: 'residence.ward', in: ['nada', 'suma', 'kita'] };
    const answer = await compare(PUBLISHED, { rule: { all: [inWards, { any: [single, child(0, 24)] }] } });
    const [{ count, samples }] = answer.result.groups;
    expect([count, samples.length]).toEqual([26, 1]);
    expect(samples[0].stages).toEqual(['under3']);
    expect(samples[0].before).toEqual({
      verdict: 'notNow',
      reasons: [{ kind: 'words', text: '0歳のお子さんがいないため' }],
    });
    expect(samples[0].after.verdict).toBe('likely');
    expect(samples[0].after.reasons[0]).toEqual({ kind: 'ward', text: null });
    const text = JSON.stringify(answer.lines);
    const rows = await test.sql<{ id: string; line: string }>(
      'SELECT household_id AS id, line_user_id AS line FROM household_row',
    );
    expect(rows.some(({ id, line }) => text.includes(id) || text.includes(line))).toBe(false);
    const hidden = await compare('brand-new', { rule: { all: [kobe, single] } });
    expect(hidden.result.groups[0].samples[0].after.reasons).toEqual([
      { kind: 'words', text: '神戸市にお住まいのため' },
      { kind: 'answer', text: null },
    ]);
    expect(JSON.stringify(hidden.lines)).not.toMatch(/ひとりで育てているため|1歳|灘区|須磨区/);
  });

  it('writes down who compared what', async () => {
    await compare(PUBLISHED, { rule: kobe });
    expect(
      await test.sql(
        `SELECT actor_id, subject_type, subject_id, detail FROM audit_entry WHERE action = 'service.compareRule'
          ORDER BY id DESC LIMIT 1`,
      ),
    ).toEqual([
      {
        actor_id: editorId,
        subject_type: 'service',
        subject_id: PUBLISHED,
        detail: { hash: expect.any(String), before: expect.any(String), on: '2026-11-24' },
      },
    ]);
  });

  describe('refuses', () => {
    const rules: [string, unknown, object[]][] = [
      ['no node', { sql: 'DROP TABLE household_row' }, [{ path: 'rule', rule: 'node' }]],
      ['an unknown fact, deep inside', { all: [kobe, { not: { fact: 'x', eq: true } }] }, [{ path: 'rule/all/1/not/fact', rule: 'unknownFact' }]],
      ['an empty range', { someChild: { ageMonths: { gte: 36, lt: 12 } } }, [{ path: 'rule/someChild/ageMonths', rule: 'range' }]],
      ['a NUL', { fact: 'preference.language', eq: 'j\u0000a' }, [{ path: 'rule/eq', rule: 'literal' }]],
      ['half a character', { ...kobe, id: '\ud800' }, [{ path: 'rule/id', rule: 'text' }]],
      ['a figure that nobody has written down', { not: { fact: 'income.band', lt: { param: 'no.such' } } }, [{ path: 'rule/not/lt/param', rule: 'unknownParameter' }]],
      ['too deep', Array.from({ length: 60 }).reduce<object>((inner) => ({ not: inner }), kobe), [expect.objectContaining({ rule: 'depth' })]],
    ]; // prettier-ignore
    it.each(rules)('%s', async (_, rule, fields) => {
      const { status, body } = await compare(PUBLISHED, { rule });
      expect([status, body.code, body.fields]).toEqual([400, 'segment.ruleInvalid', fields]);
    });

    it('10,000 nested nots, and what is no input', async () => {
      const rule = `${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}`;
      const deep = await test.app.inject({
        method: 'POST',
        url: `/api/staff/services/${PUBLISHED}/changes`,
        headers: { cookie: editor.cookie, 'content-type': 'application/json' },
        payload: `{"rule":${rule}}`,
      });
      expect([deep.statusCode, deep.json().code]).toEqual([400, 'input.invalid']);
      for (const body of [{}, { rule: 'x' }, { rule: kobe, on: '2026-02-30' }, { rule: kobe, from: '2026-11-24' }]) {
        expect((await compare(PUBLISHED, body)).body.code).toBe('input.invalid');
      }
      const id = await compare(encodeURIComponent(`x' OR '1'='1`), { rule: kobe });
      expect([id.status, id.body.code]).toEqual([400, 'input.invalid']);
    });

    it.each(['2025-10-19', '2029-11-30', '1000-01-01', '9999-12-31'])('the far day %s', async (on) => {
      const { status, body } = await compare(PUBLISHED, { rule: kobe, on });
      expect([status, body]).toEqual([
        400,
        { code: 'segment.daysRefused', requestId: expect.any(String), fields: [{ path: 'on', rule: 'range' }] },
      ]);
    });

    it('other roles, parents and strangers', async () => {
      const path = `/api/staff/services/${PUBLISHED}/changes`;
      for (const role of ['counsellor', 'cityViewer', 'cityApprover', 'systemAdministrator'] as const) {
        const { caller } = await signIn(test, [role]);
        expect((await caller.post(path, { rule: kobe })).body.code).toBe('role.forbidden');
      }
      const { caller: parent } = await registerParent(test);
      for (const caller of [new Caller(test), parent]) {
        expect((await caller.post(path, { rule: kobe })).body.code).toBe('session.missing');
      }
      for (const role of ['supervisor', 'manager'] as const) {
        const { caller } = await signIn(test, [role]);
        expect((await compare(PUBLISHED, { rule: kobe }, caller)).result.kind).toBe('changes');
      }
    });
  });
});
