import { IsNull } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readinessOf } from '../../src/benefits/catalogue/readiness.js';
import { isReadable } from '../../src/benefits/catalogue/source-address.js';
import { versionHash } from '../../src/benefits/catalogue/version-hash.js';
import { BenefitsService } from '../../src/benefits/benefits.service.js';
import { ServiceVersion } from '../../src/benefits/benefits.entity.js';
import { Database } from '../../src/platform/database/database.js';
import { type TestApp, startApp } from '../harness/app.js';
import { signIn } from '../harness/staff.js';
import {
  type CatalogueStaff,
  catalogueStaff,
  code,
  content,
  faults,
  goldens,
  inKobe,
  SERVICES,
  text,
  Version,
  words,
} from './catalogue-harness.js';

describe('what may be published', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  let n = 0;
  const draft = (changes: object) => Version.service(staff, `publish-${(n += 1)}`, changes);
  const [eligible, notEligible, unknown] = goldens();
  const figure = (changes: object = {}) => ({
    id: `publish-${n + 1}.fee`,
    ...{ from: '2026-04-01', to: null, value: 500, source: 'https://www.city.kobe.lg.jp/fee' },
    ...{ checkedOn: '2026-11-20', nextCheckDue: '2027-04-01' },
    ...changes,
  });

  const incomplete: [string, () => object, string[]][] = [
    [
      'no golden household at all',
      () => ({ goldens: [] }),
      ['goldens goldenEligibleMissing', 'goldens goldenNotEligibleMissing', 'goldens goldenUnknownMissing'],
    ],
    ['none that is eligible', () => ({ goldens: [notEligible, unknown] }), ['goldens goldenEligibleMissing']],
    ['none that is not', () => ({ goldens: [eligible, unknown] }), ['goldens goldenNotEligibleMissing']],
    ['none that is unknown', () => ({ goldens: [eligible, notEligible] }), ['goldens goldenUnknownMissing']],
    [
      'a rule that decides otherwise than its golden households say',
      () => ({ rule: inKobe }),
      ['goldens.1 goldenDisagrees'],
    ],
    [
      'a golden household judged on a day when the child was too small',
      () => ({
        goldens: [eligible, notEligible, unknown, { ...eligible, on: '2025-01-10' }],
      }),
      ['goldens.3 goldenDisagrees'],
    ],
    ['no source', () => ({ content: content({ sources: [] }) }), ['content.sources sourceMissing']],
    ['no next check', () => ({ nextCheckDue: null }), ['nextCheckDue nextCheckMissing']],
    ['a next check that is past', () => ({ nextCheckDue: '2026-11-24' }), ['nextCheckDue nextCheckPast']],
    [
      'a figure without a next check',
      () => ({ content: content({ figures: [figure({ nextCheckDue: null })] }) }),
      ['content.figures.0.nextCheckDue nextCheckMissing'],
    ],
    ['something left to do', () => ({ content: content({ todos: ['条件を式にする'] }) }), ['content.todos todosOpen']],
    ['an end that is past', () => ({ validTo: '2026-11-23' }), ['validTo validityPast']],
    [
      'nothing to read on its card',
      () => ({ content: content({ summary: words(''), target: words(''), amount: words(''), timing: words('') }) }),
      ['content.summary.ja textRequired', 'content.target.ja textRequired', 'content.amount.ja textRequired'],
    ],
    [
      'blanks for where and how one gets it',
      () => ({ content: content({ howToApply: words(' \u3000'), desk: words('\n', '窓口', 'Desk') }) }),
      ['content.howToApply.ja textRequired', 'content.desk.ja textRequired'],
    ],
  ];
  it.each(incomplete)('not with %s', async (_, changes, expected) => {
    const version = await draft(changes());
    expect(version.body.readiness.ready).toBe(false);
    const answer = await version.act('submit');
    expect([...code(answer), ...faults(answer)]).toEqual([422, 'serviceVersion.incomplete', ...expected]);
    expect(version.body.state).toBe('draft');
  });

  it('is looked at again at the approval: a check may have become due meanwhile', async () => {
    const version = await draft({ nextCheckDue: '2026-11-25' });
    await version.act('submit');
    test.clock.advance({ hours: 11 });
    const { caller } = await signIn(test, ['manager']);
    const answer = await version.act('approve', caller);
    test.clock.advance({ hours: -11 });
    expect([...code(answer), ...faults(answer)]).toEqual([
      422,
      'serviceVersion.incomplete',
      'nextCheckDue nextCheckPast',
    ]);
  });

  it('a figure of a past year needs no next check, and a rule may rest on figures of its own', async () => {
    const past = figure({ from: '2025-04-01', to: '2026-03-31', nextCheckDue: null });
    const limit = figure({ id: `publish-${n + 1}.limit`, value: 3_600_000 });
    const rule = { all: [inKobe, { fact: 'income.band', lt: { param: limit.id } }] };
    const household = (facts: object) => ({ facts, children: [], childrenComplete: true });
    const version = await draft({
      rule,
      content: content({ figures: [past, limit] }),
      goldens: [
        { ...eligible, household: household({ 'residence.ward': 'nada', 'income.band': 3_599_999 }) },
        { ...notEligible, household: household({ 'residence.ward': 'nada', 'income.band': 3_600_000 }) },
        { ...unknown, household: household({ 'residence.ward': 'nada' }) },
      ],
    });
    expect(version.body.readiness).toMatchObject({ ready: true, problems: [] });
    await version.toPublished();
    const { body } = await staff.editor.get(`/api/public/catalogue`);
    expect(body.parameters).toContainEqual({
      id: limit.id,
      values: [{ from: '2026-04-01', to: null, value: 3_600_000, source: 'https://www.city.kobe.lg.jp/fee' }],
    });
  });

  it('a rule that leaves the last word to the desk needs no eligible household, and says so', async () => {
    const rule = { all: [inKobe, { ask: 'child-illness' }] };
    const outside = {
      ...notEligible,
      household: { facts: { 'residence.ward': 'outside' }, children: [], childrenComplete: true },
    };
    const version = await draft({ rule, goldens: [outside, unknown] });
    expect(version.body.readiness).toMatchObject({ ready: true, needed: ['notEligible', 'unknown'] });
    await version.toPublished();
    const { services } = (await staff.editor.get('/api/public/catalogue')).body;
    expect(services.at(-1)).toMatchObject({ id: version.serviceId, asksAtDesk: true });
  });

  it('needs no season: what can be had at any time says none', async () => {
    const version = await draft({ content: content({ timing: words('') }) });
    expect(version.body.readiness).toMatchObject({ ready: true, problems: [] });
    await version.toPublished();
  });

  it('warns of what its readers would miss', async () => {
    const version = await draft({ confidence: 'low', content: content({ name: words('教室'), papers: [] }) });
    expect(
      version.body.readiness.warnings.map(({ path, code: what }: Record<string, string>) => `${path} ${what}`),
    ).toEqual(
      expect.arrayContaining([
        'content.name.en textMissing',
        'content.papers papersMissing',
        'confidence lowConfidence',
      ]),
    );
    await version.toPublished();
    const page = await staff.editor.get(`/api/public/services/${version.serviceId}`);
    expect(page.body.confirmAtDesk).toBe(true);
  });

  it('warns of translations that were written for the Japanese of the version before, until they follow', async () => {
    const papers = (ja: string, en: string) => [{ name: words(ja, null, en), note: null }];
    const first = await draft({ content: content({ papers: papers('母子健康手帳', 'Handbook') }) });
    const next = await Version.draft(staff, (await first.toPublished()).serviceId);
    const older = () =>
      next.body.readiness.warnings.flatMap(({ path, code: what }: Record<string, string>) =>
        what === 'translationOlder' ? [path] : [],
      );
    expect(older()).toEqual([]);
    await next.change({ content: content({ papers: papers('手帳と診断書', 'Handbook') }) });
    expect(older()).toEqual(['content.papers.0.name.en']);
    expect(next.body.readiness.ready).toBe(true);
    await next.change({ content: content({ papers: papers('手帳と診断書', 'Handbook and a note of a doctor') }) });
    expect(older()).toEqual([]);
  });

  it('everything that was delivered may be: version 1 of all 81, with sources, checks and golden households', async () => {
    const find = { number: 1, authorId: IsNull(), state: 'published' as const };
    const delivered = await test.app.get(Database).manager.findBy(ServiceVersion, find);
    expect(delivered).toHaveLength(81);
    const parameters = test.app.get(BenefitsService).parameters();
    const line = { published: 1, scheduled: null };
    const readiness = delivered.map((version) => ({
      id: version.serviceId,
      // The day on which the last of its figures was looked at.
      ...readinessOf(version, { on: '2026-11-28', parameters, line, missing: [], lost: [] }),
    }));
    expect(readiness.filter(({ ready }) => !ready).map(({ id, problems }) => [id, problems])).toEqual([]);
    expect(
      readiness
        .filter(({ needed }) => !needed.includes('eligible'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(DESK_ONLY);
    expect(delivered.filter((version) => versionHash(version) !== version.hash)).toEqual([]);
    expect(delivered.filter(({ content: said }) => said.lifeEvents.length === 0 || !said.name.en)).toEqual([]);
  });

  it('what was delivered rests on pages that can be read, stands on its own, and is not older than its research', async () => {
    const rows = await test.sql<{ id: string; url: string; said: string; published: string }>(
      `SELECT service_id AS id, content->'sources'->0->>'url' AS url, content::text AS said,
              (published_at AT TIME ZONE 'Asia/Tokyo')::date::text AS published
         FROM service_version WHERE number = 1 AND author_id IS NULL`,
    );
    expect(rows).toHaveLength(81);
    expect(rows.filter(({ url }) => !isReadable(url) || /[^\x21-\x7e]/.test(url))).toEqual([]);
    expect(rows.filter(({ said }) => said.includes('同上'))).toEqual([]);
    expect(rows.filter(({ published }) => published !== '2026-11-22')).toEqual([]);
    const checks = await test.sql(
      `SELECT c.service_id FROM service_check c JOIN service_version v USING (service_id)
        WHERE c.key = 'service' AND v.state = 'published' AND c.url <> v.content->'sources'->0->>'url'`,
    );
    expect(checks).toEqual([]);
  });

  it('what was delivered says, beside the research file, which papers and days its source names', async () => {
    const page = async (id: string) => (await staff.editor.get(`/api/public/services/${id}`)).body;
    const teate = await page('jido-teate');
    expect(teate.deadlines.map(({ after, count, unit }: Record<string, unknown>) => [after, count, unit])).toEqual([
      ['birth', 15, 'days'],
      ['moveIn', 15, 'days'],
    ]);
    expect(teate).toMatchObject({
      lifeEvents: expect.arrayContaining(['birth', 'moving']),
      relatedTo: ['jido-teate-dai3shi'],
    });
    expect(teate.figures).toContainEqual({
      ...{
        id: 'jido-teate.under3',
        from: '2024-10-01',
        to: null,
        value: 15_000,
        source: expect.stringMatching(/^https:/),
      },
      ...{ checkedOn: expect.any(String), nextCheckDue: expect.any(String) },
    });
    expect((await page('yobo-sesshu')).papers.map(({ name }: Record<string, { ja: string }>) => name!.ja)).toEqual([
      '予診票',
      '母子健康手帳',
    ]);
    expect((await page('jido-fuyo-teate')).suppressIfHave).toEqual(['benefit.receivesChildRearingAllowance']);
    expect(await page('shoni-mansei')).toMatchObject({ confirmAtDesk: true, asksAtDesk: true, confidence: 'low' });
  });

  it('every delivered version goes in again through the editors’ door unchanged', async () => {
    const delivered = await test.sql<{ id: string }>(
      'SELECT service_id AS id FROM service_version WHERE number = 1 AND author_id IS NULL ORDER BY service_id',
    );
    expect(delivered).toHaveLength(81);
    for (const { id } of delivered) {
      const version = await Version.draft(staff, id);
      const { status, body } = await version.change({});
      expect([id, status, body.hash]).toEqual([id, 200, version.body.hash]);
      const before = await staff.editor.get(`${SERVICES}/${id}/versions/1`);
      expect(body.hash).toBe(before.body.hash);
    }
  });

  it('refuses what is no version at all', async () => {
    const bad: object[] = [
      {},
      { ...text(), id: 'Bad Id' },
      { ...text(), id: 'x', more: 1 },
      { ...text(), id: 'x', content: {} },
    ];
    for (const input of bad) expect(code(await staff.editor.post(SERVICES, input))).toEqual([400, 'input.invalid']);
  });
});

/** Only the desk can say that these fit: a condition that nobody may be asked for. */
const DESK_ONLY = [
  ...[
    'fuikusho',
    'funin-senshin-hyogo',
    'ikusei-iryo',
    'kodomo-carer-helper',
    'miyuku-iryo',
    'ninshin-ryoyo',
    'sanzen-sango-helper',
  ],
  ...['shogaiji-fukushi-teate', 'shoni-mansei', 'tokubetsu-jido-fuyo-teate', 'tokubetsu-shien-enjo'],
];
