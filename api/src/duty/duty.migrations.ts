import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateDuty1764000055000 implements MigrationInterface {
  name = 'CreateDuty1764000055000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE opening_rule (
        weekday smallint NOT NULL,
        opens_at time NOT NULL,
        closes_at time NOT NULL,
        CONSTRAINT opening_rule_pkey PRIMARY KEY (weekday),
        CONSTRAINT opening_rule_weekday CHECK (weekday BETWEEN 0 AND 6),
        CONSTRAINT opening_rule_order CHECK (opens_at < closes_at)
      );
      INSERT INTO opening_rule (weekday, opens_at, closes_at)
        SELECT weekday, '10:00', '19:00' FROM generate_series(1, 5) weekday;

      CREATE TABLE opening_exception (
        date date NOT NULL,
        opens_at time,
        closes_at time,
        CONSTRAINT opening_exception_pkey PRIMARY KEY (date),
        CONSTRAINT opening_exception_order CHECK (opens_at < closes_at),
        CONSTRAINT opening_exception_both CHECK ((opens_at IS NULL) = (closes_at IS NULL))
      );

      CREATE TABLE shift (
        id uuid NOT NULL DEFAULT uuidv7(),
        staff_id uuid NOT NULL,
        date date NOT NULL,
        starts_at time NOT NULL,
        ends_at time NOT NULL,
        CONSTRAINT shift_pkey PRIMARY KEY (id),
        CONSTRAINT shift_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_account (id),
        CONSTRAINT shift_order CHECK (starts_at < ends_at)
      );
      CREATE INDEX shift_date ON shift (date, starts_at);
      CREATE INDEX shift_staff ON shift (staff_id, date);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE shift, opening_exception, opening_rule;');
  }
}

export const dutyMigrations = [CreateDuty1764000055000];
