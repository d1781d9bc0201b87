import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateMenus1764000080010 implements MigrationInterface {
  name = 'CreateMenus1764000080010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rich_menu (
        hash text NOT NULL,
        line_menu_id text NOT NULL,
        stage text NOT NULL,
        phase text NOT NULL,
        language text NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT rich_menu_pkey PRIMARY KEY (hash)
      );

      CREATE TABLE rich_menu_link (
        household_id uuid NOT NULL,
        menu_hash text NOT NULL,
        refused boolean NOT NULL,
        CONSTRAINT rich_menu_link_pkey PRIMARY KEY (household_id),
        CONSTRAINT rich_menu_link_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
      );

      CREATE TABLE menu_run (
        id uuid NOT NULL DEFAULT uuidv7(),
        reason text NOT NULL,
        phase text NOT NULL,
        templates text NOT NULL,
        state text NOT NULL,
        starter_id uuid,
        total int,
        changed int NOT NULL DEFAULT 0,
        refused int NOT NULL DEFAULT 0,
        requests int NOT NULL DEFAULT 0,
        last_household_id uuid,
        faults int NOT NULL DEFAULT 0,
        last_fault text,
        claim int NOT NULL DEFAULT 0,
        lease_until timestamptz,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT menu_run_pkey PRIMARY KEY (id),
        CONSTRAINT menu_run_state CHECK (state IN ('running', 'done', 'stopped', 'failed')),
        CONSTRAINT menu_run_reason CHECK (reason IN ('nightly', 'opening', 'template', 'again', 'staff')),
        CONSTRAINT menu_run_phase CHECK (phase IN ('open', 'closed')),
        CONSTRAINT menu_run_starter_fk FOREIGN KEY (starter_id) REFERENCES staff_account (id)
      );
      CREATE UNIQUE INDEX menu_run_one ON menu_run (state) WHERE state = 'running';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE menu_run, rich_menu_link, rich_menu;');
  }
}

export const menusMigrations = [CreateMenus1764000080010];
