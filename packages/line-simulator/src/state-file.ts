import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { JWK } from 'jose';
import type { FriendChange } from './friend-log.ts';
import type { Person } from './people.ts';
import type { RichMenu, State, TalkLine } from './state.ts';

/** What survives a restart: people, talks, menus, the signing key. Not the ledger: a measurement is one run. */
interface Kept {
  people: Person[];
  friends: string[];
  talks: [string, TalkLine[]][];
  friendLog?: FriendChange[];
  richMenus?: (Omit<RichMenu, 'image'> & { image: string | null })[];
  menuOf?: [string, string][];
  aliases?: [string, string][];
  defaultMenu?: string | null;
  signingKey?: { jwk: JWK; kid: string } | null;
  liffCodes?: [string, { userId: string; expires: number }][];
}

/** Written beside and renamed, so that a kill in between leaves the old file whole. */
export function writeState(file: string, state: State): void {
  const kept: Kept = {
    people: state.people.list,
    friends: state.people.bulkIds,
    talks: [...state.talks],
    friendLog: state.friendLog,
    richMenus: [...state.richMenus.values()].map((menu) => ({
      ...menu,
      image: menu.image?.toString('base64') ?? null,
    })),
    menuOf: [...state.menuOf],
    aliases: [...state.aliases],
    defaultMenu: state.defaultMenu,
    signingKey: state.signingKey,
    liffCodes: [...state.liffCodes],
  };
  writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function readState(file: string, state: State): void {
  if (!existsSync(file)) return;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  for (const person of kept.people) state.people.add(person);
  state.people.addBulk(kept.friends);
  state.friendLog.push(...(kept.friendLog ?? []));
  for (const menu of kept.richMenus ?? []) {
    state.richMenus.set(menu.richMenuId, {
      ...menu,
      image: menu.image === null ? null : Buffer.from(menu.image, 'base64'),
    });
  }
  fill(state.talks, kept.talks);
  fill(state.menuOf, kept.menuOf ?? []);
  fill(state.aliases, kept.aliases ?? []);
  fill(state.liffCodes, kept.liffCodes ?? []);
  state.defaultMenu = kept.defaultMenu ?? null;
  state.signingKey = kept.signingKey ?? null;
}

function fill<V>(map: Map<string, V>, entries: [string, V][]): void {
  for (const [key, value] of entries) map.set(key, value);
}
