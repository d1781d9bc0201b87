import type { TestApp } from '../../harness/app.js';
import { ask } from './asker.js';
import type { People, Person } from './people.js';

/**
 * own: belongs to the person — for those to whom nothing of the kind belongs: to parent A, in the hands of the
 * counsellor on the case, or written by the editor. another: of parent B, of another counsellor or of another editor.
 */
export const OWNERSHIPS = ['own', 'another', 'neverExisted'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

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

  const [service, otherService] = (await call<{ services: { id: string }[] }>('nobody', 'GET', '/api/public/catalogue')).services;
  const pairs: Record<string, Pair> = { service: { own: service!.id, another: otherService!.id } };

  // Articles in each state.
  const text = (text: string) => ({ ja: text, 'easy-ja': text });
  const article = async (who: 'editor' | 'otherEditor', state: string): Promise<string> => {
    const input = { title: text('お知らせ'), body: text('予防接種のご案内です。'), topic: 'health' };
    const { id } = await post(who, '/api/staff/articles', input);
    if (state !== 'draft') await post(who, `/api/staff/articles/${id}/submit`);
    if (state === 'approved') await post('supervisor', `/api/staff/articles/${id}/approve`);
    return id;
  };
  for (const [kind, state] of [['article', 'draft'], ['articleSubmitted', 'submitted'], ['articleApproved', 'approved']] as const) {
    pairs[kind] = { own: await article('editor', state), another: await article('otherEditor', state) };
  }

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
  };
  return {
    words,
    kinds: [...Object.keys(pairs), 'account'],
    idOf(kind, ownership, person) {
      if (ownership === 'neverExisted') return kind === 'service' ? 'never-existed' : NEVER;
      const pair = kind === 'account' ? accounts(person) : pairs[kind];
      if (!pair) throw new Error(`the matrix names a thing that nobody makes: ${kind}`);
      const swapped = person === 'parentB' && kind !== 'account' && kind !== 'service';
      return (ownership === 'own') === swapped ? pair.another : pair.own;
    },
  };
}
