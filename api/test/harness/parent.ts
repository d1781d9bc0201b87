import { randomBytes } from 'node:crypto';
import {
  type HouseholdAnswers,
  HouseholdsService,
  type Language,
  type ListedChild,
} from '../../src/households/households.service.js';
import type { ParentActor } from '../../src/platform/actor/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { cookieName } from '../../src/platform/session/session.cookie.js';
import type { TestApp } from './app.js';
import { Caller } from './caller.js';

export interface TestParent {
  caller: Caller;
  householdId: string;
  parentId: string;
  lineUserId: string;
  actor: ParentActor;
}

export interface Registration {
  /** Ward code; null: 答えたくない. */
  ward?: string | null;
  children?: ListedChild[];
  childrenComplete?: boolean;
  language?: Language;
  /** More facts, keyed as the rule language keys them. */
  facts?: Record<string, boolean | string>;
  /** What the webhook told; null: nothing. */
  friend?: boolean | null;
  lineUserId?: string;
}

const newLineUserId = (): string => `U${randomBytes(16).toString('hex')}`;

/** A parent who has opened the mini app and done nothing yet: no consent, no survey. */
export async function startParent(test: TestApp, { lineUserId = newLineUserId() } = {}): Promise<TestParent> {
  const households = test.app.get(HouseholdsService, { strict: false });
  const { token, actor } = await households.signIn(lineUserId);
  const caller = new Caller(test);
  caller['cookies'].set(cookieName('parent'), token);
  const { householdId, parentId } = await households.of(actor);
  return { caller, householdId, parentId, lineUserId, actor };
}

/** A parent with consent and a finished registration; one child of two in 灘区 unless told otherwise. Needs no LINE. */
export async function registerParent(test: TestApp, registration: Registration = {}): Promise<TestParent> {
  const {
    ward = 'nada',
    children = [{ birthMonth: '2024-06' }],
    childrenComplete = true,
    language = 'ja',
  } = registration;
  const { friend = true, facts = {}, lineUserId = newLineUserId() } = registration;
  const households = test.app.get(HouseholdsService, { strict: false });
  const parent = await startParent(test, { lineUserId });
  await households.agree(parent.actor, (await households.consentText()).version);
  const answers: HouseholdAnswers = {
    facts: {
      'residence.ward': ward === null ? { noAnswer: 'declined' } : { value: ward },
      ...Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { value }])),
    },
    children: { listed: children, complete: childrenComplete },
    language,
  };
  await test.app.get(Database).transaction((tx) => households.saveAnswers(tx, parent.actor, answers, { finish: true }));
  if (friend !== null) await households.noteFriend(lineUserId, friend, test.clock.now());
  return parent;
}
