import { FACTS, hash, parseRule } from '@tsunagu/eligibility';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KOBE_SERVICES } from '../data/kobe-services.js';
import { FIGURES } from '../data/parameters.js';

/** The 81 services and the dated figures as researched for Kobe. A later edition of the file is a migration of its own. */
export class SeedServices1764000050001 implements MigrationInterface {
  name = 'SeedServices1764000050001';

  async up(runner: QueryRunner): Promise<void> {
    for (const [position, service] of KOBE_SERVICES.entries()) {
      const parsed = parseRule(service.eligibility.rule, { facts: FACTS });
      if (!parsed.ok) throw new Error(`The rule of ${service.id} cannot be read: ${JSON.stringify(parsed.errors)}`);
      await runner.query(
        `INSERT INTO service (id, position, name, summary, target, category, life_stages, rule, rule_hash, amount, timing,
           desk, how_to_apply, source_url, as_of, confidence, sensitive_criteria, uncertain, notes, internal_note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
        [
          service.id,
          position,
          service.name,
          service.summary,
          service.target,
          service.category,
          service.lifeStage,
          JSON.stringify(parsed.rule),
          hash(parsed.rule),
          service.amount,
          service.timing,
          service.desk,
          service.howToApply,
          service.urlSource,
          service.asOf,
          service.confidence,
          service.eligibility.sensitiveCriteria,
          service.uncertain ?? null,
          service.notes ?? null,
          service.internalNote ?? null,
        ],
      );
    }
    const sources = new Map(KOBE_SERVICES.map(({ id, urlSource }) => [id, urlSource]));
    for (const [id, from, to, value, service] of FIGURES) {
      await runner.query(
        'INSERT INTO parameter (id, valid_from, valid_to, value, source) VALUES ($1, $2, $3, $4, $5)',
        [id, from, to, value, sources.get(service)],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM parameter; DELETE FROM service;');
  }
}
