import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { AnswersExports } from '../src/survey/answers/export/answers-exports.js';
import { questionsHash } from '../src/survey/questions-hash.js';
import { storeHouseholds } from './segments/households.js';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { signIn } from './harness/staff.js';

const PATH = '/api/staff/answers';
const PURPOSE = '市へ出す11月の月次報告の集計のため';
const COLUMNS = ['ward', 'children', 'expecting', 'single', 'language', 'registeredMonth', 'childCount', 'childMonths'];
const eventually = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

describe('answers as figures and as a file', () => {
  let test: TestApp;
  let manager: Caller;
  let managerId: string;
  let version: string;

  beforeAll(async () => {
    test = await startApp({ listen: true });
    ({ caller: manager, id: managerId } = await signIn(test, ['manager']));
    [{ version }] = (await test.sql(`SELECT version FROM survey_version WHERE state = 'published'`)) as [any];
    // 40 in 灘区, 30 in 垂水区, 11 in 兵庫区, 3 in 北区; one has said わからない to the ward.
    const wards = [
      ...Array<string>(40).fill('nada'),
      ...Array<string>(30).fill('tarumi'),
      ...Array<string>(11).fill('hyogo'),
      ...Array<string>(3).fill('kita'),
    ];
    const ids = await storeHouseholds(
      test,
      [...wards, null].map((ward, index) => ({
        facts: {
          ...(ward !== null && { 'residence.ward': ward }),
          ...(index < 20 && { 'family.singleParent': index < 12 }),
          ...(index === 0 && { 'family.expecting': true, 'family.expectingMonth': '2027-02' }),
          ...(index === 1 && { 'family.expecting': false }),
        },
        language: index < 55 ? ('ja' as const) : ('easy-ja' as const),
        children: index % 2 === 0 ? [{ birthMonth: '2024-06' }, { birthMonth: '2021-03' }] : [],
        childrenComplete: true,
      })),
    );
    const facts = JSON.stringify(
      [...wards, null].map((ward, index) => ({
        id: ids[index],
        at: '2026-11-01T00:00:00Z',
        facts: {
          ...(ward !== null && { 'residence.ward': ward }),
          ...(index < 20 && { 'family.singleParent': index < 12 }),
          ...(index === 0 && { 'family.expecting': true, 'family.expectingMonth': '2027-02' }),
          ...(index === 1 && { 'family.expecting': false }),
        },
        no_answers: {
          ...(ward === null && { 'residence.ward': 'unknown' }),
          ...(index >= 20 && index < 40 && { 'family.singleParent': 'declined' }),
          ...(index >= 40 && index < 60 && { 'family.singleParent': 'later' }),
          ...(index === 2 && { 'family.expecting': 'unknown' }),
        },
      })),
    );
    await test.sql(
      `UPDATE household h SET registered_at = n.at, facts = n.facts, no_answers = n.no_answers
         FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, at timestamptz, facts jsonb, no_answers jsonb) WHERE n.id = h.id`,
      [facts],
    );
    await test.sql(
      `INSERT INTO parent (household_id, line_user_id, alias, language, created_at)
       SELECT household_id, line_user_id, 'ひまわり', language, now() FROM household_row`,
    );
  });
  afterAll(() => test.close());

  const send = (more: object = {}, signal?: AbortSignal) =>
    fetch(`${test.origin}${PATH}/exports`, {
      method: 'POST',
      headers: { cookie: manager.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ purpose: PURPOSE, format: 'csv', filter: {}, columns: COLUMNS, ...more }),
      ...(signal && { signal }),
    });
  const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());
  const entries = (action: string) =>
    test.sql<{ actor_id: string; subject_id: string; detail: Record<string, unknown> }>(
      'SELECT actor_id, subject_id, detail FROM audit_entry WHERE action = $1 ORDER BY id',
      [action],
    );

  /** How the latest export ended, as soon as it did. */
  const ending = async (): Promise<{ subject_id: string; detail: Record<string, unknown> }> => {
    const id = (await entries('answers.export')).at(-1)!.subject_id;
    return eventually(async () => (await entries('answers.exportEnd')).find((each) => each.subject_id === id));
  };

  describe('the summary', () => {
    const cells = async (id: string): Promise<Record<string, number | string>> => {
      const { body } = await manager.get(`${PATH}/summary`);
      const question = body.questions.find((each: { id: string }) => each.id === id);
      return Object.fromEntries(question.cells.map(({ value, count, hidden }: any) => [value, count ?? hidden]));
    };

    it('counts every option, the three ways of not answering and those who were not asked', async () => {
      expect((await manager.get(`${PATH}/summary`)).body).toMatchObject({ total: 85, version });
      expect(await cells('single')).toEqual({
        true: 'other',
        false: 'small',
        unknown: 'small',
        declined: 20,
        later: 20,
        none: 25,
      });
    });

    it('never shows a small count, nor lets it be computed from the others', async () => {
      // Small: 北区 (3), わからない (1) and what nobody chose (0). Together 4, which would say much: the next
      // smallest go too, until each of the small ones could be anything.
      expect(await cells('ward')).toMatchObject({
        nada: 40,
        tarumi: 'other',
        hyogo: 'other',
        kita: 'small',
        unknown: 'small',
      });
      expect(await cells('ward')).toMatchObject({ outside: 'small', declined: 'small', none: 'small', suma: 'small' });
      expect(await cells('children')).toEqual(
        expect.objectContaining({ '0': 'other', '2': 43, '1': 'small', '5': 'small', declined: 'small' }),
      );
      const { body } = await manager.get(`${PATH}/summary`);
      for (const { cells } of body.questions) {
        for (const { count } of cells) expect(count === null || count >= 10).toBe(true);
      }
    });

    it('counts the language in use without parts for those who did not choose', async () => {
      const languages = await cells('language');
      expect(languages).toMatchObject({ ja: 55, 'easy-ja': 'other', en: 'small' });
      expect(Object.keys(languages)).not.toContain('declined');
    });
  });

  describe('a file', () => {
    it('is UTF-8 with a mark, and says わからない, 答えたくない and あとで apart from nothing', async () => {
      const response = await send();
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toBe('attachment; filename="answers-2026-11-24.csv"');
      expect([response.headers.get('x-export-rows'), response.headers.get('x-export-lossy')]).toEqual(['85', '0']);
      const bytes = await bytesOf(response);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [heading, ...rows] = bytes.subarray(3).toString().trimEnd().split('\r\n');
      expect(heading?.split(',').slice(5)).toEqual(['登録した月', 'お子さんの人数', 'お子さんの月齢']);
      expect(rows).toHaveLength(85);
      expect(rows).toContain('灘区,2024-06 2021-03,2027-02,はい,日本語,2026-11,2,29 68');
      expect(rows).toContain('灘区,いない,いいえ,はい,日本語,2026-11,0,');
      expect(rows).toContain('灘区,2024-06 2021-03,わからない,はい,日本語,2026-11,2,29 68');
      const single = rows.map((row) => row.split(',')[3]);
      const count = (word: string) => single.filter((each) => each === word).length;
      expect(['はい', 'いいえ', '答えたくない', 'あとで', ''].map(count)).toEqual([12, 8, 20, 20, 25]);
    });

    it('holds nothing that leads back to a person', async () => {
      const text = (await bytesOf(await send())).toString();
      expect(text).not.toMatch(/U[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}|ひまわり|2026-11-01/);
    });

    it('keeps to the filter', async () => {
      const response = await send({ filter: { ward: ['nada'], childFrom: 29, childTo: 29 } });
      const text = (await bytesOf(response)).toString();
      expect([response.headers.get('x-export-rows'), text.trimEnd().split('\r\n').length]).toEqual(['20', 21]);
    });

    it('comes in Shift_JIS as Excel reads it', async () => {
      const response = await send({ format: 'csv-sjis' });
      expect(response.headers.get('content-type')).toBe('text/csv; charset=Shift_JIS');
      const utf8 = (await bytesOf(await send())).subarray(3).toString();
      expect(iconv.decode(await bytesOf(response), 'Shift_JIS')).toBe(utf8);
    });

    it('comes as a workbook whose cells are all text', async () => {
      const response = await send({ format: 'xlsx' });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await bytesOf(response)) as unknown as ArrayBuffer);
      const sheet = book.worksheets[0]!;
      expect(sheet.rowCount).toBe(86);
      const [first] = sheet.getRows(2, 1)!;
      const types = new Set<number>();
      sheet.eachRow((row) => row.eachCell((cell) => types.add(cell.type)));
      expect([...types]).toEqual([ExcelJS.ValueType.String]);
      const utf8 = (await bytesOf(await send())).subarray(3).toString().split('\r\n')[1]!.split(',');
      expect(utf8.map((_, index) => first!.getCell(index + 1).text)).toEqual(utf8);
    });

    it('writes purpose, filter and number of rows into the audit, and how it ended', async () => {
      await bytesOf(await send({ filter: { ward: ['tarumi'] }, columns: ['ward', 'single'] }));
      const begun = (await entries('answers.export')).at(-1)!;
      expect(begun).toMatchObject({
        actor_id: managerId,
        detail: { purpose: PURPOSE, format: 'csv', filter: '{"ward":["tarumi"]}', columns: 'ward,single', rows: 30 },
      });
      const ended = await ending();
      expect(ended).toMatchObject({ subject_id: begun.subject_id, detail: { rows: 30, complete: true, replaced: 0 } });
    });

    it.each<[string, object, number, string]>([
      ['no purpose', { purpose: undefined }, 400, 'input.invalid'],
      ['a short purpose', { purpose: '集計のため' }, 400, 'input.invalid'],
      ['a purpose of blanks', { purpose: '　 　 　 　 　 　 　 　' }, 400, 'input.invalid'],
      ['a long purpose', { purpose: 'あ'.repeat(201) }, 400, 'input.invalid'],
      ['a purpose that says nothing', { purpose: 'ああああああああああああ' }, 422, 'answers.purposeUnclear'],
      ['a phone number in the purpose', { purpose: '078-123-4567の方を調べるため' }, 422, 'answers.purposeUnclear'],
      ['an unknown format', { format: 'pdf' }, 400, 'input.invalid'],
      ['an unknown column', { columns: ['ward', 'line_user_id'] }, 422, 'answers.questionUnknown'],
      ['a name of every object as column', { columns: ['constructor'] }, 422, 'answers.questionUnknown'],
      ['a column twice', { columns: ['ward', 'ward'] }, 422, 'answers.questionUnknown'],
      ['no column', { columns: [] }, 422, 'answers.questionUnknown'],
      ['41 columns', { columns: Array<string>(41).fill('ward') }, 400, 'input.invalid'],
      ['an unknown filter', { filter: { lineUserId: 'x' } }, 400, 'input.invalid'],
      ['no filter', { filter: undefined }, 400, 'input.invalid'],
      ['a list of three', { filter: { ward: ['kita'] } }, 422, 'answers.tooFew'],
      ['a list of nobody', { filter: { ward: ['suma'] } }, 422, 'answers.tooFew'],
    ])('is refused for %s', async (_, more, status, code) => {
      const before = (await entries('answers.export')).length;
      const response = await send(more);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
      expect(await entries('answers.export')).toHaveLength(before);
    });
  });

  it('stops reading when the caller stops, and says so in the audit', async () => {
    const { content } = await test.app
      .get(AnswersExports, { strict: false })
      .begin(
        { kind: 'staff', id: managerId, roles: ['manager'], sessionId: '' },
        { purpose: PURPOSE, format: 'xlsx', filter: {}, columns: COLUMNS },
      );
    content.destroy();
    const ended = await ending();
    expect(ended.detail).toMatchObject({ complete: false });
  });

  it('writes two files at once, and refuses a third', async () => {
    const exports = test.app.get(AnswersExports, { strict: false });
    const actor = { kind: 'staff', id: managerId, roles: ['manager'], sessionId: '' } as const;
    const input = { purpose: PURPOSE, format: 'csv', filter: {}, columns: ['ward'] } as const;
    const running = await Promise.all([1, 2].map(() => exports.begin(actor, { ...input, columns: ['ward'] })));
    const third = await send();
    expect([third.status, await third.json()]).toEqual([409, expect.objectContaining({ code: 'answers.exportBusy' })]);
    for (const { content } of running) content.destroy();
    await eventually(async () => ((await send()).status === 200 ? true : undefined));
  });

  describe('words that an editor wrote', () => {
    const FORMULA = '=HYPERLINK("https://x.example","ここ")';
    beforeAll(async () => {
      const [{ questions }] = (await test.sql(`SELECT questions FROM survey_version WHERE version = $1`, [
        version,
      ])) as [any];
      questions[0].title.ja = '＝区👶';
      for (const option of questions[0].options) {
        if (option.value === 'nada') option.label.ja = FORMULA;
        if (option.value === 'tarumi') option.label.ja = '타루미';
      }
      const hash = questionsHash(questions);
      // Published in life only by the survey's own steps, which its own tests walk.
      await test.sql('ALTER TABLE survey_version DISABLE TRIGGER USER');
      await test.sql(`UPDATE survey_version SET state = 'retired' WHERE version = $1`, [version]);
      await test.sql(
        `INSERT INTO survey_version
         SELECT (jsonb_populate_record(v, $1::jsonb)).* FROM survey_version v WHERE version = $2`,
        [
          JSON.stringify({
            version: '99',
            number: 99,
            state: 'published',
            published_at: '2026-11-24T00:00:00Z',
            questions,
            hash,
          }),
          version,
        ],
      );
    });
    const columns = ['ward', 'childCount'];

    it('are never run in a CSV', async () => {
      const text = (await bytesOf(await send({ columns }))).subarray(3).toString();
      expect(text).toContain("'＝区👶,");
      expect(text).toContain(`"'=HYPERLINK(""https://x.example"",""ここ"")",2\r\n`);
      expect(text).not.toMatch(/(^|\n|,)"?[=＝]/);
    });

    it('are never run in a workbook', async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await bytesOf(await send({ columns, format: 'xlsx' }))) as unknown as ArrayBuffer);
      const values: unknown[] = [];
      book.worksheets[0]!.eachRow((row) => row.eachCell((cell) => values.push(cell.value)));
      expect(values).toContain(`'${FORMULA}`);
      expect(values.filter((value) => typeof value !== 'string' || /^[=＝]/.test(value))).toEqual([]);
    });

    it('show in Shift_JIS where a character is missing, and how many', async () => {
      const response = await send({ columns, format: 'csv-sjis' });
      const text = iconv.decode(await bytesOf(response), 'Shift_JIS');
      expect(response.headers.get('x-export-lossy')).toBe('2');
      expect(text).toContain("'＝区〓,");
      expect(text.match(/^〓〓〓,/gm)).toHaveLength(30);
      const ended = await ending();
      expect(ended.detail).toMatchObject({ rows: 85, replaced: 91 });
    });
  });
});
