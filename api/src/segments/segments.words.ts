import { describe } from '@tsunagu/eligibility';
import { type Condition, isNewlyEligible } from './segments.condition.js';

/** The condition as one Japanese sentence. */
export function sentenceOf(condition: Condition): string {
  if (!isNewlyEligible(condition)) return describe(condition, 'ja');
  const { rule, from, to } = condition.newlyEligible;
  return `${dayText(from)}から${dayText(to)}までのあいだに、新しくあてはまる方（${describe(rule, 'ja')}）`;
}

const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
};
