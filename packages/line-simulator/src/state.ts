import { EventEmitter } from 'node:events';
import type { JWK } from 'jose';
import { Faults } from './faults.ts';
import { type FriendChange, japanDay } from './friend-log.ts';
import { UnitActivity } from './insight.ts';
import { Ledger } from './ledger.ts';
import { People, type Person } from './people.ts';
import { Rates } from './rate.ts';
import type { Settings } from './options.ts';
import { readState, writeState } from './state-file.ts';

/** One line of a talk room, as the phone shows it. */
export interface TalkLine {
  from: 'account' | 'person';
  message: object;
  at: number;
  /** Of the request that brought it, for counting displays and presses. */
  unit?: string;
}

/** A request that arrived at one of LINE's addresses. Secrets are not kept. */
export interface Received {
  n: number;
  requestId: string;
  at: number;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** 0: the line went dead without an answer. */
  status: number;
}

export interface RichMenu {
  richMenuId: string;
  menu: object;
  image: Buffer | null;
  imageType: string;
}

const MAX_TALK = 200;
/** Enough for a journey; a measurement reads the ledger instead. */
const MAX_RECEIVED = 20_000;

/** Everything that the simulated LINE remembers. */
export class State {
  readonly people = new People();
  readonly ledger = new Ledger();
  readonly faults = new Faults();
  readonly rates: Rates;
  readonly changes = new EventEmitter();
  readonly settings: Settings;
  readonly talks = new Map<string, TalkLine[]>();
  readonly received: Received[] = [];
  readonly retryKeys = new Map<string, { at: number; requestId: string; body: string; answer: object }>();
  readonly retryKeysSeen = new Map<string, number>();
  /** `at` is renewed by a redelivery, `eventAt` never. */
  readonly replyTokens = new Map<string, { userId: string; at: number; used: boolean; eventAt?: number }>();
  readonly richMenus = new Map<string, RichMenu>();
  readonly menuOf = new Map<string, string>();
  readonly aliases = new Map<string, string>();
  readonly unitsThisMonth = new Set<string>();
  readonly friendLog: FriendChange[] = [];
  readonly activity = new Map<string, UnitActivity>();
  /** LIFF codes by code; kept across a restart like the key that signs ID tokens. */
  readonly liffCodes = new Map<string, { userId: string; expires: number }>();
  signingKey: { jwk: JWK; kid: string } | null = null;
  defaultMenu: string | null = null;
  quota: { type: 'none' } | { type: 'limited'; value: number } = { type: 'none' };
  consumed = 0;
  webhook: { endpoint: string; active: boolean };
  /** Requests that are no longer kept, so that nobody takes a part for the whole. */
  dropped = 0;
  private isChanged = false;
  private receivedCount = 0;
  private monthName = '';

  constructor(settings: Settings) {
    this.settings = settings;
    this.webhook = { endpoint: settings.webhookUrl, active: true };
    this.rates = new Rates(
      { multicast: settings.multicastPerSecond, other: settings.otherPerSecond },
      settings.steadyNow,
    );
    this.changes.setMaxListeners(0);
    this.load();
  }

  /** Puts messages into the talk of those who can receive them; the rest is lost without a word, as LINE does it. */
  deliver(userIds: readonly string[], messages: object[], unit: string | null = null): string[] {
    const reached = userIds.filter((userId) => this.people.isFriend(userId));
    for (const userId of reached) {
      if (!this.people.isNamed(userId)) continue;
      for (const message of messages)
        this.line(userId, { from: 'account', message, at: this.settings.now(), ...(unit && { unit }) });
    }
    return reached;
  }

  line(userId: string, line: TalkLine): void {
    const talk = this.talks.get(userId) ?? [];
    talk.push(line);
    this.talks.set(userId, talk.slice(-MAX_TALK));
    this.changed(userId);
  }

  changed(userId: string | null): void {
    this.isChanged = true;
    this.changes.emit('change', userId);
  }

  note(request: Omit<Received, 'n'>): void {
    this.received.push({ n: ++this.receivedCount, ...request });
    if (this.received.length <= MAX_RECEIVED) return;
    this.received.shift();
    this.dropped++;
  }

  /** This month's consumption and unit names; both begin anew with a month in Japan. */
  month(): this {
    const name = japanDay(this.settings.now()).slice(0, 6);
    if (name !== this.monthName) {
      this.consumed = this.monthName === '' ? this.consumed : 0;
      if (this.monthName !== '') this.unitsThisMonth.clear();
      this.monthName = name;
    }
    return this;
  }

  activityOf(unit: string): UnitActivity {
    const known = this.activity.get(unit) ?? new UnitActivity(this.settings.now());
    this.activity.set(unit, known);
    return known;
  }

  menuFor(person: Person): RichMenu | null {
    if (person.friendship !== 'friend') return null;
    const id = this.menuOf.get(person.userId) ?? this.defaultMenu;
    return (id && this.richMenus.get(id)) || null;
  }

  reset(): void {
    this.people.clear();
    this.ledger.clear();
    this.faults.clear();
    this.rates.clear();
    for (const map of [
      this.talks,
      this.retryKeys,
      this.retryKeysSeen,
      this.replyTokens,
      this.richMenus,
      this.menuOf,
      this.aliases,
      this.activity,
    ])
      map.clear();
    this.unitsThisMonth.clear();
    this.received.length = 0;
    this.dropped = 0;
    this.friendLog.length = 0;
    this.defaultMenu = null;
    this.quota = { type: 'none' };
    this.consumed = 0;
    this.changed(null);
  }

  save(): void {
    if (this.settings.stateFile) writeState(this.settings.stateFile, this);
    this.isChanged = false;
  }

  /** Saves when there is something new: a million friends are not written every few seconds for nothing. */
  saveChanges(): void {
    if (this.isChanged) this.save();
  }

  private load(): void {
    if (this.settings.stateFile) readState(this.settings.stateFile, this);
  }
}
