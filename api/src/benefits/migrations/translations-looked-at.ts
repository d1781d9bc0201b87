import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Translated, translatedOf } from '../catalogue/older-translations.js';
import type { ServiceContent } from '../catalogue/content.dto.js';

interface Row {
  id: string;
  serviceId: string;
  number: number;
  basedOn: number | null;
  content: ServiceContent;
}
const PORTION = 500;

/** Each version keeps which Japanese its translations fit, so that one that nobody has looked at stays marked from version to version. */
export class TranslationsLookedAt1764000050230 implements MigrationInterface {
  name = 'TranslationsLookedAt1764000050230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE service_version ADD translated jsonb NOT NULL DEFAULT '{}'`);
    await this.readAll(runner);
    await runner.query(`
      CREATE FUNCTION service_version_translated() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'version % of % was handed over and does not change', OLD.number, OLD.service_id;
      END $$;
      CREATE TRIGGER service_version_translated BEFORE UPDATE OF translated ON service_version
        FOR EACH ROW WHEN (OLD.state <> 'draft' AND NEW.translated IS DISTINCT FROM OLD.translated)
        EXECUTE FUNCTION service_version_translated();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER service_version_translated ON service_version;
      DROP FUNCTION service_version_translated();
      ALTER TABLE service_version DROP translated;
    `);
  }

  /** Of each service from its first version on: what a version was copied from is there before it. */
  private async readAll(runner: QueryRunner): Promise<void> {
    const found = new Map<string, Translated>();
    for (let after: [string, number] = ['', 0]; ;) {
      const rows = (await runner.query(
        `SELECT id, service_id AS "serviceId", number, based_on AS "basedOn", content FROM service_version
          WHERE (service_id, number) > ($1, $2) ORDER BY service_id, number LIMIT $3`,
        [...after, PORTION],
      )) as Row[];
      const last = rows.at(-1);
      if (!last) return;
      const translated = rows.map(({ serviceId, number, basedOn, content }) => {
        const own = translatedOf(content, found.get(`${serviceId} ${basedOn}`) ?? {});
        found.set(`${serviceId} ${number}`, own);
        return own;
      });
      await runner.query(
        `UPDATE service_version v SET translated = n.translated
           FROM unnest($1::uuid[], $2::jsonb[]) AS n (id, translated) WHERE v.id = n.id AND n.translated <> '{}'`,
        [rows.map(({ id }) => id), translated.map((one) => JSON.stringify(one))],
      );
      after = [last.serviceId, last.number];
    }
  }
}
