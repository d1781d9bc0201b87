import { FACTS, hash, parseRule } from '@tsunagu/eligibility';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KOBE_SERVICES } from '../data/kobe-services.js';

const SERVICE = 'kyoiku-shien-shikin';

/**
 * 生活福祉資金 is lent to households with elderly or disabled people whatever they pay in tax. Nobody is asked about that, so a
 * taxed household is led to the desk instead of being told no. A new database has that rule from the research file.
 */
export class LoansAskTheDesk1764000050003 implements MigrationInterface {
  name = 'LoansAskTheDesk1764000050003';

  async up(runner: QueryRunner): Promise<void> {
    const delivered = KOBE_SERVICES.find(({ id }) => id === SERVICE);
    const parsed = parseRule(delivered?.eligibility.rule, { facts: FACTS });
    if (!parsed.ok) throw new Error(`The rule of ${SERVICE} cannot be read: ${JSON.stringify(parsed.errors)}`);
    await runner.query('UPDATE service SET rule = $2, rule_hash = $3 WHERE id = $1', [
      SERVICE,
      JSON.stringify(parsed.rule),
      hash(parsed.rule),
    ]);
  }

  /** The rule before said no to people it had not asked: there is no way back to it. */
  async down(): Promise<void> {}
}
