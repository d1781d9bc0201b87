import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRule } from '@tsunagu/eligibility';
import type { CatalogueService } from '@tsunagu/api-client';
import type { LoadedCatalogue, Service } from '../findings/service.ts';
import { catalogue as six } from './catalogue.ts';

interface Delivered extends Pick<CatalogueService, 'id' | 'name' | 'summary' | 'amount' | 'desk' | 'category'> {
  eligibility: { rule: unknown };
}

const file = path.resolve(import.meta.dirname, '../../../api/src/benefits/data/kobe-services.json');
/** The services of Kobe as they are delivered with the API. */
export const delivered = (JSON.parse(readFileSync(file, 'utf8')) as { services: Delivered[] }).services;

/** A service of which nothing matters but its rule. */
export function ruled(id: string, rule: unknown): Service {
  const parsed = parseRule(JSON.parse(JSON.stringify(rule)) as unknown);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return { ...six.services[0]!, id, rule: parsed.rule, parsed: parsed.rule };
}

/** A catalogue of these alone. */
export const loaded = (services: Service[]): LoadedCatalogue => ({ version: '1', services, parameters: {} });

// Written with its words in the file, with the topic alone in the rule.
const topicOf = (key: string, value: unknown) => (key === 'ask' ? (value as { topic: string }).topic : value);

/** The delivered services with nothing but their rules. */
export const deliveredRules: LoadedCatalogue = loaded(
  delivered.map(({ id, eligibility }) => ruled(id, JSON.parse(JSON.stringify(eligibility.rule, topicOf)))),
);
