import { describe } from '@tsunagu/eligibility';
import type { ServiceVersion } from '../benefits.entity.js';
import type { VersionDiff, VersionDiffChange } from './version-history.dto.js';

const MOST = 500;
const cut = (text: string): string => (text.length > 4000 ? `${text.slice(0, 3999)}…` : text);

/** Every value by its place: `content.name.en`, `rule.all.0.fact`, `goldens.2.expected`. */
function flat(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (value === null || value === undefined || value === '') return into;
  if (typeof value !== 'object') return into.set(path, cut(typeof value === 'string' ? value : JSON.stringify(value)));
  for (const [key, inner] of Object.entries(value)) flat(inner, `${path}.${key}`.slice(0, 200), into);
  return into;
}

// Every new version has another first day: that is no difference worth reading.
const PARTS = ['content', 'rule', 'goldens', 'confidence', 'nextCheckDue', 'validTo'] as const;

const saidBy = (version: ServiceVersion): Map<string, string> => {
  const all = new Map<string, string>();
  for (const part of PARTS) flat(version[part], part, all);
  return all;
};

/** What is different from `before` to `now`, place by place. */
export function diffVersions(before: ServiceVersion, now: ServiceVersion): VersionDiff {
  const [old, fresh] = [saidBy(before), saidBy(now)];
  const paths = [...new Set([...fresh.keys(), ...old.keys()])];
  const changes = paths
    .map((path): VersionDiffChange => ({ path, before: old.get(path) ?? null, after: fresh.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
  return {
    number: now.number,
    against: before.number,
    ruleBefore: cut(describe(before.rule, 'ja')),
    ruleAfter: cut(describe(now.rule, 'ja')),
    changes: changes.slice(0, MOST),
  };
}
