import type { EntityManager } from 'typeorm';

/** The steps on the way to being registered, as far as they were taken. */
export interface Milestones {
  isFriend: boolean;
  /** When the first consent was given, with which the survey begins. */
  agreedAt: Date | null;
  registeredAt: Date | null;
}

export async function milestonesOf(manager: EntityManager, ids: string[]): Promise<Map<string, Milestones>> {
  const rows = await manager.query<(Milestones & { id: string })[]>(
    `SELECT h.id, coalesce(f.is_friend, false) AS "isFriend", h.registered_at AS "registeredAt",
            (SELECT min(agreed_at) FROM consent c WHERE c.parent_id = p.id) AS "agreedAt"
       FROM household h JOIN parent p ON p.household_id = h.id LEFT JOIN friend f ON f.line_user_id = p.line_user_id
      WHERE h.id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...steps }) => [id, steps]));
}
