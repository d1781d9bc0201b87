import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import { Draft, ownQuestion, type SurveyStaff, surveyStaff } from './survey-harness.js';

describe('the history of a survey that saves itself', () => {
  let test: TestApp;
  let staff: SurveyStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await surveyStaff(test);
  });
  afterAll(() => test.close());

  const told = async (draft: Draft) => {
    const { body } = await staff.manager.get(`${draft.path}/history`);
    return body.items.map(({ act, revision, at }: Record<string, unknown>) => ({ act, revision, at }));
  };
  const save = async (draft: Draft, by = staff.editor) =>
    expect((await draft.change([...draft.body.questions], by)).status).toBe(200);
  const now = () => test.clock.now().toISOString();

  it('tells what one person saves in one sitting as one change, by its last time', async () => {
    const draft = await Draft.begin(staff);
    const created = now();
    for (let times = 0; times < 5; times++) {
      test.clock.advance({ minutes: 5 });
      await save(draft);
    }
    expect(await told(draft)).toEqual([
      { act: 'change', revision: 6, at: now() },
      { act: 'create', revision: 1, at: created },
    ]);
    // The audit forgets none of them.
    const audited = await test.sql(`SELECT 1 FROM audit_entry WHERE action = 'survey.change' AND subject_id = $1`, [
      draft.version,
    ]);
    expect(audited).toHaveLength(5);
  });

  it('begins anew after a rest, with another person, and after every other act', async () => {
    const draft = await Draft.begin(staff);
    await save(draft);
    test.clock.advance({ minutes: 31 });
    await save(draft);
    await save(draft, staff.supervisor);
    await save(draft);
    await draft.act('check');
    await draft.add(ownQuestion());
    expect((await told(draft)).map(({ act, revision }: { act: string; revision: number }) => [act, revision])).toEqual([
      ['change', 7],
      ['check', 6],
      ['change', 5],
      ['change', 4],
      ['change', 3],
      ['change', 2],
      ['create', 1],
    ]);
  });
});
