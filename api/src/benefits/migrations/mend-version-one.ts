import type { Rule } from '@tsunagu/eligibility';
import type { QueryRunner } from 'typeorm';
import type { Confidence } from '../benefits.entity.js';
import type { ServiceContent } from '../catalogue/content.dto.js';
import type { Golden } from '../catalogue/golden.dto.js';
import { versionHash } from '../catalogue/version-hash.js';

export interface DeliveredRow {
  service_id: string;
  rule: Rule;
  content: ServiceContent;
  goldens: Golden[];
  confidence: Confidence;
  next_check_due: string | null;
}

/**
 * Puts right what version 1 of some services was delivered with. Nobody has written these versions, so nobody's word is changed;
 * what editors have published since stays. The guard of versions handed over has to be off meanwhile.
 */
export async function mendVersionOne(
  runner: QueryRunner,
  ids: readonly string[],
  mended: (row: DeliveredRow) => ServiceContent,
): Promise<DeliveredRow[]> {
  const rows = (await runner.query(
    `SELECT service_id, rule, content, goldens, confidence, next_check_due::text AS next_check_due
       FROM service_version WHERE number = 1 AND author_id IS NULL AND service_id = ANY ($1)`,
    [ids],
  )) as DeliveredRow[];
  for (const row of rows) {
    const content = mended(row);
    const { rule, goldens, confidence, next_check_due: nextCheckDue } = row;
    const hash = versionHash({ rule, content, goldens, confidence, nextCheckDue });
    await runner.query('UPDATE service_version SET content = $2, hash = $3 WHERE service_id = $1 AND number = 1', [
      row.service_id,
      JSON.stringify(content),
      hash,
    ]);
  }
  return rows;
}
