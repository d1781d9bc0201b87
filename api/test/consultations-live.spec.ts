import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { desk, listen, open, parents, type Stream, words } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

describe('live updates', () => {
  let test: TestApp;
  let parent: TestParent;
  let on: { caller: Caller; id: string };
  let off: { caller: Caller; id: string };
  let supervisor: { caller: Caller; id: string };
  const streams: Stream[] = [];

  beforeAll(async () => {
    test = await startApp({ listen: true });
    parent = await registerParent(test);
    on = await signIn(test, ['counsellor']);
    off = await signIn(test, ['counsellor']);
    supervisor = await signIn(test, ['supervisor']);
  });
  afterEach(() => streams.splice(0).forEach((stream) => stream.close()));
  afterAll(() => test.close());

  const hear = async (caller: Caller, side: 'parent' | 'staff'): Promise<Stream> => {
    const stream = await listen(test, caller, `/api/${side}/live`);
    streams.push(stream);
    return stream;
  };

  it('wakes the parent when somebody replies, and says nothing more', async () => {
    const id = await open(parent.caller);
    await on.caller.post(desk(id, '/take'));
    const stream = await hear(parent.caller, 'parent');
    expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
    expect(stream.response.headers.get('cache-control')).toContain('no-transform');
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no');
    expect(stream.response.headers.get('x-content-type-options')).toBe('nosniff');
    await on.caller.post(desk(id, '/notes'), { text: 'メモでは起こさない' });
    await on.caller.post(desk(id, '/messages'), words('返事です'));
    expect(await stream.next()).toEqual({ kind: 'consultation', id, cause: 'message' });
    await on.caller.post(desk(id, '/read'), { seq: 1 });
    expect(await stream.next()).toEqual({ kind: 'consultation', id, cause: 'read' });
  });

  it('wakes the whole desk for a waiting consultation, and only who may read it afterwards', async () => {
    const [onStream, offStream, supervisorStream] = [
      await hear(on.caller, 'staff'),
      await hear(off.caller, 'staff'),
      await hear(supervisor.caller, 'staff'),
    ];
    const id = await open(parent.caller);
    const arrived = { kind: 'consultation', id, cause: 'message' };
    expect(await Promise.all([onStream.next(), offStream.next(), supervisorStream.next()])).toEqual([
      arrived,
      arrived,
      arrived,
    ]);
    await on.caller.post(desk(id, '/take'));
    const taken = { kind: 'consultation', id, cause: 'state' };
    expect(await Promise.all([onStream.next(), offStream.next(), supervisorStream.next()])).toEqual([
      taken,
      taken,
      taken,
    ]);
    await parent.caller.post(parents(id, '/messages'), words('続き'));
    const marker = await open(parent.caller);
    // What the one who is off hears next is the marker: of the message in between it heard nothing.
    expect(await offStream.next()).toMatchObject({ id: marker });
    expect(await supervisorStream.next()).toMatchObject({ id, cause: 'message' });
  });

  it('moves with the hand-over at once', async () => {
    const id = await open(parent.caller);
    await on.caller.post(desk(id, '/take'));
    const [before, after] = [await hear(on.caller, 'staff'), await hear(off.caller, 'staff')];
    await on.caller.post(desk(id, '/hand-over'), { counsellorId: off.id });
    const state = { kind: 'consultation', id, cause: 'state' };
    expect(await Promise.all([before.next(), after.next()])).toEqual([state, state]);
    await parent.caller.post(parents(id, '/messages'), words('次の人へ'));
    expect(await after.next()).toMatchObject({ id, cause: 'message' });
    const marker = await open(parent.caller);
    expect(await before.next()).toMatchObject({ id: marker });
  });

  it('tells an editor nothing of consultations', async () => {
    const editor = await signIn(test, ['editor']);
    const [editors, supervisors] = [await hear(editor.caller, 'staff'), await hear(supervisor.caller, 'staff')];
    await open(parent.caller);
    await supervisors.next();
    const { Live } = await import('../src/platform/live/live.js');
    test.app.get(Live).wake(['staff'], { kind: 'broadcast', id: null, cause: 'progress' });
    expect(await editors.next()).toEqual({ kind: 'broadcast', id: null, cause: 'progress' });
  });

  it('ends with the session', async () => {
    const leaving = await registerParent(test);
    const stream = await hear(leaving.caller, 'parent');
    expect((await leaving.caller.post('/api/parent/leave')).status).toBe(200);
    await stream.ended;
    const counsellor = await signIn(test, ['counsellor']);
    const desks = await hear(counsellor.caller, 'staff');
    expect((await counsellor.caller.delete('/api/staff/session')).status).toBe(204);
    await desks.ended;
    const closed = await new Caller(test).get('/api/staff/live');
    expect(closed).toMatchObject({ status: 401, body: { code: 'session.missing' } });
  });
});
