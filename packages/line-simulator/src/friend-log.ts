/** One change of the friends' book; `at` in milliseconds. */
export interface FriendChange {
  at: number;
  /** People who became friends for the first time. */
  friends: number;
  blocks: number;
}

const JST_MS = 9 * 3_600_000;

/** Day in Japan as LINE writes it: yyyyMMdd. */
export const japanDay = (at: number): string => new Date(at + JST_MS).toISOString().slice(0, 10).replaceAll('-', '');

/** The first instant after a day in Japan, or null when the day does not exist. */
export function endOfJapanDay(day: string): number | null {
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
  const start = Date.parse(`${iso}T00:00:00+09:00`);
  return /^\d{8}$/.test(day) && !Number.isNaN(start) && japanDay(start) === day ? start + 86_400_000 : null;
}

/** What stood in the book at an instant: what stands there now, without what came after. */
export function asOf(
  now: { friends: number; blocks: number },
  log: readonly FriendChange[],
  until: number,
): { friends: number; blocks: number } {
  const later = log.filter(({ at }) => at >= until);
  return {
    friends: now.friends - later.reduce((sum, { friends }) => sum + friends, 0),
    blocks: now.blocks - later.reduce((sum, { blocks }) => sum + blocks, 0),
  };
}
