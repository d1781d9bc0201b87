import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { EventEmitter } from 'node:events';
import { Faults } from './faults.ts';
import { Ledger } from './ledger.ts';
import { People, type Person } from './people.ts';
import { Rates } from './rate.ts';
import type { Settings } from './options.ts';

/** One line of a talk room, as the phone shows it. */
export interface TalkLine {
  from: 'account' | 'person';
  message: object;
  at: number;
}

/** A request that arrived at one of LINE's addresses. Secrets are not kept. */
export interface Received {
  n: number;
  at: number;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
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
  readonly replyTokens = new Map<string, { userId: string; at: number; used: boolean }>();
  readonly richMenus = new Map<string, RichMenu>();
  readonly menuOf = new Map<string, string>();
  readonly aliases = new Map<string, string>();
  readonly unitsThisMonth = new Set<string>();
  defaultMenu: string | null = null;
  quota: { type: 'none' } | { type: 'limited'; value: number } = { type: 'none' };
  consumed = 0;
  webhook: { endpoint: string; active: boolean };
  private receivedCount = 0;

  constructor(settings: Settings) {
    this.settings = settings;
    this.webhook = { endpoint: settings.webhookUrl, active: true };
    this.rates = new Rates({ multicast: settings.multicastPerSecond, other: settings.otherPerSecond });
    this.changes.setMaxListeners(0);
    this.load();
  }

  /** Puts messages into the talk of those who can receive them; the rest is lost without a word, as LINE does it. */
  deliver(userIds: readonly string[], messages: object[]): string[] {
    const reached = userIds.filter((userId) => this.people.isFriend(userId));
    for (const userId of reached) {
      if (!this.people.isNamed(userId)) continue;
      for (const message of messages) this.line(userId, { from: 'account', message, at: this.settings.now() });
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
    this.changes.emit('change', userId);
  }

  note(request: Omit<Received, 'n'>): void {
    this.received.push({ n: ++this.receivedCount, ...request });
    if (this.received.length > MAX_RECEIVED) this.received.shift();
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
    for (const map of [this.talks, this.retryKeys, this.replyTokens, this.richMenus, this.menuOf, this.aliases])
      map.clear();
    this.unitsThisMonth.clear();
    this.received.length = 0;
    this.defaultMenu = null;
    this.quota = { type: 'none' };
    this.consumed = 0;
    this.changed(null);
  }

  save(): void {
    if (!this.settings.stateFile) return;
    const kept = { people: this.people.list, friends: [...this.people.friendIds()], talks: [...this.talks] };
    writeFileSync(this.settings.stateFile, JSON.stringify(kept), { mode: 0o600 });
  }

  private load(): void {
    const file = this.settings.stateFile;
    if (!file || !existsSync(file)) return;
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      people: Person[];
      friends: string[];
      talks: [string, TalkLine[]][];
    };
    for (const person of kept.people) this.people.add(person);
    this.people.addBulk(kept.friends);
    for (const [userId, talk] of kept.talks) this.talks.set(userId, talk);
  }
}
