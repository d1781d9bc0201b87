import { randomUUID } from 'node:crypto';
import { Sender } from '../../../src/broadcasts/sender.js';
import type { TestApp } from '../../harness/app.js';
import { content, SERVICES, text } from '../../benefits/catalogue-harness.js';
import { registerParent } from '../../harness/parent.js';
import { ask } from './asker.js';
import type { People, Person } from './people.js';

/**
 * own: belongs to the person — for those to whom nothing of the kind belongs: to parent A, in the hands of the
 * counsellor on the case, or written by the editor. another: of parent B, of another counsellor or of another editor.
 */
export const OWNERSHIPS = ['own', 'another', 'neverExisted'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** One record. */
const REGISTRY_FILE = [
  { institutionName: { canonicalName: '一時預かり' }, basicInformation: { psid: 'psid3.0+9000020281000+1+UM1' } },
];
const NEVER = '0199aaaa-0000-7000-8000-00000000dead';

interface Pair {
  own: string;
  another: string;
}

export interface Things {
  /** The id to put into a path. @throws when nobody knows that kind of thing */
  idOf(kind: string, ownership: Ownership, person: Person): string;
  /** What `{name}` in a body or header stands for. */
  words: Record<string, string>;
  kinds: string[];
}

/** Makes one of everything for A and one for B, over HTTP, by whoever does that in life. */
export async function makeThings(test: TestApp, people: People): Promise<Things> {
  const call = async <T>(who: keyof People, method: string, path: string, body?: unknown): Promise<T> => {
    const { cookie } = people[who];
    const answer = await ask(test, { method, path, cookie, body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  };
  type Made = Promise<{ id: string }>;
  const post = (who: keyof People, path: string, body: unknown = {}): Made => call(who, 'POST', path, body);

  const { services } = await call<{ services: { id: string; useKept?: string }[] }>(
    'nobody',
    'GET',
    '/api/public/catalogue',
  );
  // That a household uses one of these may be kept.
  const [service, otherService] = services.filter(({ useKept }) => useKept === undefined);
  const pairs: Record<string, Pair> = { service: { own: service!.id, another: otherService!.id } };

  // Articles in each state.
  const both = (text: string) => ({ ja: text, 'easy-ja': text });
  const article = async (who: 'editor' | 'otherEditor', state: string): Promise<string> => {
    const input = { title: both('お知らせ'), body: both('予防接種のご案内です。'), topic: 'health' };
    const { id } = await post(who, '/api/staff/articles', input);
    if (state !== 'draft') await post(who, `/api/staff/articles/${id}/submit`);
    if (state === 'approved') await post('supervisor', `/api/staff/articles/${id}/approve`);
    return id;
  };
  for (const [kind, state] of [
    ['article', 'draft'],
    ['articleSubmitted', 'submitted'],
    ['articleApproved', 'approved'],
  ] as const) {
    pairs[kind] = { own: await article('editor', state), another: await article('otherEditor', state) };
  }

  // Consultations: waiting for anybody, in the hands of their counsellor, closed by that counsellor.
  const consultation = async (who: 'parentA' | 'parentB', state: 'waiting' | 'open' | 'closed'): Promise<string> => {
    const counsellor = who === 'parentA' ? 'counsellorOnCase' : 'counsellorOfB';
    const input = { clientId: randomUUID(), category: 'procedure', text: '保育園について教えてください。' };
    const { id } = await post(who, '/api/parent/consultations', input);
    if (state !== 'waiting') await post(counsellor, `/api/staff/consultations/${id}/take`);
    if (state === 'closed') await post(counsellor, `/api/staff/consultations/${id}/close`, { outcome: 'informed' });
    return id;
  };
  for (const [kind, state] of [
    ['consultationClosed', 'closed'],
    ['consultationWaiting', 'waiting'],
    ['consultation', 'open'],
  ] as const) {
    pairs[kind] = { own: await consultation('parentA', state), another: await consultation('parentB', state) };
  }

  const [ofA, ofB] = await Promise.all(
    [people.parentA, people.parentB].map(({ id }) =>
      test.sql<{ id: string }>('SELECT household_id AS id FROM parent WHERE id = $1', [id]),
    ),
  );
  pairs['household'] = { own: ofA![0]!.id, another: ofB![0]!.id };

  // Certificates of households that have left, which anybody may ask for by number.
  const erasure = async (): Promise<string> => {
    const { caller } = await registerParent(test);
    const answer = await caller.post('/api/parent/leave');
    return (answer.body as { certificate: { id: string } }).certificate.id;
  };
  pairs['erasure'] = { own: await erasure(), another: await erasure() };

  const segment = (who: 'editor' | 'otherEditor'): Made =>
    post(who, '/api/staff/segments', {
      name: `区分 ${who}`,
      condition: { fact: 'residence.ward', in: [who === 'editor' ? 'nada' : 'tarumi'] },
    });
  pairs['segment'] = { own: (await segment('editor')).id, another: (await segment('otherEditor')).id };

  // Broadcasts in each state; those that were sent are letters, one to parent A's ward and one to parent B's.
  const broadcast = async (who: 'editor' | 'otherEditor', state: string): Promise<string> => {
    const which = who === 'editor' ? 'own' : 'another';
    const input = { articleId: pairs['articleApproved']![which], segmentId: pairs['segment']![which] };
    const { id } = await post(who, '/api/staff/broadcasts', input);
    if (state !== 'draft') await post(who, `/api/staff/broadcasts/${id}/submit`);
    if (state === 'approved' || state === 'sending') await post('supervisor', `/api/staff/broadcasts/${id}/approve`);
    if (state === 'sending') await post(who, `/api/staff/broadcasts/${id}/start`);
    return id;
  };
  const STATES = [
    ['broadcast', 'draft'],
    ['broadcastSubmitted', 'submitted'],
    ['broadcastApproved', 'approved'],
    ['broadcastSent', 'sending'],
  ] as const;
  for (const [kind, state] of STATES) {
    pairs[kind] = { own: await broadcast('editor', state), another: await broadcast('otherEditor', state) };
  }
  await test.app.get(Sender).drain();
  // A letter is known by its article.
  pairs['letter'] = pairs['articleApproved']!;

  const route = (name: string): Promise<{ id: string; code: string }> =>
    call('editor', 'POST', '/api/staff/routes', { name, placeKind: 'wardOffice', flyerVersion: '1' });
  const [route1, route2] = [await route('区役所'), await route('図書館')];
  pairs['route'] = { own: route1.id, another: route2.id };
  pairs['r'] = { own: route1.code, another: route2.code };
  const { menus } = await call<{ menus: { hash: string }[] }>('editor', 'GET', '/api/staff/menus');
  pairs['menu'] = { own: menus[0]!.hash, another: menus[1]!.hash };
  const ended = await post('editor', '/api/staff/menus/runs');
  await post('editor', `/api/staff/menus/runs/${ended.id}/stop`);
  pairs['run'] = { own: (await post('editor', '/api/staff/menus/runs')).id, another: ended.id };

  // Flyers: being drawn up, before the city with a remark on them, before the city without one.
  const flyer = async (who: 'editor' | 'otherEditor', sent: boolean): Promise<string> => {
    const input = { name: 'はじめての案内', templateId: 'a4-first', routeId: route1.id };
    const { id } = await post(who, '/api/staff/flyers', input);
    if (sent) await post(who, `/api/staff/flyers/${id}/send`, { revision: 1 });
    return id;
  };
  pairs['flyer'] = { own: await flyer('editor', false), another: await flyer('otherEditor', false) };
  pairs['flyerSent'] = { own: await flyer('editor', true), another: await flyer('otherEditor', true) };
  const remarked = { own: await flyer('editor', true), another: await flyer('otherEditor', true) };
  pairs['flyerRemarked'] = remarked;
  const remark = { version: 1, x: 100, y: 100, text: '見出しを大きくしてください。' };
  const comment = await post('cityApprover', `/api/city/flyers/${remarked.own}/comments`, remark);

  // Survey versions in each state, all with the revision they have after as many steps.
  const VERSIONS = '/api/staff/survey/versions';
  const surveyVersion = async (who: 'editor' | 'otherEditor', state: string): Promise<string> => {
    const made = await call<{ version: string }>(who, 'POST', VERSIONS, { title: '次の質問', basedOn: '2' });
    const path = `${VERSIONS}/${made.version}`;
    if (state !== 'draft') await call(who, 'POST', `${path}/check`, { revision: 1 });
    if (state !== 'draft' && state !== 'checked') await call(who, 'POST', `${path}/submit`, { revision: 2 });
    if (state === 'approved') {
      const approval = { revision: 3, note: null };
      await call('cityApprover', 'POST', `/api/city/survey/versions/${made.version}/approve`, approval);
    }
    return made.version;
  };
  for (const [kind, state] of [
    ['surveyDraft', 'draft'],
    ['surveyChecked', 'checked'],
    ['surveyAwaitingCity', 'awaitingCity'],
    ['surveyApproved', 'approved'],
  ] as const) {
    pairs[kind] = { own: await surveyVersion('editor', state), another: await surveyVersion('otherEditor', state) };
  }

  // Services with a first version in each state, and a source that somebody should read.
  const serviceVersion = async (who: 'editor' | 'otherEditor', state: string): Promise<string> => {
    const id = `made-${state}-${who === 'editor' ? 'own' : 'another'}`;
    await call(who, 'POST', SERVICES, { id, ...text() });
    const path = `${SERVICES}/${id}/versions/1`;
    if (state !== 'draft') await call(who, 'POST', `${path}/submit`, { revision: 1 });
    if (state === 'published') await call('supervisor', 'POST', `${path}/approve`, { revision: 2 });
    return id;
  };
  for (const [kind, state] of [
    ['serviceDraft', 'draft'],
    ['serviceReview', 'review'],
    ['servicePublished', 'published'],
  ] as const) {
    pairs[kind] = { own: await serviceVersion('editor', state), another: await serviceVersion('otherEditor', state) };
  }
  // A first draft beside a second one that was published.
  const behind = async (who: 'editor' | 'otherEditor'): Promise<string> => {
    const id = `made-behind-${who === 'editor' ? 'own' : 'another'}`;
    await call(who, 'POST', SERVICES, { id, ...text() });
    await call(who, 'POST', `${SERVICES}/${id}/versions`, {});
    await call(who, 'POST', `${SERVICES}/${id}/versions/2/submit`, { revision: 1 });
    await call('supervisor', 'POST', `${SERVICES}/${id}/versions/2/approve`, { revision: 2 });
    return id;
  };
  pairs['serviceBehind'] = { own: await behind('editor'), another: await behind('otherEditor') };
  // A first draft whose Japanese has changed since its name was translated.
  const translated = async (who: 'editor' | 'otherEditor'): Promise<string> => {
    const id = `made-translated-${who === 'editor' ? 'own' : 'another'}`;
    await call(who, 'POST', SERVICES, { id, ...text() });
    const changed = content({ name: { ...content().name, ja: 'とことこ会' } });
    await call(who, 'PUT', `${SERVICES}/${id}/versions/1`, { ...text({ content: changed }), revision: 1 });
    return id;
  };
  pairs['serviceTranslated'] = { own: await translated('editor'), another: await translated('otherEditor') };

  // A shared figure that holds, and one that each editor proposes.
  const PROPOSALS = '/api/staff/parameters/proposals';
  const proposal = async (who: 'editor' | 'otherEditor', id: string): Promise<string> => {
    const days = { from: '2026-04-01', to: null, checkedOn: '2026-11-20', nextCheckDue: '2027-04-01' };
    const figure = { id, value: 4_900_000, source: 'https://www.city.kobe.lg.jp/limit', note: '市の回答', ...days };
    return (await call<{ proposalId: string }>(who, 'POST', PROPOSALS, figure)).proposalId;
  };
  await post('supervisor', `${PROPOSALS}/${await proposal('editor', 'made.held')}/approve`);
  pairs['parameterProposal'] = {
    own: await proposal('editor', 'made.own'),
    another: await proposal('otherEditor', 'made.another'),
  };
  const [watched, alsoWatched] = await test.sql<{ id: string }>(
    `INSERT INTO source_watch (url, state, looked_at) VALUES ('https://a.example/', 'changed', now()), ('https://b.example/', 'broken', now())
     RETURNING id`,
  );
  pairs['source'] = { own: watched!.id, another: alsoWatched!.id };

  // Files of the registry: read by each editor, of which the second took the place of the first, and announced by each.
  const announced = (who: 'editor' | 'otherEditor') =>
    post(who, '/api/staff/registry/imports', {
      ...{ fileName: 'registry.json', size: 100, attribution: '子育て支援制度レジストリ' },
    });
  const imported = async (who: 'editor' | 'otherEditor'): Promise<string> => {
    const { id } = await announced(who);
    const path = `/api/staff/registry/imports/${id}/file`;
    const headers = { 'content-type': 'application/octet-stream' };
    const { status } = await ask(test, {
      method: 'PUT',
      path,
      cookie: people[who].cookie,
      body: REGISTRY_FILE,
      headers,
    });
    if (status !== 200) throw new Error(`PUT ${path}: ${status}`);
    return id;
  };
  const replaced = await imported('otherEditor');
  pairs['registryImport'] = { own: await imported('editor'), another: replaced };
  pairs['registryAnnounced'] = { own: (await announced('editor')).id, another: (await announced('otherEditor')).id };

  const reminder = async (who: 'parentA' | 'parentB'): Promise<string> =>
    (await post(who, '/api/parent/reminders', { day: '2026-12-02' })).id;
  pairs['reminder'] = { own: await reminder('parentA'), another: await reminder('parentB') };

  const accounts = (person: Person): Pair => ({
    own: (people[person].cookie.includes('staff') ? people[person] : people.editor).id,
    another: people.otherEditor.id,
  });
  const words = {
    idToken: await test.simulator.tokens.idToken(people.parentA.lineUserId),
    consentVersion: (await call<{ version: string }>('parentA', 'GET', '/api/parent/consent')).version,
    surveyVersion: (await call<{ version: string }>('parentA', 'GET', '/api/parent/survey')).version,
    service: service!.id,
    counsellorOfB: people.counsellorOfB.id,
    articleApproved: pairs['articleApproved']!.own,
    segment: pairs['segment'].own,
    // Further ids in a path, after the first.
    number: '1',
    commentId: comment.id,
    photoId: NEVER,
    position: '0',
  };
  return {
    words,
    kinds: [...Object.keys(pairs), 'account'],
    idOf(kind, ownership, person) {
      if (ownership === 'neverExisted')
        return kind.startsWith('service') ? 'never-existed' : kind.startsWith('survey') ? '999999' : NEVER;
      const pair = kind === 'account' ? accounts(person) : pairs[kind];
      if (!pair) throw new Error(`the matrix names a thing that nobody makes: ${kind}`);
      const swapped = person === 'parentB' && kind !== 'account' && !kind.startsWith('service');
      return (ownership === 'own') === swapped ? pair.another : pair.own;
    },
  };
}
