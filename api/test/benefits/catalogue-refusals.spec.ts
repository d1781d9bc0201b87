import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import {
  type CatalogueStaff,
  catalogueStaff,
  code,
  content,
  faults,
  goldens,
  SERVICES,
  text,
  Version,
  words,
} from './catalogue-harness.js';

const kobe = { fact: 'residence.kobe', eq: true };

describe('what editors may write', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  let version: Version;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
    version = await Version.service(staff, 'refused');
  });
  afterAll(() => test.close());

  const unchanged = async (): Promise<boolean> => {
    const { body } = await staff.editor.get(version.path);
    return body.hash === version.body.hash && body.revision === version.body.revision;
  };
  const nested = (levels: number) => Array.from({ length: levels }).reduce<object>((rule) => ({ not: rule }), kobe);

  const rules: [string, object, string[]][] = [
    ['an unknown fact', { all: [kobe, { fact: 'income.yen', lt: 5 }] }, ['rule/all/1/fact unknownFact']],
    ['no node', { sql: 'DROP TABLE service' }, ['rule node']],
    ['an empty list', { any: [] }, ['rule/any list']],
    [
      'a figure that nobody has written down',
      { fact: 'income.band', lt: { param: 'refused.limit' } },
      ['rule/lt/param unknownParameter'],
    ],
    ['NUL', { all: [kobe, { ...kobe, id: 'a\u0000b' }] }, ['rule/all/1/id text']],
    ['NUL in a key of its texts', { ...kobe, textKey: 'a\u0000' }, ['rule/textKey text']],
    ['half a character', { ask: '\ud800' }, ['rule/ask text']],
    ['nested too deep', nested(40), [expect.stringMatching(/^rule(\/not)+ depth$/) as unknown as string]],
  ];
  it.each(rules)('no rule with %s', async (_, rule, expected) => {
    const answer = await version.change({ rule });
    expect([...code(answer), ...faults(answer)]).toEqual([422, 'serviceVersion.ruleInvalid', ...expected]);
    expect(await unchanged()).toBe(true);
  });

  it('no rule of ten thousand nots, and no body of other kinds', async () => {
    const deep = `${'{"not":'.repeat(10_000)}{"ask":"x"}${'}'.repeat(10_000)}`;
    const raw = JSON.stringify({ ...text(), revision: 1 }).replace(/"rule":\{.*?\}\]\}/, `"rule":${deep}`);
    expect(raw.length).toBeGreaterThan(80_000);
    const headers = { 'content-type': 'application/json', cookie: staff.editor.cookie };
    const answer = await test.app.inject({ method: 'PUT', url: version.path, payload: raw, headers });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'input.invalid']);
    for (const bad of [nested(2_000), 'rule', 7, null, []]) {
      const answer = await version.change({ rule: bad });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body.code).toMatch(/^(input\.invalid|body\.malformed|serviceVersion\.ruleInvalid)$/);
    }
    expect(await unchanged()).toBe(true);
  });

  const withFacts = (facts: object, children: object[] = []) => [
    { ...goldens()[0], household: { facts, children, childrenComplete: true } },
  ];
  const figure = (changes: object) => ({
    ...{ id: 'refused.fee', from: '2026-04-01', to: null, value: 500, source: 'https://www.city.kobe.lg.jp/' },
    ...{ checkedOn: '2026-11-20', nextCheckDue: null },
    ...changes,
  });
  const deadline = (changes: object) => ({
    name: words('申請'),
    on: null,
    after: null,
    count: null,
    unit: null,
    ...changes,
  });
  const leaf = (leafId: string) => {
    const said = { ja: 'はい', 'easy-ja': 'はい', en: null };
    return { leafId, yes: said, no: said, open: said };
  };
  const within = (changes: object) => ({ content: content(changes) });

  const contents: [string, object, string][] = [
    [
      'a service that is not there',
      within({ relatedTo: ['jido-teate', 'nowhere'] }),
      'content.relatedTo.1 serviceUnknown',
    ],
    ['itself as related', within({ incompatibleWith: ['refused'] }), 'content.incompatibleWith.0 serviceUnknown'],
    ['the same service twice', within({ relatedTo: ['jido-teate', 'jido-teate'] }), 'content.relatedTo.1 twice'],
    [
      'an unknown fact as received',
      within({ suppressIfHave: ['constructor'] }),
      'content.suppressIfHave.0 factUnknown',
    ],
    [
      'a fact never asked as received',
      within({ suppressIfHave: ['welfare.publicAssistance'] }),
      'content.suppressIfHave.0 factUnknown',
    ],
    ['a text for no leaf', within({ leafTexts: [leaf('nowhere')] }), 'content.leafTexts.0 leafUnknown'],
    [
      'two desks for one ward',
      within({
        desks: [1, 2].map(() => ({ ward: 'nada', name: words('窓口'), tel: '078-333-3330', hours: null, url: null })),
      }),
      'content.desks.1 twice',
    ],
    [
      'a deadline of both kinds',
      within({ deadlines: [deadline({ on: '2027-01-01', after: 'birth' })] }),
      'content.deadlines.0 deadlineUnclear',
    ],
    [
      'a deadline of no kind',
      within({ deadlines: [deadline({ after: 'birth', count: 15 })] }),
      'content.deadlines.0 deadlineUnclear',
    ],
    [
      'a figure of another service',
      within({ figures: [figure({ id: 'jido-teate.under3' })] }),
      'content.figures.0.id foreignFigure',
    ],
    [
      'a figure that ends before it begins',
      within({ figures: [figure({ to: '2026-03-31' })] }),
      'content.figures.0.to dateOrder',
    ],
    [
      'two figures for one day',
      within({ figures: [figure({}), figure({ from: '2027-01-01' })] }),
      'content.figures.1 figuresOverlap',
    ],
    ['an end before its beginning', { validFrom: '2027-04-01', validTo: '2027-03-31' }, 'validTo dateOrder'],
    [
      'a golden household with what is never asked',
      { goldens: withFacts({ 'welfare.publicAssistance': true }) },
      'goldens.0.household.facts.welfare.publicAssistance neverAsked',
    ],
    [
      'with an unknown fact',
      { goldens: withFacts({ 'family.disability': true }) },
      'goldens.0.household.facts.family.disability unknownFact',
    ],
    [
      'with a value of another kind',
      { goldens: withFacts({ 'residence.ward': 'tokyo' }) },
      'goldens.0.household.facts.residence.ward unknownValue',
    ],
    [
      'with an answer that holds NUL',
      { goldens: withFacts({ 'preference.language': 'a\u0000b' }) },
      'goldens.0.household.facts.preference.language unknownValue',
    ],
    [
      'with an answer that holds half a character',
      { goldens: withFacts({ 'preference.language': '\ud800' }) },
      'goldens.0.household.facts.preference.language unknownValue',
    ],
    [
      'with a child’s unknown school',
      { goldens: withFacts({}, [{ birthMonth: '2018-06', facts: { school: 'x' } }]) },
      'goldens.0.household.children.0.facts.school unknownValue',
    ],
    [
      'with a child’s illness',
      { goldens: withFacts({}, [{ birthMonth: '2018-06', facts: { illness: 'x' } }]) },
      'goldens.0.household.children.0.facts.illness unknownFact',
    ],
  ];
  it.each(contents)('not %s', async (_, changes, fault) => {
    const answer = await version.change(changes);
    expect([...code(answer), ...faults(answer)]).toEqual([422, 'serviceVersion.contentInvalid', fault]);
    expect(await unchanged()).toBe(true);
  });

  const source = (url: string) => within({ sources: [{ url, title: '案内', checkedOn: '2026-11-20', by: '編集者' }] });
  const invalid: [string, object][] = [
    ['a source without https', source('http://www.city.kobe.lg.jp/')],
    ['a source with a space', source('https://www.city.kobe.lg.jp/ a')],
    ['a name that is too long', within({ name: words('あ'.repeat(121)) })],
    ['no Japanese name', within({ name: { ja: '', 'easy-ja': null, en: null } })],
    ['a day that is none', { nextCheckDue: '2027-02-30' }],
    ['an unknown life event', within({ lifeEvents: ['divorceOrder'] })],
    [
      'a telephone number of letters',
      within({ desks: [{ ward: null, name: words('窓口'), tel: 'call-me', hours: null, url: null }] }),
    ],
    [
      'a leaf text that nobody reads to its end',
      within({ leafTexts: [{ ...leaf('a'), yes: { ja: 'あ'.repeat(41), 'easy-ja': 'a', en: null } }] }),
    ],
    ['too many golden households', { goldens: Array.from({ length: 31 }, () => goldens()[0]) }],
    ['too many to-dos', within({ todos: Array.from({ length: 31 }, () => 'x') })],
    ['an unknown part', within({ secret: true })],
    ['a number as a text', within({ asOf: 2026 })],
    ['a NUL', within({ asOf: '2026\u0000' })],
    ['no confidence', { confidence: 'certain' }],
  ];
  it.each(invalid)('not %s', async (_, changes) => {
    expect(code(await version.change(changes))).toEqual([400, 'input.invalid']);
    expect(await unchanged()).toBe(true);
  });

  it('no figure that is the same as itself, and no two in a ring', async () => {
    const like = (id: string, param: string) => figure({ id, value: { param } });
    for (const figures of [
      [figure({}), like('refused.ring', 'refused.ring')],
      [figure({}), like('refused.ring', 'refused.back'), like('refused.back', 'refused.ring')],
    ]) {
      const answer = await version.change(within({ figures }));
      expect(code(answer)).toEqual([400, 'input.invalid']);
      expect(faults(answer)[0]).toMatch(/^content\.figures\.1\.value /);
      expect(await unchanged()).toBe(true);
    }
  });

  it('no second service of the same name, and none by others than writers', async () => {
    expect(code(await staff.editor.post(SERVICES, { id: 'jido-teate', ...text() }))).toEqual([
      409,
      'serviceVersion.serviceExists',
    ]);
    for (const caller of [staff.counsellor, staff.cityViewer, staff.administrator]) {
      expect(code(await caller.post(SERVICES, { id: 'by-others', ...text() }))).toEqual([403, 'role.forbidden']);
    }
    expect(code(await new Caller(test).post(SERVICES, { id: 'by-nobody', ...text() }))).toEqual([
      401,
      'session.missing',
    ]);
    expect(await test.sql(`SELECT id FROM service WHERE id LIKE 'by-%'`)).toEqual([]);
  });

  it('two who make the same service at once: one is first', async () => {
    const made = await Promise.all(
      [staff.editor, staff.otherEditor].map((caller) => caller.post(SERVICES, { id: 'twin', ...text() })),
    );
    expect(made.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    'nowhere/versions',
    'nowhere/history',
    'Bad Id/versions',
    '%00/versions',
    'jido-teate/versions/99',
    'jido-teate/versions/0',
    'jido-teate/versions/1.5',
    'jido-teate/versions/abc',
    `${'a'.repeat(61)}/versions`,
    "'; DROP TABLE service; --/history",
  ])('nothing at %s', async (path) => {
    const answer = await staff.editor.get(
      `${SERVICES}/${path.split('/').map(encodeURIComponent).join('/').replace('%2500', '%00')}`,
    );
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.code).toMatch(/^(serviceVersion\.notFound|input\.invalid)$/);
  });
});
