import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateHouseholds1764000035000 implements MigrationInterface {
  name = 'CreateHouseholds1764000035000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE household (
        id uuid NOT NULL DEFAULT uuidv7(),
        facts jsonb NOT NULL DEFAULT '{}',
        no_answers jsonb NOT NULL DEFAULT '{}',
        children_complete boolean NOT NULL DEFAULT false,
        registered_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT household_pkey PRIMARY KEY (id)
      );

      CREATE TABLE parent (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        line_user_id text NOT NULL,
        alias text NOT NULL,
        language text NOT NULL,
        paused_until timestamptz,
        stopped_topics text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        CONSTRAINT parent_pkey PRIMARY KEY (id),
        CONSTRAINT parent_language CHECK (language IN ('ja', 'easy-ja')),
        CONSTRAINT parent_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX parent_household ON parent (household_id);
      CREATE UNIQUE INDEX parent_line_user ON parent (line_user_id);

      CREATE TABLE child (
        household_id uuid NOT NULL,
        position smallint NOT NULL,
        birth_from date NOT NULL,
        birth_to date NOT NULL,
        care text,
        school text,
        CONSTRAINT child_pkey PRIMARY KEY (household_id, position),
        CONSTRAINT child_care CHECK (care IN ('none', 'licensed', 'kindergarten', 'other')),
        CONSTRAINT child_school CHECK (
          school IN ('kobe-municipal', 'other', 'highschool-kobe', 'highschool-outside', 'none')
        ),
        CONSTRAINT child_births CHECK (birth_from <= birth_to),
        CONSTRAINT child_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
      );

      CREATE TABLE friend (
        line_user_id text NOT NULL,
        is_friend boolean NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT friend_pkey PRIMARY KEY (line_user_id)
      );

      CREATE TABLE household_row (
        household_id uuid NOT NULL,
        line_user_id text NOT NULL,
        ward text,
        language text NOT NULL,
        children_complete boolean NOT NULL,
        child_count smallint NOT NULL,
        b1_from date, b1_to date, b2_from date, b2_to date, b3_from date, b3_to date, b4_from date, b4_to date,
        expecting boolean,
        expecting_month date,
        single_parent boolean,
        resident_tax_exempt boolean,
        income_tax_exempt boolean,
        receives_child_rearing_allowance boolean,
        guardians_need_childcare boolean,
        multiples boolean,
        work_in_kobe boolean,
        facts jsonb NOT NULL DEFAULT '{}',
        reachable boolean NOT NULL,
        paused_until timestamptz,
        stopped_topics text[] NOT NULL DEFAULT '{}',
        CONSTRAINT household_row_pkey PRIMARY KEY (household_id),
        CONSTRAINT household_row_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX household_row_line_user ON household_row (line_user_id);

      CREATE TABLE consent_text (
        version text NOT NULL,
        valid_from date NOT NULL,
        blocks jsonb NOT NULL,
        CONSTRAINT consent_text_pkey PRIMARY KEY (version)
      );

      CREATE TABLE consent (
        parent_id uuid NOT NULL,
        version text NOT NULL,
        agreed_at timestamptz NOT NULL,
        CONSTRAINT consent_pkey PRIMARY KEY (parent_id, version),
        CONSTRAINT consent_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id) ON DELETE CASCADE,
        CONSTRAINT consent_text_fk FOREIGN KEY (version) REFERENCES consent_text (version)
      );

      CREATE TABLE erasure (
        id uuid NOT NULL DEFAULT uuidv7(),
        erased_at timestamptz NOT NULL,
        tables text[] NOT NULL,
        CONSTRAINT erasure_pkey PRIMARY KEY (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE erasure, consent, consent_text, household_row, friend, child, parent, household;');
  }
}
