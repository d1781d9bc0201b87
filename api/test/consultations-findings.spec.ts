import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { desk, open } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

interface Finding {
  serviceId: string;
  verdict: string;
  missing: string[];
}

describe('what the counsellor reads of the services beside a thread', () => {
  const FACT = 'family.singleParent';
  let test: TestApp;
  let parent: TestParent;
  let findings: () => Promise<Finding[]>;
  beforeAll(async () => {
    test = await startApp();
    parent = await registerParent(test);
    const { caller } = await signIn(test, ['counsellor']);
    const id = await open(parent.caller);
    await caller.post(desk(id, '/take'));
    findings = async () => (await caller.get(desk(id, '/household'))).body.findings;
  });
  afterAll(() => test.close());

  const form = async () => (await parent.caller.get('/api/parent/survey')).body;
  const say = async (fact: string, noAnswer: string) => {
    const { version, questions } = await form();
    const { id: questionId } = questions.find((question: { fact: string }) => question.fact === fact);
    const answer = { questionId, noAnswer };
    expect((await parent.caller.put('/api/parent/survey/answer', { version, answer })).status).toBe(200);
  };
  const waiting = (all: Finding[], fact: string) =>
    all.filter(({ missing }) => missing.includes(fact)).map(({ serviceId }) => serviceId);

  it('waits for an answer only where the parent can still be asked', async () => {
    const { questions } = await form();
    const asked = new Set<string>([...questions.map(({ fact }: { fact: string }) => fact)]);
    const missing = new Set((await findings()).flatMap((finding) => finding.missing));
    expect(missing.size).toBeGreaterThan(2);
    expect([...missing].filter((fact) => !asked.has(fact) && !fact.startsWith('child.'))).toEqual([]);
  });

  it('what was put off is still open; what was declined or is not known is for the desk', async () => {
    const before = waiting(await findings(), FACT);
    expect(before.length).toBeGreaterThan(0);
    await say(FACT, 'later');
    expect(waiting(await findings(), FACT)).toEqual(before);
    for (const noAnswer of ['declined', 'unknown']) {
      await say(FACT, 'later');
      await say(FACT, noAnswer);
      const after = await findings();
      expect(waiting(after, FACT)).toEqual([]);
      const alone = after.filter(({ serviceId, verdict }) => before.includes(serviceId) && verdict === 'askDesk');
      expect(alone.length).toBeGreaterThan(0);
    }
  });
});
