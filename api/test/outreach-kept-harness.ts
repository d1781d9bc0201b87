import { expect } from '@jest/globals';
import { content, faults, goldens, toddlers, Version } from './benefits/catalogue-harness.js';
import type { TestApp } from './harness/app.js';
import { registerParent, type TestParent } from './harness/parent.js';

/** The lists of services that a household keeps, by what is kept in them. */
export const LISTS = ['saved', 'used'] as const;
export type Kept = (typeof LISTS)[number];

export const listPath = (what: Kept) => `/api/parent/${what}-services`;
const idsOf = (page: { items: { serviceId: string }[] }): string[] => page.items.map(({ serviceId }) => serviceId);

/** Taps of one parent on one of the lists. */
export class Keeper {
  constructor(
    readonly parent: TestParent,
    readonly what: Kept,
  ) {}

  static async of(test: TestApp, what: Kept): Promise<Keeper> {
    return new Keeper(await registerParent(test), what);
  }

  keep(id: string) {
    return this.parent.caller.put(`${listPath(this.what)}/${id}`, {});
  }

  forget(id: string) {
    return this.parent.caller.delete(`${listPath(this.what)}/${id}`);
  }

  /** The code of the refusal. */
  async refused(id: string): Promise<string> {
    return (await this.keep(id)).body.code;
  }

  async page(query = ''): Promise<{ ids: string[]; next: string | null }> {
    const { body } = await this.parent.caller.get(`${listPath(this.what)}${query}`);
    return { ids: idsOf(body), next: body.nextCursor };
  }

  async ids(): Promise<string[]> {
    return (await this.page()).ids;
  }
}

interface Listed {
  id: string;
  asksAtDesk: boolean;
  useKept?: 'phone' | 'nowhere';
}

/** Ids of the delivered services, by what the catalogue says of them. */
export async function listed({ caller }: TestParent, which: (service: Listed) => boolean): Promise<string[]> {
  const { services } = (await caller.get('/api/public/catalogue')).body as { services: Listed[] };
  return services.filter(which).map(({ id }) => id);
}
/** Those that may stand in either list. */
export const isOrdinary = ({ asksAtDesk, useKept }: Listed): boolean => !asksAtDesk && useKept === undefined;

/** Money for young children: something that can be saved and used. */
export const published = (staff: Parameters<typeof Version.published>[0], id: string) =>
  Version.published(staff, id, { content: content({ category: 'cash' }) });

/** A draft after which the service asks at the desk. */
export async function draftThatAsks(staff: Parameters<typeof Version.draft>[0], id: string): Promise<Version> {
  const asking = await Version.draft(staff, id);
  const rule = { all: [toddlers, { ask: 'child-illness' }] };
  const notEligible = goldens().filter(({ expected }) => expected !== 'eligible');
  expect(faults(await asking.change({ rule, goldens: notEligible }))).toEqual([]);
  return asking;
}

/** Another query of ours waits for a lock. */
export async function someoneWaits(test: TestApp): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  for (let tries = 0; tries < 5_000; tries++) if ((await test.sql(waiting)).length > 0) return;
  throw new Error('nobody waits');
}
