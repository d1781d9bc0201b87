import type { MigrationInterface, QueryRunner } from 'typeorm';

const CONTENT = ['summary', 'target', 'amount', 'timing', 'desk', 'how_to_apply'] as const;

/**
 * A service keeps only its id, place and name. What was handed over never changes, and nothing is published without the word of
 * somebody who did not write it, whatever the program above does.
 */
export class GuardServiceVersions1764000050102 implements MigrationInterface {
  name = 'GuardServiceVersions1764000050102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service DROP CONSTRAINT service_confidence,
        DROP summary, DROP target, DROP category, DROP life_stages, DROP rule, DROP rule_hash, DROP amount, DROP timing,
        DROP desk, DROP how_to_apply, DROP source_url, DROP as_of, DROP confidence, DROP sensitive_criteria, DROP uncertain,
        DROP notes, DROP internal_note;

      CREATE FUNCTION service_version_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          IF NEW.state NOT IN ('draft', 'review') OR NEW.approver_id IS NOT NULL THEN
            RAISE EXCEPTION 'a version of a service begins as a draft';
          END IF;
          RETURN NEW;
        END IF;
        IF TG_OP = 'DELETE' THEN
          IF OLD.state <> 'draft' THEN
            RAISE EXCEPTION 'version % of % was handed over and stays', OLD.number, OLD.service_id;
          END IF;
          RETURN OLD;
        END IF;
        IF OLD.state <> 'draft' AND
           (NEW.service_id, NEW.number, NEW.rule, NEW.content, NEW.goldens, NEW.confidence, NEW.next_check_due, NEW.hash,
            NEW.valid_to, NEW.writer_ids, NEW.author_id)
             IS DISTINCT FROM
           (OLD.service_id, OLD.number, OLD.rule, OLD.content, OLD.goldens, OLD.confidence, OLD.next_check_due, OLD.hash,
            OLD.valid_to, OLD.writer_ids, OLD.author_id) THEN
          RAISE EXCEPTION 'version % of % was handed over and does not change', OLD.number, OLD.service_id;
        END IF;
        IF OLD.state IN ('published', 'expired') AND
           (NEW.approver_id, NEW.approved_at, NEW.published_at, NEW.valid_from)
             IS DISTINCT FROM
           (OLD.approver_id, OLD.approved_at, OLD.published_at, OLD.valid_from) THEN
          RAISE EXCEPTION 'who approved version % of % does not change', OLD.number, OLD.service_id;
        END IF;
        IF NEW.state <> OLD.state AND NOT (
          (OLD.state = 'draft' AND NEW.state = 'review') OR
          (OLD.state = 'review' AND NEW.state IN ('draft', 'scheduled', 'published')) OR
          (OLD.state = 'scheduled' AND NEW.state IN ('draft', 'published')) OR
          (OLD.state = 'published' AND NEW.state = 'expired')
        ) THEN
          RAISE EXCEPTION 'version % of % cannot go from % to %', OLD.number, OLD.service_id, OLD.state, NEW.state;
        END IF;
        IF NEW.state <> OLD.state AND NEW.state IN ('scheduled', 'published') AND
           (NEW.approver_id IS NULL OR NEW.approved_at IS NULL OR NEW.approver_id = ANY (NEW.writer_ids) OR NEW.valid_from IS NULL) THEN
          RAISE EXCEPTION 'version % of % has no approval', OLD.number, OLD.service_id;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER service_version_guard BEFORE INSERT OR UPDATE OR DELETE ON service_version
        FOR EACH ROW EXECUTE FUNCTION service_version_guard();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const texts = CONTENT.map((column) => {
      const key = column === 'how_to_apply' ? 'howToApply' : column;
      return `${column} = v.content->'${key}'->>'ja'`;
    });
    await runner.query(`
      DROP TRIGGER service_version_guard ON service_version;
      DROP FUNCTION service_version_guard();
      ALTER TABLE service ADD summary text, ADD target text, ADD category text, ADD life_stages text[], ADD rule jsonb,
        ADD rule_hash text, ADD amount text, ADD timing text, ADD desk text, ADD how_to_apply text, ADD source_url text,
        ADD as_of text, ADD confidence text, ADD sensitive_criteria text[], ADD uncertain text, ADD notes text, ADD internal_note text;
      UPDATE service s SET ${texts.join(', ')}, category = v.content->>'category',
          life_stages = ARRAY(SELECT jsonb_array_elements_text(v.content->'lifeStages')), rule = v.rule, rule_hash = v.rule_hash,
          source_url = coalesce(v.content->'sources'->0->>'url', ''), as_of = v.content->>'asOf', confidence = v.confidence,
          sensitive_criteria = ARRAY(SELECT jsonb_array_elements_text(v.content->'sensitiveCriteria')),
          uncertain = v.content->>'uncertain', notes = v.content->>'notes', internal_note = v.content->>'internalNote'
        FROM (SELECT DISTINCT ON (service_id) * FROM service_version
               ORDER BY service_id, state = 'published' DESC, number DESC) v
       WHERE v.service_id = s.id;
      ALTER TABLE service ALTER summary SET NOT NULL, ALTER target SET NOT NULL, ALTER category SET NOT NULL,
        ALTER life_stages SET NOT NULL, ALTER rule SET NOT NULL, ALTER rule_hash SET NOT NULL, ALTER amount SET NOT NULL,
        ALTER timing SET NOT NULL, ALTER desk SET NOT NULL, ALTER how_to_apply SET NOT NULL, ALTER source_url SET NOT NULL,
        ALTER as_of SET NOT NULL, ALTER confidence SET NOT NULL, ALTER sensitive_criteria SET NOT NULL,
        ADD CONSTRAINT service_confidence CHECK (confidence IN ('high', 'medium', 'low'));
    `);
  }
}
