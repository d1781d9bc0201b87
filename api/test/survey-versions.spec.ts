import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { questionsHash } from '../src/survey/questions-hash.js';
import { type TestApp, startApp } from './harness/app.js';
import { signIn } from './harness/staff.js';
import { asInput, Draft, ownQuestion, surveyStaff, type SurveyStaff, words } from './survey-harness.js';

describe('survey versions', () => {
  let test: TestApp;
  let staff: SurveyStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await surveyStaff(test);
  });
  afterAll(() => test.close());

  const stored = async (version: string) =>
    (await test.sql('SELECT * FROM survey_version WHERE version = $1', [version]))[0]!;
  const audited = (version: string) =>
    test.sql(`SELECT action FROM audit_entry WHERE subject_type = 'surveyVersion' AND subject_id = $1 ORDER BY id`, [
      version,
    ]);

  describe('the catalogue', () => {
    it('shows approved questions in three languages, page by page', async () => {
      const first = await staff.editor.get('/api/staff/survey/catalogue?limit=10');
      expect(first.body.items).toHaveLength(10);
      expect(first.body.items[0]).toMatchObject({
        id: 'ward',
        question: { fact: 'residence.ward', type: 'ward', title: { en: 'Which ward do you live in?' } },
      });
      expect((await staff.cityViewer.get('/api/city/survey/catalogue?limit=10')).body).toEqual(first.body);
      const rest = await staff.editor.get(`/api/staff/survey/catalogue?limit=10&cursor=${first.body.nextCursor}`);
      expect(rest.body.nextCursor).toBeNull();
      const ids = [...first.body.items, ...rest.body.items].map(({ id }: { id: string }) => id);
      expect(ids).toEqual(expect.arrayContaining(['care', 'school', 'single', 'tax', 'receives', 'plans', 'source']));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  describe('from a draft to parents', () => {
    it('goes through everybody it has to, and says who they were', async () => {
      const draft = await Draft.begin(staff);
      expect(draft.body).toMatchObject({ state: 'draft', revision: 1, basedOn: '2', check: { verdict: 'ready' } });
      expect((await draft.add(ownQuestion())).body).toMatchObject({ revision: 2, questionCount: 14, isOwn: true });
      expect((await draft.act('check')).body.state).toBe('checked');
      expect((await draft.act('submit')).body.state).toBe('awaitingCity');
      expect((await draft.approve()).body).toMatchObject({ state: 'approved', approver: { name: expect.any(String) } });
      const { body } = await draft.act('publish');
      expect(body).toMatchObject({ state: 'published', publishedAt: test.clock.now().toISOString(), isOwn: false });
      const row = await stored(draft.version);
      expect(row['hash']).toBe(questionsHash(row['questions']));
      expect(await stored('2')).toMatchObject({ state: 'retired', retired_at: test.clock.now() });
      expect((await audited(draft.version)).map(({ action }) => action)).toEqual([
        'survey.create',
        'survey.change',
        'survey.check',
        'survey.submit',
        'survey.approve',
        'survey.publish',
      ]);
      const { body: history } = await staff.cityViewer.get(
        `/api/city/survey/versions/${draft.version}/history?limit=3`,
      );
      expect(history.items.map(({ act }: { act: string }) => act)).toEqual(['publish', 'approve', 'submit']);
      const { body: before } = await staff.editor.get(`${draft.path}/history?cursor=${history.nextCursor}`);
      expect(before.items.map(({ act }: { act: string }) => act)).toEqual(['check', 'change', 'create']);
    });

    it('lists versions newest first; the city sees none that was not handed to it', async () => {
      const draft = await Draft.begin(staff, 'まだ途中');
      const { body } = await staff.supervisor.get('/api/staff/survey/versions?limit=2');
      expect(body.items[0]).toMatchObject({ version: draft.version, title: 'まだ途中', state: 'draft' });
      const next = await staff.supervisor.get(`/api/staff/survey/versions?cursor=${body.nextCursor}`);
      expect(next.body.items.at(-1)).toMatchObject({ version: '1', author: null });
      const { body: city } = await staff.cityViewer.get('/api/city/survey/versions');
      expect(city.items.map(({ version }: { version: string }) => version)).not.toContain(draft.version);
      expect(await staff.cityApprover.get(`/api/city/survey/versions/${draft.version}`)).toMatchObject({
        status: 404,
        body: { code: 'surveyVersion.notFound' },
      });
      expect(await staff.cityViewer.get('/api/city/survey/versions?state=draft')).toMatchObject({
        body: { items: [] },
      });
    });

    it.each(['0', 'latest', '99', '1e3', 'a%00'])('a version %s is nowhere', async (version) => {
      expect(await staff.editor.get(`/api/staff/survey/versions/${version}`)).toMatchObject({
        status: 404,
        body: { code: 'surveyVersion.notFound' },
      });
    });

    it('may begin as a copy of any version, of the first one too', async () => {
      const { body } = await staff.supervisor.post('/api/staff/survey/versions', {
        title: 'もとの版から',
        basedOn: '1',
      });
      expect(body.questions.map(({ catalogueId }: { catalogueId: string }) => catalogueId)).not.toContain(null);
      expect(body.check.problems.map(({ code }: { code: string }) => code)).toContain('textMissing');
    });
  });

  describe('four eyes', () => {
    const together = (...roles: Parameters<typeof signIn>[1]) => signIn(test, roles).then(({ caller }) => caller);

    it('nobody approves or publishes what they wrote a part of', async () => {
      const writer = await together('editor', 'manager', 'cityApprover');
      const draft = await Draft.begin(staff);
      await draft.change(draft.body.questions.slice(0, -1), writer);
      await draft.act('check');
      await draft.act('submit');
      expect(await draft.approve(writer)).toMatchObject({ status: 403, body: { code: 'surveyVersion.ownApproval' } });
      await draft.approve();
      expect(await draft.act('publish', writer)).toMatchObject({
        status: 403,
        body: { code: 'surveyVersion.ownApproval' },
      });
      expect(await stored(draft.version)).toMatchObject({ state: 'approved', publisher_id: null });
    });

    it('an editor does not publish, a city viewer does not approve, a counsellor does nothing', async () => {
      const draft = await Draft.begin(staff);
      await draft.act('check');
      await draft.act('submit');
      expect((await draft.approve(staff.cityViewer)).status).toBe(403);
      expect((await draft.approve(staff.manager)).status).toBe(403);
      await draft.approve();
      expect((await draft.act('publish', staff.editor)).status).toBe(403);
      expect((await draft.act('publish', staff.cityApprover)).status).toBe(403);
      expect((await staff.counsellor.get(draft.path)).status).toBe(403);
      expect((await draft.act('publish', staff.supervisor)).status).toBe(200);
    });
  });

  describe('no step is left out', () => {
    it('nothing is published before the city agreed, and what goes back loses its agreement', async () => {
      const draft = await Draft.begin(staff);
      const refused = { status: 409, body: { code: 'surveyVersion.stateChanged' } };
      expect(await draft.act('publish')).toMatchObject(refused);
      expect(await draft.act('submit')).toMatchObject(refused);
      expect(await draft.approve()).toMatchObject(refused);
      await draft.act('check');
      expect(await draft.act('publish')).toMatchObject(refused);
      await draft.act('submit');
      expect(await draft.act('publish')).toMatchObject(refused);
      await draft.approve();
      expect((await draft.giveBack('区の名前を直します')).body).toMatchObject({
        state: 'draft',
        returnNote: '区の名前を直します',
        approver: null,
        approvedAt: null,
      });
      expect(await draft.act('publish')).toMatchObject(refused);
    });

    it('the city gives back with a note', async () => {
      const draft = await Draft.begin(staff);
      await draft.act('check');
      await draft.act('submit');
      expect((await draft.cityGiveBack('目的をもう少しくわしく')).body).toMatchObject({
        state: 'draft',
        returnNote: '目的をもう少しくわしく',
      });
      const { body } = await staff.editor.get(`${draft.path}/history`);
      expect(body.items[0]).toMatchObject({ act: 'cityReturn', note: '目的をもう少しくわしく' });
    });

    it('what was checked and is changed has to be checked again; what was handed over does not change', async () => {
      const draft = await Draft.begin(staff);
      await draft.act('check');
      expect((await draft.add(ownQuestion())).body.state).toBe('draft');
      await draft.act('check');
      await draft.act('submit');
      for (const answer of [await draft.add(ownQuestion({ id: 'again' })), await staff.editor.delete(draft.path)]) {
        expect(answer).toMatchObject({ status: 409, body: { code: 'surveyVersion.stateChanged' } });
      }
    });

    it('a draft can be dropped', async () => {
      const draft = await Draft.begin(staff);
      expect((await staff.editor.delete(draft.path)).status).toBe(204);
      expect((await staff.editor.get(draft.path)).status).toBe(404);
      expect((await audited(draft.version)).at(-1)).toEqual({ action: 'survey.remove' });
    });
  });

  describe('two at once', () => {
    it('the second of two editors does not write over the first', async () => {
      const draft = await Draft.begin(staff);
      const old = { revision: draft.body.revision, title: 'あとから', questions: [] };
      await draft.add(ownQuestion());
      expect(await staff.supervisor.put(draft.path, old)).toMatchObject({
        status: 409,
        body: { code: 'surveyVersion.revisionStale' },
      });
    });

    it('the city approves what it has read, not what came after', async () => {
      const draft = await Draft.begin(staff);
      await draft.act('check');
      await draft.act('submit');
      const { revision } = draft.body;
      await draft.giveBack('もう一度');
      await draft.act('check');
      await draft.act('submit');
      expect(
        await staff.cityApprover.post(`/api/city/survey/versions/${draft.version}/approve`, { revision, note: null }),
      ).toMatchObject({ status: 409, body: { code: 'surveyVersion.revisionStale' } });
    });

    it('of two versions published together one is asked, and the other retired', async () => {
      const drafts = [await Draft.begin(staff), await Draft.begin(staff)];
      for (const draft of drafts) {
        await draft.act('check');
        await draft.act('submit');
        await draft.approve();
      }
      const answers = await Promise.all(drafts.map((draft) => draft.act('publish')));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await test.sql(`SELECT 1 FROM survey_version WHERE state = 'published'`)).toHaveLength(1);
    });

    it('drafts begun together get different numbers', async () => {
      const made = await Promise.all([1, 2, 3, 4].map(() => Draft.begin(staff)));
      expect(new Set(made.map(({ version }) => version)).size).toBe(4);
    });
  });

  describe('what was published stays as it was', () => {
    it.each<[string, string]>([
      ['questions', `UPDATE survey_version SET questions = '[]' WHERE version = $1`],
      ['the hash', `UPDATE survey_version SET hash = 'x' WHERE version = $1`],
      ['the state', `UPDATE survey_version SET state = 'draft' WHERE version = $1`],
      ['who agreed', `UPDATE survey_version SET approver_id = NULL WHERE version = $1`],
      ['being there', 'DELETE FROM survey_version WHERE version = $1'],
    ])('also for the database: %s', async (_, sql) => {
      const draft = await Draft.begin(staff);
      await draft.publish();
      const before = await stored(draft.version);
      await expect(test.sql(sql, [draft.version])).rejects.toThrow(/survey version/);
      expect(await stored(draft.version)).toEqual(before);
    });

    it('nothing gets past the city by the database either', async () => {
      const draft = await Draft.begin(staff);
      await expect(
        test.sql(`UPDATE survey_version SET state = 'published' WHERE version = $1`, [draft.version]),
      ).rejects.toThrow(/cannot go from draft to published/);
      await draft.act('check');
      await draft.act('submit');
      await expect(
        test.sql(`UPDATE survey_version SET state = 'approved' WHERE version = $1`, [draft.version]),
      ).rejects.toThrow(/no agreement of the city/);
      await expect(
        test.sql(
          `UPDATE survey_version SET state = 'approved', approver_id = author_id, approved_at = now() WHERE version = $1`,
          [draft.version],
        ),
      ).rejects.toThrow(/no agreement of the city/);
    });
  });

  describe('differences', () => {
    it('names what was added, changed, moved and taken out', async () => {
      const draft = await Draft.begin(staff);
      const questions = draft.body.questions as { id: string; title: object }[];
      const [ward, children, expecting, ...rest] = questions;
      const changed = { ...ward, title: { ...ward!.title, en: 'Where do you live?' }, purpose: '文を短くするため' };
      await draft.change([changed, children, ...rest.filter(({ id }) => id !== 'multiples'), expecting, ownQuestion()]);
      const { body } = await staff.editor.get(`${draft.path}/diff?against=${draft.body.basedOn}`);
      expect(body.questions).toEqual([
        expect.objectContaining({
          questionId: 'ward',
          kind: 'changed',
          changes: [
            { path: 'purpose', before: null, after: '文を短くするため' },
            { path: 'title.en', before: 'Which ward do you live in?', after: 'Where do you live?' },
          ],
        }),
        expect.objectContaining({ questionId: 'expecting', kind: 'moved', from: 2, changes: [] }),
        expect.objectContaining({ questionId: 'park', kind: 'added', from: null }),
        expect.objectContaining({ questionId: 'multiples', kind: 'removed', to: null }),
      ]);
    });

    it('are empty between a version and itself', async () => {
      expect((await staff.editor.get('/api/staff/survey/versions/2/diff?against=2')).body.questions).toEqual([]);
    });
  });

  describe('bad input', () => {
    it.each<[string, object, number, string]>([
      ['sixty-one questions', { questions: Array(61).fill(ownQuestion()) }, 400, 'input.invalid'],
      ['a type that is none', { questions: [ownQuestion({ type: 'text' })] }, 400, 'input.invalid'],
      ['a free text', { questions: [ownQuestion({ freeText: true })] }, 400, 'input.invalid'],
      ['an own fact', { questions: [ownQuestion({ fact: 'family.singleParent' })] }, 400, 'input.invalid'],
      ['an id with a quote', { questions: [ownQuestion({ id: "a'b" })] }, 400, 'input.invalid'],
      ['a very long title', { questions: [ownQuestion({ title: words('あ'.repeat(301)) })] }, 400, 'input.invalid'],
      ['a number as title', { title: 7 }, 400, 'input.invalid'],
      ['no revision', { revision: undefined }, 400, 'input.invalid'],
      [
        'a rule that is none',
        { questions: [ownQuestion({ showIf: { drop: 'table' } })] },
        422,
        'surveyVersion.ruleInvalid',
      ],
      [
        'a rule on a fact that is never asked',
        { questions: [ownQuestion({ showIf: { fact: 'family.disability', eq: true } })] },
        422,
        'surveyVersion.ruleInvalid',
      ],
      [
        'a rule without end',
        {
          questions: [
            ownQuestion({
              showIf: JSON.parse('{"not":'.repeat(60) + '{"fact":"birthday","eq":true}' + '}'.repeat(60)),
            }),
          ],
        },
        422,
        'surveyVersion.ruleInvalid',
      ],
    ])('%s is refused, and nothing stored', async (_, changes, status, code) => {
      const draft = await Draft.begin(staff);
      const before = await stored(draft.version);
      const input = { revision: 1, title: '秋の版', questions: draft.body.questions.map(asInput), ...changes };
      expect(await staff.editor.put(draft.path, input)).toMatchObject({ status, body: { code } });
      expect(await stored(draft.version)).toEqual(before);
    });

    it('an incomplete version is kept but not checked', async () => {
      const draft = await Draft.begin(staff);
      await draft.add(ownQuestion({ title: words('公園でよく遊びますか', '', '') }));
      expect(await draft.act('check')).toMatchObject({
        status: 422,
        body: {
          code: 'surveyVersion.incomplete',
          fields: [
            { path: 'park.title.easy-ja', rule: 'textMissing' },
            { path: 'park.title.en', rule: 'textMissing' },
          ],
        },
      });
      expect(await stored(draft.version)).toMatchObject({ state: 'draft' });
    });
  });
});
