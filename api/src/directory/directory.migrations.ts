import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AGENCIES, DESKS } from './migrations/agencies.js';
import { EMERGENCY_NUMBERS_ENGLISH } from './migrations/emergency-numbers-english.js';
import { EMERGENCY_NUMBERS } from './migrations/emergency-numbers.js';

class CreateDirectory1764000040000 implements MigrationInterface {
  name = 'CreateDirectory1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE emergency_number (
        tel text NOT NULL,
        position smallint NOT NULL,
        name jsonb NOT NULL,
        note jsonb NOT NULL,
        checked_on date,
        CONSTRAINT emergency_number_pkey PRIMARY KEY (tel)
      );
      CREATE UNIQUE INDEX emergency_number_position ON emergency_number (position);

      CREATE TABLE agency (
        id text NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        ward text,
        CONSTRAINT agency_pkey PRIMARY KEY (id),
        CONSTRAINT agency_kind CHECK (kind IN ('wardOffice', 'cityBureau', 'centre'))
      );

      CREATE TABLE desk (
        id text NOT NULL,
        agency_id text NOT NULL,
        name text NOT NULL,
        tel text,
        checked_on date,
        CONSTRAINT desk_pkey PRIMARY KEY (id),
        CONSTRAINT desk_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id) ON DELETE CASCADE
      );
      CREATE INDEX desk_agency ON desk (agency_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE desk, agency, emergency_number;');
  }
}

class SeedDirectory1764000040001 implements MigrationInterface {
  name = 'SeedDirectory1764000040001';

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, [tel, ja, easy, note, noteEasy]] of EMERGENCY_NUMBERS.entries()) {
      await runner.query('INSERT INTO emergency_number (tel, position, name, note) VALUES ($1, $2, $3, $4)', [
        tel,
        index + 1,
        JSON.stringify({ ja, 'easy-ja': easy }),
        JSON.stringify({ ja: note, 'easy-ja': noteEasy }),
      ]);
    }
    for (const agency of AGENCIES) {
      await runner.query('INSERT INTO agency (id, kind, name, ward) VALUES ($1, $2, $3, $4)', [...agency]);
    }
    for (const desk of DESKS) {
      await runner.query('INSERT INTO desk (id, agency_id, name, tel, checked_on) VALUES ($1, $2, $3, $4, $5)', [
        ...desk,
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM desk; DELETE FROM agency; DELETE FROM emergency_number;');
  }
}

class TranslateEmergencyNumbers1764000040100 implements MigrationInterface {
  name = 'TranslateEmergencyNumbers1764000040100';

  async up(runner: QueryRunner): Promise<void> {
    for (const [tel, name, note] of EMERGENCY_NUMBERS_ENGLISH) {
      await runner.query(
        `UPDATE emergency_number SET name = name || jsonb_build_object('en', $2::text),
                note = note || jsonb_build_object('en', $3::text) WHERE tel = $1`,
        [tel, name, note],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE emergency_number SET name = name - 'en', note = note - 'en'`);
  }
}

export const directoryMigrations = [
  CreateDirectory1764000040000,
  SeedDirectory1764000040001,
  TranslateEmergencyNumbers1764000040100,
];
