import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AMOUNT_FIGURES } from '../data/amounts.js';

/** The figures from which 児童手当 and 児童扶養手当 are computed, for this fiscal year and those before. */
export class SeedAmounts1764000050002 implements MigrationInterface {
  name = 'SeedAmounts1764000050002';

  async up(runner: QueryRunner): Promise<void> {
    for (const { id, from, to, value, source } of AMOUNT_FIGURES) {
      await runner.query(
        `INSERT INTO parameter (id, valid_from, valid_to, value, source) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id, valid_from) DO UPDATE SET valid_to = $3, value = $4, source = $5`,
        [id, from, to, value, source.url],
      );
    }
  }

  /** What the first edition of the figures held goes with it. */
  async down(runner: QueryRunner): Promise<void> {
    for (const { id, from } of AMOUNT_FIGURES) {
      await runner.query('DELETE FROM parameter WHERE id = $1 AND valid_from = $2', [id, from]);
    }
  }
}
