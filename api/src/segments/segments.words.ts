import { describe, type Rule } from '@tsunagu/eligibility';
import { type Condition, isNewlyEligible } from './segments.terms.js';

/** The condition as one Japanese sentence; `names` are those of its services. */
export const sentenceOf = (condition: Condition, names: ReadonlyMap<string, string>): string =>
  describe(condition as Rule, 'ja', (node) => newlyWords(node, names));

function newlyWords(node: Condition, names: ReadonlyMap<string, string>): string | undefined {
  if (!isNewlyEligible(node)) return undefined;
  const { newlyEligible: term } = node;
  const span = `${dayText(term.from)}から${dayText(term.to)}までのあいだに新しく`;
  if ('service' in term) return `${span}「${names.get(term.service) ?? term.service}」の対象になる`;
  return `${span}「${describe(term.rule, 'ja').replace(/方$/, '')}」にあてはまる`;
}

const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
};
