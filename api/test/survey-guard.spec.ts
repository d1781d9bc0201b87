import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SENSITIVE } from './survey-recall.fixture.js';
import { type TestApp, startApp } from './harness/app.js';
import { asInput, Draft, ownQuestion, surveyStaff, type SurveyStaff, words } from './survey-harness.js';

describe('the guard over HTTP', () => {
  let test: TestApp;
  let staff: SurveyStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await surveyStaff(test);
  });
  afterAll(() => test.close());

  const stateOf = async (version: string) =>
    (await test.sql('SELECT state, approver_id FROM survey_version WHERE version = $1', [version]))[0];
  const asking = (text: string, more: object = {}) =>
    ownQuestion({ title: words(text, text, text), reason: '案内のため', considered: '希望を聞く形', ...more });

  describe('as it is typed', () => {
    const guard = (question: object, others: object[] = [], before = others.length) =>
      staff.editor.post('/api/staff/survey/guard', { question, others, before });

    it('shows the word, where it stands, the law and a harmless way to ask', async () => {
      const { status, body } = await guard(ownQuestion({ title: words('あの、お子さんに障 害はありますか') }));
      expect(status).toBe(200);
      expect(body.verdict).toBe('blocked');
      expect(body.findings).toContainEqual({
        questionId: 'park',
        layer: 'words',
        severity: 'block',
        part: 'title',
        option: null,
        language: 'ja',
        start: 8,
        length: 3,
        word: '障 害',
        category: 'disability',
        categoryName: expect.stringContaining('障害'),
        law: '同施行令 2条1号・規則5条',
        alternative: { text: expect.stringContaining('受け取りたい情報'), catalogueId: 'topics' },
      });
    });

    it('knows the surroundings', async () => {
      const { body } = await staff.editor.get('/api/staff/survey/versions/2');
      const others = body.questions.map(asInput);
      const question = ownQuestion({ title: words('どこの病院を選びましたか') });
      const codes = async (answer: ReturnType<typeof guard>) =>
        (await answer).body.findings.map(({ category }: { category: string }) => category);
      expect(await codes(guard(question, others))).toContain('C2');
      expect(await codes(guard(question))).not.toContain('C2');
    });

    it('judges a condition by what stands before the question', async () => {
      const { body } = await staff.editor.get('/api/staff/survey/versions/2');
      const others = body.questions.map(asInput);
      const question = ownQuestion({ showIf: { fact: 'work.inKobe', eq: true } });
      const codes = async (before: number) =>
        (await guard(question, others, before)).body.problems.map(({ code }: { code: string }) => code);
      expect(await codes(1)).toContain('branchAhead');
      expect(await codes(others.length)).not.toContain('branchAhead');
    });

    it('stores nothing and takes nothing without bounds', async () => {
      const [before] = await test.sql('SELECT count(*) FROM survey_version');
      await guard(ownQuestion());
      expect((await test.sql('SELECT count(*) FROM survey_version'))[0]).toEqual(before);
      for (const bad of [
        { question: ownQuestion(), others: Array(61).fill(ownQuestion()), before: 0 },
        { question: ownQuestion({ title: words('あ'.repeat(400)) }), others: [], before: 0 },
        { question: ownQuestion() },
      ]) {
        expect(await staff.editor.post('/api/staff/survey/guard', bad)).toMatchObject({
          status: 400,
          body: { code: 'input.invalid' },
        });
      }
    });
  });

  describe('44 fresh ways to ask for what must not be asked', () => {
    it.each(SENSITIVE)('%s: never without the city', async (text) => {
      const draft = await Draft.begin(staff);
      await draft.add(asking(text));
      const checked = await draft.act('check');
      if (checked.status !== 200) {
        // Either a block, which ends it, or nothing but a block could: reason and alternative are there.
        expect(checked).toMatchObject({ status: 422, body: { code: 'surveyVersion.blocked' } });
      } else {
        await draft.act('submit');
      }
      for (const publisher of [staff.manager, staff.supervisor]) {
        expect((await draft.act('publish', publisher)).status).toBe(409);
      }
      expect(await stateOf(draft.version)).toMatchObject({ approver_id: null });
      expect(
        await test.sql(`SELECT 1 FROM survey_version WHERE version = $1 AND state = 'published'`, [draft.version]),
      ).toEqual([]);
    });

    it('and each is shown to the city as an own question, with its purpose', async () => {
      const draft = await Draft.begin(staff);
      const text = SENSITIVE.find((each) => each.includes('診てもらって'))!;
      await draft.add(asking(text, { purpose: null }));
      expect(await draft.act('check')).toMatchObject({
        status: 422,
        body: { code: 'surveyVersion.incomplete', fields: [{ path: 'park.purpose', rule: 'purposeMissing' }] },
      });
      await draft.change(
        draft.body.questions.map((question: { id: string }) =>
          question.id === 'park' ? { ...question, purpose: '通院の案内のため' } : question,
        ),
      );
      await draft.act('check');
      await draft.act('submit');
      const { body } = await staff.cityViewer.get(`/api/city/survey/versions/${draft.version}`);
      expect(body.questions.at(-1)).toMatchObject({ catalogueId: null, purpose: '通院の案内のため' });
      expect(body.check.findings).toContainEqual(
        expect.objectContaining({ layer: 'catalogue', severity: 'warn', questionId: 'park' }),
      );
    });
  });

  describe('a block', () => {
    it.each<[string, object]>([
      ['in Japanese', { title: words('お子さんに障害はありますか') }],
      ['in easy Japanese', { title: words('お子さんのこと', '子どもに 障 害は ありますか') }],
      ['in English', { title: words('お子さんのこと', '子どもの こと', 'Does your child have a disability?') }],
      [
        'in an option',
        {
          type: 'single',
          options: [
            { value: 'a', label: words('持病がある') },
            { value: 'b', label: words('ない') },
          ],
        },
      ],
      ['in the help', { how: words('マイナンバーを見てください') }],
      ['in the reason', { why: words('宗教に合わせてお知らせするためです') }],
    ])('%s ends it, whatever reasons there are', async (_, changes) => {
      const draft = await Draft.begin(staff);
      const { body } = await draft.add(
        ownQuestion({ reason: 'どうしても必要です', considered: 'ほかにありません', ...changes }),
      );
      expect(body.check.verdict).toBe('blocked');
      expect(await draft.act('check')).toMatchObject({ status: 422, body: { code: 'surveyVersion.blocked' } });
      expect((await draft.act('submit')).status).toBe(409);
      expect((await draft.approve()).status).toBe(409);
      expect((await draft.act('publish')).status).toBe(409);
      expect(await stateOf(draft.version)).toEqual({ state: 'draft', approver_id: null });
    });

    it('that got past an older guard is stopped at each later step', async () => {
      const draft = await Draft.begin(staff);
      await draft.add(ownQuestion());
      const title = JSON.stringify(words('お子さんに障害はありますか'));
      const smuggle = `UPDATE survey_version SET state = 'checked', questions = jsonb_set(questions, '{13,title}', $2::jsonb) WHERE version = $1`;
      await test.sql(smuggle, [draft.version, title]);
      expect(await draft.act('submit')).toMatchObject({ status: 422, body: { code: 'surveyVersion.blocked' } });
      await test.sql(`UPDATE survey_version SET state = 'awaitingCity' WHERE version = $1`, [draft.version]);
      expect(await draft.approve()).toMatchObject({ status: 422, body: { code: 'surveyVersion.blocked' } });
      await test.sql(
        `UPDATE survey_version SET state = 'approved', approved_at = now(),
           approver_id = (SELECT id FROM staff_account WHERE id <> author_id LIMIT 1) WHERE version = $1`,
        [draft.version],
      );
      expect(await draft.act('publish')).toMatchObject({ status: 422, body: { code: 'surveyVersion.blocked' } });
    });
  });

  it('a warning goes through with a reason, another way considered, and the city', async () => {
    const draft = await Draft.begin(staff);
    const title = words(
      '世帯の年収はどのくらいですか',
      '1年の 収入は どのくらいですか',
      'How much do you have in a year?',
    );
    await draft.add(ownQuestion({ title }));
    expect(await draft.act('check')).toMatchObject({
      status: 422,
      body: {
        code: 'surveyVersion.incomplete',
        fields: [
          { path: 'park.reason', rule: 'reasonMissing' },
          { path: 'park.considered', rule: 'consideredMissing' },
        ],
      },
    });
    await draft.change(
      draft.body.questions.map((question: { id: string }) =>
        question.id === 'park'
          ? { ...question, reason: '料金の案内のため', considered: '非課税かどうかだけを聞く' }
          : question,
      ),
    );
    await draft.publish();
    expect(await stateOf(draft.version)).toMatchObject({ state: 'published', approver_id: expect.any(String) });
  });
});
