import type { MigrationInterface, QueryRunner } from 'typeorm';

const BIRTHS = 'b1_to, b2_from, b2_to, b3_from, b3_to, b4_from, b4_to, child_count, reachable, household_id';

/**
 * Indexes for the conditions that editors make, over the row that households keeps. They hold all that a count looks at,
 * so that it need not touch the table; whoever asks for births alone skips through the wards of the first one.
 */
export class IndexHouseholdRows1764000065001 implements MigrationInterface {
  name = 'IndexHouseholdRows1764000065001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX household_row_ward ON household_row (ward, b1_from) INCLUDE (${BIRTHS});
      CREATE INDEX household_row_language ON household_row (language, ward, b1_from) INCLUDE (${BIRTHS})
        WHERE language <> 'ja';
      CREATE INDEX household_row_single_parent ON household_row (b1_from) INCLUDE (${BIRTHS}, ward) WHERE single_parent;
      CREATE INDEX household_row_expecting ON household_row (expecting_month) INCLUDE (reachable, ward)
        WHERE expecting_month IS NOT NULL;
      CREATE INDEX household_row_many ON household_row (household_id) WHERE child_count > 4;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX household_row_many, household_row_expecting, household_row_single_parent, household_row_language,
        household_row_ward;
    `);
  }
}
