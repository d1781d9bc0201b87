import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdsService } from '../../src/households/households.service.js';
import { SegmentsService } from '../../src/segments/segments.service.js';
import { type TestApp, startApp } from '../harness/app.js';
import { registerParent, type TestParent } from '../harness/parent.js';
import { signIn } from '../harness/staff.js';
import { type Answers, storeHouseholds } from './households.js';

const expects = { fact: 'family.expecting', eq: true } as const;
const nobody = { fact: 'family.expecting', eq: false } as const;

describe('whoever is addressed because a child is expected', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
    const household = (facts: Answers['facts']): Answers => ({
      ...{ facts: { 'residence.ward': 'nada', ...facts }, language: 'ja', children: [], childrenComplete: true },
    });
    await storeHouseholds(test, [
      ...Array.from({ length: 10 }, () => household({ 'family.expecting': true, 'family.expectingMonth': '2026-11' })),
      ...Array.from({ length: 15 }, () => household({ 'family.expecting': true, 'family.expectingMonth': '2027-01' })),
      ...Array.from({ length: 20 }, () => household({ 'family.expecting': false })),
    ]);
  });
  afterAll(() => test.close());

  const count = async (condition: object): Promise<number | null> => {
    const { caller } = await signIn(test, ['editor']);
    const { status, body } = await caller.post('/api/staff/segments/preview', { condition });
    expect(status).toBe(200);
    return body.count;
  };

  it.each([
    ['2026-11-30', 25, 20],
    ['2026-12-01', 15, 20],
    ['2027-01-31', 15, 20],
    ['2027-02-01', 0, 20],
    ['2030-02-01', 0, 20],
  ])('is so until the month is over: on %s %s, and of %s it is sure that none is', async (day, yes, no) => {
    test.clock.set(`${day}T09:00:00+09:00`);
    expect((await count(expects)) ?? 0).toBe(yes);
    expect(await count(nobody)).toBe(no);
    expect(await count({ not: expects })).toBe(no);
  });

  it('is told no reason of that kind any more, and may be expecting again', async () => {
    test.clock.set('2026-11-24T13:20:00+09:00');
    const facts = { 'family.expecting': true, 'family.expectingMonth': '2026-11' };
    const parent: TestParent = await registerParent(test, { facts });
    const households = test.app.get(HouseholdsService, { strict: false });
    const segments = test.app.get(SegmentsService, { strict: false });
    const reason = async (on: string) => segments.reason(expects, (await households.facts(parent.householdId))!, on);
    expect(await reason('2026-11-30')).toEqual([{ kind: 'expecting', value: 'yes' }]);
    expect(await reason('2026-12-01')).toEqual([{ kind: 'fact', value: 'answer' }]);

    test.clock.set('2027-06-01T09:00:00+09:00');
    const { token } = await households.signIn(parent.lineUserId);
    parent.caller['cookies'].set('tsunagu_parent', token);
    const { version } = (await parent.caller.get('/api/parent/survey')).body;
    const answer = { questionId: 'expecting', month: '2027-12' };
    expect((await parent.caller.put('/api/parent/survey/answer', { version, answer })).status).toBe(200);
    expect(await reason('2027-06-01')).toEqual([{ kind: 'expecting', value: 'yes' }]);
  });
});
