import {
  describe,
  describeLeaf,
  explain,
  type Context,
  type Explanation,
  FACTS,
  type Household,
  type Parameters,
  parseParameters,
  parseRule,
  type Rule,
  type Verdict,
  withLimits,
} from '@tsunagu/eligibility';
import type { Finding } from './benefits.dto.js';
import { estimateBeside } from './benefits.estimate.js';
import type { DatedFigure } from './benefits.entity.js';
import type { CurrentService } from './catalogue/current-service.js';
import { addDays } from '../platform/clock/tokyo.js';
import { type Keeping, keepingOf } from './keeping.rules.js';
import { overlaps } from './parameters/parameters.rules.js';

/** A service whose rule has been read. */
export interface ReadService extends Keeping {
  readonly service: CurrentService;
  readonly rule: Rule;
}

export class BrokenCatalogue extends Error {}

/**
 * Reads every rule.
 * @throws BrokenCatalogue naming the services whose rules cannot be read: a rule that nobody can read decides nothing.
 */
export function readServices(services: readonly CurrentService[]): ReadService[] {
  const broken: string[] = [];
  const read = services.flatMap((service) => {
    const parsed = parseRule(service.rule, { facts: FACTS });
    if (parsed.ok) return [{ service, rule: parsed.rule, ...keepingOf([{ rule: parsed.rule, content: service }]) }];
    const [{ path, code } = { path: '', code: 'unreadable' }] = parsed.errors;
    broken.push(`${service.id} (${code} at "${path}")`);
    return [];
  });
  if (broken.length > 0) throw new BrokenCatalogue(`Rules that cannot be read: ${broken.join(', ')}.`);
  return read;
}

/** Dated figures as the rule language looks them up. */
export function toParameters(values: readonly DatedFigure[]): Parameters {
  const parameters: Record<string, { from: string; to: string | null; value: number }[]> = {};
  for (const { id, validFrom, validTo, value } of values) {
    (parameters[id] ??= []).push({ from: validFrom, to: validTo, value });
  }
  return parameters;
}

/**
 * Reads every dated figure.
 * @throws BrokenCatalogue naming those that cannot be read, such as two for one day, or that in the end refer to themselves.
 */
export function readFigures(values: readonly DatedFigure[]): Parameters {
  const parsed = parseParameters(toParameters(values));
  if (parsed.ok) return parsed.parameters;
  const broken = parsed.errors.map(({ path, code }) => `${code} at "${path}"`);
  throw new BrokenCatalogue(`Figures that cannot be read: ${broken.join(', ')}.`);
}

/** All dated figures by id and day; where a service has one of its own, a shared one of its name does not hold. */
export function withFigures(values: readonly DatedFigure[], services: readonly CurrentService[]): DatedFigure[] {
  const own = services.flatMap(({ content }) =>
    content.figures.map(({ id, from, to, value, source }) => ({ id, validFrom: from, validTo: to, value, source })),
  );
  const shared = values.map(({ id, validFrom, validTo, value, source }) => ({ id, validFrom, validTo, value, source }));
  const held = shared.flatMap((value) => {
    const [first] = own
      .filter((each) => each.id === value.id && overlaps(each, value))
      .map(({ validFrom }) => validFrom)
      .sort();
    if (first === undefined) return [value];
    return first > value.validFrom ? [{ ...value, validTo: addDays(first, -1) }] : [];
  });
  const byKey = new Map([...held, ...own].map((value) => [`${value.id}@${value.validFrom}`, value]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

const ORDER: readonly Verdict[] = ['likely', 'needsAnswer', 'askDesk', 'notNow'];
/** More than these would not be read. */
const MOST_REASONS = 3;

/** Every service judged for one household, likely first; within a verdict in the catalogue's order. */
export function judgeAll(services: readonly ReadService[], told: Household, context: Context): Finding[] {
  const household = withLimits(told, context);
  return services
    .map(({ service, rule }): Finding => {
      const explanation = explain(rule, household, context);
      const { verdict, missing } = explanation;
      const sentence = whySentence(rule, explanation);
      const amount = estimateBeside(verdict, service.id, household, context);
      const finding = { serviceId: service.id, name: service.name, verdict, sentence, missing: [...missing] };
      return amount ? { ...finding, estimate: amount } : finding;
    })
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** Why the verdict is what it is, in one line: the deciding leaves, or what is still open. */
export function whySentence(rule: Rule, { value, deciding }: Explanation): string {
  const said = deciding.map((leaf) => describeLeaf(leaf, 'ja').replace(/。$/, ''));
  const reasons = [...new Set(said)].filter((text) => text !== '').slice(0, MOST_REASONS);
  if (reasons.length === 0) return describe(rule, 'ja');
  // 〜ため joins with a comma; what is still open are sentences of their own.
  return value === null ? `${reasons.join('。')}。` : reasons.join('、');
}
