import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures that belong to no service get a day of looking again, and proposals that a second person decides. */
export class SharedFigures1764000050220 implements MigrationInterface {
  name = 'SharedFigures1764000050220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE parameter ADD checked_on date, ADD next_check_due date;
      CREATE INDEX parameter_due ON parameter (next_check_due);

      CREATE TABLE parameter_proposal (
        id uuid NOT NULL DEFAULT uuidv7(),
        parameter_id text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        value double precision NOT NULL,
        source text NOT NULL,
        checked_on date NOT NULL,
        next_check_due date,
        note text NOT NULL,
        state text NOT NULL,
        author_id uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        decider_id uuid,
        decided_at timestamptz,
        reason text,
        CONSTRAINT parameter_proposal_pkey PRIMARY KEY (id),
        CONSTRAINT parameter_proposal_state CHECK (state IN ('waiting', 'approved', 'returned')),
        CONSTRAINT parameter_proposal_four_eyes
          CHECK (state <> 'approved' OR (decider_id IS NOT NULL AND decider_id <> author_id)),
        CONSTRAINT parameter_proposal_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id),
        CONSTRAINT parameter_proposal_decider_fk FOREIGN KEY (decider_id) REFERENCES staff_account (id)
      );
      CREATE INDEX parameter_proposal_by_state ON parameter_proposal (state, id);
      CREATE UNIQUE INDEX parameter_proposal_waiting ON parameter_proposal (parameter_id, valid_from) WHERE state = 'waiting';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE parameter_proposal; ALTER TABLE parameter DROP checked_on, DROP next_check_due;');
  }
}
