import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Sender } from '../../src/broadcasts/sender.js';
import { type TestApp, startApp } from '../harness/app.js';
import { type Answer, Caller } from '../harness/caller.js';
import { makePerson, settle } from '../harness/line.js';
import { codeOf, makeStaff, signInAs } from '../harness/staff.js';
import { everyRow, holds, listen } from './secrecy.js';

// One family and one counsellor go through everything once; afterwards we look where their words and names are.
const OPENED = '夜中に子どもの泣き声で近所から苦情が来て、眠れません';
const ANSWERED = '話してくださってありがとうございます。一緒に考えます';
const NOTED = '次回は保健センターの同席を相談すること';
const TALKED = '離婚のことを相談したいのですが誰にも言えません';
const LINE_NAME = '花かんむりのみさき';
const COUNSELLOR = '西園寺 千鶴子';

describe('what was entrusted to us', () => {
  let test: TestApp;
  let logged: ReturnType<typeof listen>;
  const tokens: string[] = [];
  let lineUserId: string;
  let householdId: string;

  beforeAll(async () => {
    logged = listen();
    test = await startApp({ line: true });
    await liveThrough();
  }, 60_000);
  afterAll(async () => {
    logged.stop();
    await test.close();
  });

  const done = ({ status, body }: Answer): any => {
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };

  async function liveThrough(): Promise<void> {
    const person = await makePerson(test);
    lineUserId = person.lineUserId;
    Object.assign(test.simulator.state.people.get(lineUserId)!, { displayName: LINE_NAME });
    tokens.push(await test.simulator.tokens.idToken(lineUserId));
    await test.simulator.acts.say(lineUserId, TALKED);
    await settle(test);

    const parent = new Caller(test);
    done(await parent.post('/api/parent/session', { idToken: tokens[0] }));
    const { version } = done(await parent.get('/api/parent/consent'));
    done(await parent.post('/api/parent/consent', { version }));
    const survey = done(await parent.get('/api/parent/survey'));
    const answers = [
      { questionId: 'ward', choice: 'nada' },
      { questionId: 'children', children: [{ birthMonth: '2024-06' }], childrenComplete: true },
    ];
    done(await parent.put('/api/parent/survey/draft', { version: survey.version, answers }));
    const rest = (survey.questions as { id: string; stage: string }[])
      .filter(({ id, stage }) => stage === 'registration' && !['ward', 'children'].includes(id))
      .map(({ id }) =>
        id === 'language' ? { questionId: id, choice: 'ja' } : { questionId: id, noAnswer: 'declined' },
      );
    done(await parent.post('/api/parent/survey', { version: survey.version, answers: [...answers, ...rest] }));
    [{ id: householdId }] = (await test.sql<{ id: string }>('SELECT id FROM household')) as [{ id: string }];
    const opened = { clientId: randomUUID(), category: 'self', text: OPENED };
    const { id } = done(await parent.post('/api/parent/consultations', opened));

    const staff = await makeStaff(test, ['counsellor'], COUNSELLOR);
    tokens.push(staff.email, staff.password, staff.totpSecret, await codeOf(test, staff));
    await new Caller(test).post('/api/staff/session', { email: staff.email, password: `${staff.password}x` });
    const counsellor = await signInAs(test, staff);
    tokens.push(counsellor.cookie.split('=')[1]!, parent.cookie.split('=')[1]!);
    const desk = `/api/staff/consultations/${id}`;
    done(await counsellor.post(`${desk}/take`));
    done(await counsellor.post(`${desk}/messages`, { clientId: randomUUID(), text: ANSWERED }));
    done(await counsellor.post(`${desk}/notes`, { text: NOTED }));
    done(await counsellor.get('/api/staff/consultations?view=mine&limit=7'));
    done(await counsellor.get(`${desk}/household`));
    await settle(test);
    expect(done(await parent.get(`/api/parent/consultations/${id}/messages?after=0`)).items[1].text).toBe(ANSWERED);
    const viewer = await signInAs(test, await makeStaff(test, ['cityViewer']));
    expect(done(await viewer.get(`/api/city/consultations/${id}/messages`)).items[0].text).toBe(OPENED);
    await sendLetter();
    await failWhileWriting(parent, id);
  }

  async function sendLetter(): Promise<void> {
    const editor = await signInAs(test, await makeStaff(test, ['editor']));
    const approver = await signInAs(test, await makeStaff(test, ['manager']));
    const text = { ja: 'お知らせです', 'easy-ja': 'お知らせ です' };
    const { id: articleId } = done(
      await editor.post('/api/staff/articles', { title: text, body: text, topic: 'play' }),
    );
    done(await editor.post(`/api/staff/articles/${articleId}/submit`));
    done(await approver.post(`/api/staff/articles/${articleId}/approve`));
    const condition = { fact: 'residence.ward', in: ['nada'] };
    const { id: segmentId } = done(await editor.post('/api/staff/segments', { name: '灘区の家庭', condition }));
    const { id } = done(await editor.post('/api/staff/broadcasts', { articleId, segmentId }));
    done(await editor.post(`/api/staff/broadcasts/${id}/submit`));
    done(await approver.post(`/api/staff/broadcasts/${id}/approve`));
    done(await editor.post(`/api/staff/broadcasts/${id}/start`));
    await test.app.get(Sender).drain();
  }

  /** A fault in the middle of a message: the driver's error quotes what it could not write. */
  async function failWhileWriting(parent: Caller, id: string): Promise<void> {
    await test.sql('ALTER TABLE message RENAME TO message_away');
    const answer = await parent.post(`/api/parent/consultations/${id}/messages`, {
      clientId: randomUUID(),
      text: OPENED,
    });
    await test.sql('ALTER TABLE message_away RENAME TO message');
    expect([answer.status, answer.body.code]).toEqual([500, 'fault']);
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'requestId']);
  }

  it('lies in no table as it was written', async () => {
    const tables = await everyRow(test);
    for (const text of [OPENED, ANSWERED, NOTED, TALKED, LINE_NAME, ...tokens.slice(0, 1), ...tokens.slice(2)]) {
      const places = [...tables].flatMap(([name, rows]) => (holds(rows, text) ? [name] : []));
      expect([text, places]).toEqual([text, []]);
    }
    // The look itself can see: a working name is where it belongs, a message is there but sealed.
    expect(holds(tables.get('public.staff_account')!, COUNSELLOR)).toBe(true);
    expect(tables.get('public.message')!.split('\n')).toHaveLength(2);
  });

  it('keeps the LINE id in the rooms that need it to send, and nowhere else', async () => {
    const places = [...(await everyRow(test))].flatMap(([name, rows]) => (holds(rows, lineUserId) ? [name] : []));
    const allowed = [
      'parent',
      'friend',
      'household_row',
      'webhook_event',
      'friendship',
      'friendship_event',
      'broadcast_request',
    ];
    expect(places.filter((name) => !allowed.includes(name.replace('public.', '')))).toEqual([]);
    expect(places).toContain('public.parent');
  });

  it('never reaches LINE: no word of a consultation, nothing that tells who somebody is', () => {
    const requests = test.simulator.state.received.map(({ path, headers, body }) =>
      JSON.stringify([path, headers, body]),
    );
    const pushed = test.simulator.state.received.filter(({ path }) => /message\/(push|multicast)$/.test(path));
    expect(pushed.length).toBeGreaterThanOrEqual(2);
    for (const text of [OPENED, ANSWERED, NOTED, TALKED, COUNSELLOR, householdId, '灘区', 'nada', '2024-06']) {
      expect([text, requests.filter((request) => holds(request, text))]).toEqual([text, []]);
    }
  });

  it('is in no line of the log, not even when something breaks', () => {
    const text = logged.lines.join('\n');
    expect(text).toContain('"fault"');
    expect(text).toContain('/api/parent/consultations/:id/messages');
    for (const word of [
      OPENED,
      ANSWERED,
      NOTED,
      TALKED,
      LINE_NAME,
      COUNSELLOR,
      lineUserId,
      householdId,
      'view=mine',
      ...tokens,
    ]) {
      expect([word, logged.lines.filter((line) => holds(line, word))]).toEqual([word, []]);
    }
  });
});
