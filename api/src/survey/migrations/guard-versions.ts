import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was published never changes, what waits for the city or has its agreement neither, and nothing is published without that
 * agreement on record, whatever the program above does. The two versions that come with the product are older than this rule.
 */
export class GuardSurveyVersions1764000045013 implements MigrationInterface {
  name = 'GuardSurveyVersions1764000045013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION survey_version_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          IF NEW.state <> 'draft' OR NEW.approver_id IS NOT NULL THEN
            RAISE EXCEPTION 'a survey version begins as a draft';
          END IF;
          RETURN NEW;
        END IF;
        IF TG_OP = 'DELETE' THEN
          IF OLD.state NOT IN ('draft', 'checked') THEN
            RAISE EXCEPTION 'survey version % was handed over and stays', OLD.version;
          END IF;
          RETURN OLD;
        END IF;
        IF OLD.state NOT IN ('draft', 'checked') AND
           (NEW.version, NEW.number, NEW.questions, NEW.notes, NEW.hash, NEW.writer_ids, NEW.author_id)
             IS DISTINCT FROM
           (OLD.version, OLD.number, OLD.questions, OLD.notes, OLD.hash, OLD.writer_ids, OLD.author_id) THEN
          RAISE EXCEPTION 'survey version % was handed over and does not change', OLD.version;
        END IF;
        IF OLD.state IN ('published', 'retired') AND
           (NEW.approver_id, NEW.approved_at, NEW.publisher_id, NEW.published_at)
             IS DISTINCT FROM
           (OLD.approver_id, OLD.approved_at, OLD.publisher_id, OLD.published_at) THEN
          RAISE EXCEPTION 'who agreed to survey version % does not change', OLD.version;
        END IF;
        IF NEW.state <> OLD.state AND NOT (
          (OLD.state = 'draft' AND NEW.state = 'checked') OR
          (OLD.state = 'checked' AND NEW.state IN ('draft', 'awaitingCity')) OR
          (OLD.state = 'awaitingCity' AND NEW.state IN ('draft', 'approved')) OR
          (OLD.state = 'approved' AND NEW.state IN ('draft', 'published')) OR
          (OLD.state = 'published' AND NEW.state = 'retired')
        ) THEN
          RAISE EXCEPTION 'survey version % cannot go from % to %', OLD.version, OLD.state, NEW.state;
        END IF;
        IF NEW.state <> OLD.state AND NEW.state IN ('approved', 'published') AND
           (NEW.approver_id IS NULL OR NEW.approved_at IS NULL OR NEW.approver_id = ANY (NEW.writer_ids)) THEN
          RAISE EXCEPTION 'survey version % has no agreement of the city', OLD.version;
        END IF;
        IF NEW.state = 'published' AND OLD.state = 'approved' AND
           (NEW.publisher_id IS NULL OR NEW.publisher_id = ANY (NEW.writer_ids)) THEN
          RAISE EXCEPTION 'survey version % is published by somebody who did not write it', OLD.version;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER survey_version_guard BEFORE INSERT OR UPDATE OR DELETE ON survey_version
        FOR EACH ROW EXECUTE FUNCTION survey_version_guard();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER survey_version_guard ON survey_version; DROP FUNCTION survey_version_guard();');
  }
}
