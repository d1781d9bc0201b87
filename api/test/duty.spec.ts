import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keepsWeeklyMinimum } from '../src/duty/duty.rules.js';
import { DutyService } from '../src/duty/duty.service.js';
import { OpeningCalendar } from '../src/duty/opening-calendar.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { makeStaff, signIn } from './harness/staff.js';

describe('duty', () => {
  let test: TestApp;
  let nobody: Caller;
  beforeAll(async () => {
    test = await startApp();
    nobody = new Caller(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-11-24T13:20:00+09:00');
    await test.sql('DELETE FROM opening_exception');
    await test.sql('DELETE FROM shift');
  });

  const opening = async () => (await nobody.get('/api/public/opening')).body;
  const entries = (action: string) =>
    test.sql('SELECT detail FROM audit_entry WHERE action = $1 ORDER BY id', [action]);

  describe('the opening calendar', () => {
    it('opens long enough by the contract (R-03)', async () => {
      const { weekly } = await test.app.get(OpeningCalendar, { strict: false }).from('2026-11-24');
      expect(keepsWeeklyMinimum(weekly)).toBe(true);
    });

    it('is public', async () => {
      expect(await opening()).toEqual({
        open: true,
        now: '2026-11-24T04:20:00.000Z',
        today: '2026-11-24',
        opensAt: '10:00',
        closesAt: '19:00',
        nextOpening: { date: '2026-11-25', opensAt: '10:00' },
        promise: {
          kind: 'today',
          date: '2026-11-24',
          dueAt: '2026-11-24T10:00:00.000Z',
          days: [{ date: '2026-11-24', kind: 'business', holidayName: null }],
        },
      });
    });

    it('promises the Tuesday on the evening before a long weekend (R-20)', async () => {
      test.clock.set('2026-11-20T21:08:00+09:00');
      expect(await opening()).toMatchObject({
        open: false,
        nextOpening: { date: '2026-11-24', opensAt: '10:00' },
        promise: { kind: 'nextBusinessDay', date: '2026-11-24', dueAt: '2026-11-24T10:00:00.000Z' },
      });
    });

    it('has a promise for any instant, for the room that answers', async () => {
      const duty = test.app.get(DutyService, { strict: false });
      expect(await duty.promiseFor(new Date('2026-12-28T19:00:00+09:00'))).toMatchObject({ date: '2027-01-04' });
    });

    it('follows what was decided about single days', async () => {
      const { caller } = await signIn(test, ['manager']);
      const put = (body: object) => caller.put('/api/staff/duty/exceptions', body);
      expect((await put({ date: '2026-11-24' })).status).toBe(204);
      expect(await opening()).toMatchObject({ open: false, opensAt: null, promise: { date: '2026-11-25' } });
      expect((await put({ date: '2026-11-24', opensAt: '08:00', closesAt: '21:00' })).status).toBe(204);
      expect(await opening()).toMatchObject({
        open: true,
        closesAt: '21:00',
        promise: { dueAt: '2026-11-24T12:00:00.000Z' },
      });
      expect(await entries('opening.decide')).toHaveLength(2);
    });

    it.each([
      [
        'a weekday of less than eight hours',
        { date: '2026-11-25', opensAt: '10:00', closesAt: '17:59' },
        'duty.openingTooShort',
      ],
      [
        'a holiday of less than five',
        { date: '2026-11-23', opensAt: '10:00', closesAt: '14:59' },
        'duty.openingTooShort',
      ],
      ['closing before opening', { date: '2026-11-25', opensAt: '19:00', closesAt: '10:00' }, 'duty.timesReversed'],
      ['half a decision', { date: '2026-11-25', opensAt: '10:00' }, 'duty.timesReversed'],
    ])('refuses %s', async (_, body, code) => {
      const { caller } = await signIn(test, ['manager']);
      expect(await caller.put('/api/staff/duty/exceptions', body)).toMatchObject({ status: 422, body: { code } });
      expect(await test.sql('SELECT 1 FROM opening_exception')).toEqual([]);
    });
  });

  describe('the roster', () => {
    const shift = (staffId: string, more: object = {}) => ({
      staffId,
      date: '2026-11-24',
      from: '10:00',
      to: '19:00',
      ...more,
    });

    it('shows who is on duty to every role', async () => {
      const manager = await signIn(test, ['manager']);
      const counsellor = await makeStaff(test, ['counsellor'], '山田');
      const created = await manager.caller.post('/api/staff/duty/shifts', shift(counsellor.id));
      expect(created).toMatchObject({ status: 201, body: { id: expect.any(String), ...shift(counsellor.id) } });
      await manager.caller.post('/api/staff/duty/shifts', shift(counsellor.id, { date: '2026-11-25' }));
      const viewer = await signIn(test, ['cityViewer']);
      expect((await viewer.caller.get('/api/staff/duty/today')).body).toMatchObject({
        opening: { open: true, today: '2026-11-24' },
        onDuty: [{ id: counsellor.id, name: '山田', qualification: '社会福祉士', from: '10:00', to: '19:00' }],
      });
      expect((await entries('shift.add')).at(-1)).toMatchObject({
        detail: { staffId: counsellor.id, date: '2026-11-25' },
      });
    });

    it('lets shifts of a person touch, not overlap, even when planned at once', async () => {
      const { caller } = await signIn(test, ['supervisor']);
      const { id } = await makeStaff(test, ['counsellor']);
      const add = (from: string, to: string) => caller.post('/api/staff/duty/shifts', shift(id, { from, to }));
      const statuses = await Promise.all([add('10:00', '14:00'), add('10:00', '14:00'), add('12:00', '15:00')]);
      expect(statuses.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      // Which of the two came first is open; this overlaps either.
      expect((await add('09:00', '12:01')).body.code).toBe('duty.shiftOverlaps');
      expect((await add('15:00', '19:00')).status).toBe(201);
    });

    it('takes qualified counsellors and supervisors only (R-07)', async () => {
      const { caller } = await signIn(test, ['manager']);
      const editor = await makeStaff(test, ['editor']);
      const supervisor = await makeStaff(test, ['supervisor']);
      const gone = await makeStaff(test, ['counsellor']);
      await test.sql('UPDATE staff_account SET disabled_at = now() WHERE id = $1', [gone.id]);
      const add = async (id: string) => (await caller.post('/api/staff/duty/shifts', shift(id))).body.code;
      expect(await add(editor.id)).toBe('duty.notOnRoster');
      expect(await add(gone.id)).toBe('duty.notOnRoster');
      expect(await add('01900000-0000-7000-8000-000000000000')).toBe('duty.staffUnknown');
      expect(await add(supervisor.id)).toBeUndefined();
    });

    it.each([
      [{ from: '19:00', to: '10:00' }, 422, 'duty.timesReversed'],
      [{ from: '10:00', to: '10:00' }, 422, 'duty.timesReversed'],
      [{ from: '24:00' }, 400, 'input.invalid'],
      [{ date: '2026-02-30' }, 400, 'input.invalid'],
      [{ date: '24.11.2026' }, 400, 'input.invalid'],
      [{ staffId: 'me' }, 400, 'input.invalid'],
    ])('refuses %j', async (more, status, code) => {
      const { caller } = await signIn(test, ['manager']);
      const { id } = await makeStaff(test, ['counsellor']);
      expect(await caller.post('/api/staff/duty/shifts', shift(id, more))).toMatchObject({ status, body: { code } });
      expect(await test.sql('SELECT 1 FROM shift')).toEqual([]);
    });

    it.each(['counsellor', 'editor', 'cityApprover', 'systemAdministrator'] as const)(
      'is not planned by a %s',
      async (role) => {
        const { caller, id } = await signIn(test, [role]);
        expect(await caller.post('/api/staff/duty/shifts', shift(id))).toMatchObject({
          status: 403,
          body: { code: 'role.forbidden' },
        });
        expect((await caller.put('/api/staff/duty/exceptions', { date: '2026-11-25' })).status).toBe(403);
      },
    );

    it('is closed to strangers', async () => {
      expect((await nobody.get('/api/staff/duty/today')).status).toBe(401);
    });
  });
});
