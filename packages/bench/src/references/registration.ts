import pg from 'pg';
import type { Newcomer } from '../newcomers.ts';

/** The bare transaction: what a registration writes, statement by statement, without HTTP, access, checks or explanations. */
export class BareRegistration {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 20 });
  }

  async register({ parentId, householdId, lineUserId }: Newcomer, consentVersion: string): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('INSERT INTO consent (parent_id, version, agreed_at) VALUES ($1, $2, now())', [
        parentId,
        consentVersion,
      ]);
      await client.query(AUDIT, [parentId, 'consent.agree', 'consentText', consentVersion]);
      await client.query('SELECT 1 FROM household WHERE id = $1 FOR UPDATE', [householdId]);
      await client.query(
        `UPDATE household SET facts = $2, no_answers = $3, children_complete = true, registered_at = now(), updated_at = now()
          WHERE id = $1`,
        [
          householdId,
          { 'residence.ward': 'nada', 'family.expecting': false },
          { 'family.guardiansNeedChildcare': 'later' },
        ],
      );
      await client.query(
        `INSERT INTO child (household_id, position, birth_from, birth_to)
         VALUES ($1, 1, '2024-06-01', '2024-06-30'), ($1, 2, '2021-02-01', '2021-02-28')`,
        [householdId],
      );
      await client.query(
        `INSERT INTO household_row (household_id, line_user_id, ward, language, children_complete, child_count,
                                    b1_from, b1_to, b2_from, b2_to, expecting, reachable)
         VALUES ($1, $2, 'nada', 'ja', true, 2, '2024-06-01', '2024-06-30', '2021-02-01', '2021-02-28', false, true)`,
        [householdId, lineUserId],
      );
      await client.query('DELETE FROM survey_draft WHERE parent_id = $1', [parentId]);
      await client.query(AUDIT, [parentId, 'household.register', null, null]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }

  close = (): Promise<void> => this.pool.end();
}

const AUDIT = `
  INSERT INTO audit_entry (at, actor_kind, actor_id, action, subject_type, subject_id)
  VALUES (now(), 'parent', $1, $2, $3, $4)`;
