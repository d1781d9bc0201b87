import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which published rules go by a figure, and which shared figures begin with a name, is found without reading the whole catalogue. */
export class FiguresInRules1764000050240 implements MigrationInterface {
  name = 'FiguresInRules1764000050240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX service_version_figures ON service_version USING gin (jsonb_path_query_array(rule, '$.**.param'))
        WHERE state IN ('published', 'scheduled');
      CREATE INDEX parameter_owner ON parameter (split_part(id, '.', 1));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX parameter_owner; DROP INDEX service_version_figures;');
  }
}
