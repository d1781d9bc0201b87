import type { SegmentView } from '@tsunagu/api-client';
import { segments } from '../../api/staff';

/** The API lists segments but does not read one alone; this walks the list. */
export async function findSegment(id: string): Promise<SegmentView | null> {
  let cursor: string | null = null;
  do {
    const page: { items: SegmentView[]; nextCursor: string | null } = await segments.list(cursor, 100);
    const hit = page.items.find((segment) => segment.id === id);
    if (hit) return hit;
    cursor = page.nextCursor;
  } while (cursor);
  return null;
}
