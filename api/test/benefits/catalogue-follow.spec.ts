import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import {
  type CatalogueStaff,
  catalogueStaff,
  code,
  content,
  faults,
  SERVICES,
  Version,
  words,
} from './catalogue-harness.js';

describe('two editors at one service', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  const named = (name: string) => ({ content: content({ name: words(name) }) });
  const problems = ({ body }: Version) => body.readiness.problems.map(({ code: what }: { code: string }) => what);
  const shown = async (id: string) => (await new Caller(test).get(`/api/public/services/${id}`)).body.name;

  it('a new version begins as a copy of what is published, not of somebody’s draft', async () => {
    await Version.published(staff, 'copied');
    const draft = await Version.draft(staff, 'copied');
    await draft.change(named('書きかけ'));
    const mine = await Version.draft(staff, 'copied', undefined, staff.otherEditor);
    expect(mine.body).toMatchObject({ number: 3, basedOn: 1, published: 1, content: { name: { ja: 'とことこ教室' } } });
    const theirs = await Version.draft(staff, 'copied', 2, staff.otherEditor);
    expect(theirs.body).toMatchObject({ number: 4, basedOn: 2, content: { name: { ja: '書きかけ' } } });
  });

  it('the later approval does not drop the earlier work: what is to stay is taken over first', async () => {
    await Version.published(staff, 'two-editors');
    const first = await Version.draft(staff, 'two-editors');
    const second = await Version.draft(staff, 'two-editors', undefined, staff.otherEditor);
    await first.change(named('金額を直した教室'));
    await second.change({ ...named('とことこ教室'), confidence: 'medium' }, staff.otherEditor);
    await second.act('submit', staff.otherEditor);
    await first.toPublished();

    const late = await second.act('approve', staff.manager);
    expect([...code(late), ...faults(late)]).toEqual([422, 'serviceVersion.incomplete', 'follows basedOnOld']);
    expect(await shown('two-editors')).toBe('金額を直した教室');
    const seen = await staff.otherEditor.get(second.path);
    expect([seen.body.published, seen.body.readiness.ready]).toEqual([2, false]);
    expect(seen.body.readiness.problems).toEqual([{ path: 'follows', code: 'basedOnOld' }]);

    await second.act('return', staff.manager, { note: '第2版と比べてください' });
    const stale = await second.act('follow', staff.otherEditor, { published: 1 });
    expect(code(stale)).toEqual([409, 'serviceVersion.revisionStale']);
    await second.change({ ...named('金額を直した教室'), confidence: 'medium' }, staff.otherEditor);
    expect(problems(second)).toEqual(['basedOnOld']);
    const followed = await second.act('follow', staff.otherEditor, { published: 2 });
    expect([followed.status, followed.body.state, ...problems(second)]).toEqual([200, 'draft']);
    await second.toPublished();
    expect(await shown('two-editors')).toBe('金額を直した教室');
    const history = await staff.editor.get(`${SERVICES}/two-editors/history?limit=3`);
    expect(history.body.items.map(({ act }: { act: string }) => act)).toEqual(['approve', 'expire', 'submit']);
    const audited = await test.sql(
      `SELECT detail->>'number' AS number FROM audit_entry WHERE subject_id = 'two-editors' AND action = 'service.follow'`,
    );
    expect(audited).toEqual([{ number: '3' }]);
  });

  it('nor does what was published and has ended since: it is copied, and compared with', async () => {
    await Version.published(staff, 'seasonal');
    const first = await Version.draft(staff, 'seasonal');
    const season = await Version.draft(staff, 'seasonal', undefined, staff.otherEditor);
    await season.change(named('夏の教室'), staff.otherEditor);
    await season.toPublished();
    expect((await season.act('expire', staff.manager, { note: '夏が終わった' })).status).toBe(200);
    const late = await first.act('submit');
    expect([...code(late), ...faults(late)]).toEqual([422, 'serviceVersion.incomplete', 'follows basedOnOld']);
    expect((await staff.editor.get(first.path)).body.published).toBe(3);
    const copy = await Version.draft(staff, 'seasonal', undefined, staff.otherEditor);
    expect(copy.body).toMatchObject({ basedOn: 3, content: { name: { ja: '夏の教室' } } });
    expect((await first.act('follow', staff.editor, { published: 3 })).body.readiness.problems).toEqual([]);
    await first.toPublished();
    expect(await shown('seasonal')).toBe('とことこ教室');
  });

  it('once handed over it names for good what its writers saw, whatever the program does', async () => {
    await Version.published(staff, 'named-for-good');
    const draft = await Version.draft(staff, 'named-for-good');
    const set = () =>
      test.sql(`UPDATE service_version SET follows = 7 WHERE service_id = 'named-for-good' AND number = 2`);
    await set();
    await test.sql(`UPDATE service_version SET follows = 1 WHERE service_id = 'named-for-good' AND number = 2`);
    await draft.act('submit');
    await expect(set()).rejects.toThrow('was handed over and does not change');
  });

  it('only a draft follows, and whoever compares it writes a part of it', async () => {
    await Version.published(staff, 'follows');
    const draft = await Version.draft(staff, 'follows');
    const other = await Version.draft(staff, 'follows');
    await other.toPublished();
    expect(code(await draft.act('follow', staff.counsellor, { published: 3 }))).toEqual([403, 'role.forbidden']);
    expect(code(await draft.act('follow', staff.supervisor, { published: 0 }))).toEqual([400, 'input.invalid']);
    expect((await draft.act('follow', staff.supervisor, { published: 3 })).status).toBe(200);
    await draft.act('submit');
    expect(code(await draft.act('follow', staff.editor, { published: 3 }))).toEqual([
      409,
      'serviceVersion.stateChanged',
    ]);
    expect(code(await draft.act('approve', staff.supervisor))).toEqual([403, 'serviceVersion.ownApproval']);
    expect((await draft.act('approve', staff.manager)).status).toBe(200);
  });

  it('going back to an old version is meant to replace what is published', async () => {
    const first = await Version.published(staff, 'goes-back');
    const wrong = await Version.draft(staff, 'goes-back');
    await wrong.change(named('まちがい'));
    await wrong.toPublished();
    const back = await staff.editor.post(`${first.path}/rollback`, { note: '名前を間違えたため' });
    expect([back.body.state, back.body.readiness.problems]).toEqual(['review', []]);
    const copy = await Version.draft(staff, 'goes-back', 1);
    expect(problems(copy)).toEqual(['basedOnOld']);
  });

  it('four eyes are not passed by copying: whose words a draft holds does not approve its copy', async () => {
    await Version.published(staff, 'by-copy');
    const own = await Version.draft(staff, 'by-copy', undefined, staff.supervisor);
    await own.change(named('責任者が書いた教室'), staff.supervisor);
    const copy = await Version.draft(staff, 'by-copy', own.body.number);
    await copy.act('submit');
    expect((await staff.supervisor.get(copy.path)).body.isOwn).toBe(true);
    expect(code(await copy.act('approve', staff.supervisor))).toEqual([403, 'serviceVersion.ownApproval']);
    expect((await copy.act('approve', staff.manager)).status).toBe(200);
    // What a second person has looked at is nobody's own any more.
    const next = await Version.draft(staff, 'by-copy');
    await next.act('submit');
    expect((await next.act('approve', staff.supervisor)).status).toBe(200);
  });
});
