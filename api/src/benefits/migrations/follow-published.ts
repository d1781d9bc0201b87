import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each version names the published one its writers had before them: it takes the place of no other, and once handed over names that one. */
export class FollowPublished1764000050200 implements MigrationInterface {
  name = 'FollowPublished1764000050200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service_version ADD follows int;
      CREATE INDEX service_version_ended ON service_version (service_id, published_at, number) WHERE state = 'expired';
      UPDATE service_version SET follows = based_on WHERE state IN ('draft', 'review', 'scheduled');

      CREATE FUNCTION service_version_follows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'version % of % was handed over and does not change', OLD.number, OLD.service_id;
      END $$;
      CREATE TRIGGER service_version_follows BEFORE UPDATE OF follows ON service_version
        FOR EACH ROW WHEN (OLD.state <> 'draft' AND NEW.follows IS DISTINCT FROM OLD.follows)
        EXECUTE FUNCTION service_version_follows();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX service_version_ended;
      DROP TRIGGER service_version_follows ON service_version;
      DROP FUNCTION service_version_follows();
      ALTER TABLE service_version DROP follows;
    `);
  }
}
