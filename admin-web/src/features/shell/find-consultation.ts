import type { DeskItem } from '@tsunagu/api-client';
import { desk, glassDoor } from '../../api/staff';

/** 2026-1187, also written 2026‐1187 or 20261187 with full-width digits. */
export function numberIn(term: string): string | null {
  const plain = term.normalize('NFKC').replace(/[‐‑–—ー−]/g, '-');
  const hit = /(\d{4})-?(\d{3,6})/.exec(plain);
  return hit ? `${hit[1] ?? ''}-${hit[2] ?? ''}` : null;
}

/** Walks the pages of what this person may see; the API has no search by number. */
export async function findByNumber(number: string, door: 'desk' | 'city'): Promise<DeskItem | null> {
  let cursor: string | null = null;
  do {
    const page: { items: DeskItem[]; nextCursor: string | null } =
      door === 'desk' ? await desk.list('all', cursor, 100) : await glassDoor.list(cursor, 100);
    const hit = page.items.find((item) => item.number === number);
    if (hit) return hit;
    cursor = page.nextCursor;
  } while (cursor);
  return null;
}
