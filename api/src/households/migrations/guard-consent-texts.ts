import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A text never changes, and one that somebody agreed to stays, whatever the program above does. Texts come with a release
 * (docs/decisions/0019-consent-texts.md); a migration that only adds a language lifts the trigger for that one statement.
 */
export class GuardConsentTexts1764000035110 implements MigrationInterface {
  name = 'GuardConsentTexts1764000035110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION consent_text_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          RAISE EXCEPTION 'consent text % does not change', OLD.version;
        END IF;
        IF EXISTS (SELECT 1 FROM consent WHERE version = OLD.version) THEN
          RAISE EXCEPTION 'consent text % was agreed to and stays', OLD.version;
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER consent_text_guard BEFORE UPDATE OR DELETE ON consent_text
        FOR EACH ROW EXECUTE FUNCTION consent_text_guard();
      CREATE INDEX consent_by_version ON consent (version);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX consent_by_version;
      DROP TRIGGER consent_text_guard ON consent_text;
      DROP FUNCTION consent_text_guard();
    `);
  }
}
