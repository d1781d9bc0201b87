import type { AskNode, ChildRule, Rule } from '@tsunagu/eligibility';
import { type Area, HYOGO_AREA, KOBE_AREA, wardArea } from './record-area.js';
import { type Codes, EXPECTING_TARGET, SENSITIVE_TARGETS } from './record-codes.js';

/** What holds of everybody whom a rule means. */
function conditions(rule: Rule): Rule[] {
  if ('all' in rule) return rule.all.flatMap(conditions);
  if ('validity' in rule) return rule.validity.rule ? conditions(rule.validity.rule) : [];
  return [rule];
}

const isYes = (rule: Rule, fact: string): boolean =>
  'fact' in rule && rule.fact === fact && 'eq' in rule && rule.eq === true;

/** Where everybody lives whom a rule means; null where it does not say so plainly. */
export function areaOf(rule: Rule): Area | null {
  const parts = conditions(rule);
  const wards = parts.flatMap((part): string[] => {
    if (!('fact' in part) || part.fact !== 'residence.ward') return [];
    const one = 'eq' in part ? part.eq : 'in' in part && part.in.length === 1 ? part.in[0] : null;
    return typeof one === 'string' ? [one] : [];
  });
  if (wards.length > 0) return wards.length === 1 ? wardArea(wards[0]!) : null;
  const isAnywhere = parts.some((part) => 'fact' in part && part.fact === 'residence.ward');
  if (parts.some((part) => isYes(part, 'residence.kobe'))) return KOBE_AREA;
  return !isAnywhere && parts.some((part) => isYes(part, 'residence.hyogo')) ? HYOGO_AREA : null;
}

const [CHILD_REARING, PARENTS, SINGLE_PARENTS] = ['003', '087', '088'];
const [REPORT, SUPPORT, EVENT, PLACE, INFORMATION] = ['077', '079', '080', '081', '082'];

/** Codes of the registry for the categories of the catalogue: its field, and what one gets. Empty where none is certain. */
const CODES: Readonly<Record<string, readonly [field: string, contents: readonly string[]]>> = {
  cash: [CHILD_REARING, [SUPPORT]],
  goods: [CHILD_REARING, [SUPPORT]],
  'fee-reduction': [CHILD_REARING, [SUPPORT]],
  loan: ['024', [SUPPORT]],
  medical: ['027', [SUPPORT]],
  health: ['027', []],
  procedure: ['002', [REPORT]],
  visit: [CHILD_REARING, []],
  care: [CHILD_REARING, []],
  consult: [CHILD_REARING, []],
  class: [CHILD_REARING, [EVENT]],
  place: [CHILD_REARING, [PLACE]],
  information: [CHILD_REARING, [INFORMATION]],
  childcare: ['004', []],
  education: ['005', []],
  'single-parent': [CHILD_REARING, []],
  housing: ['007', []],
};

/** The tags of a service that began in the catalogue, as far as its category and its rule tell them. */
export function tagsOf(category: string, rule: Rule): Codes {
  const [field, contents] = CODES[category] ?? ['000', []];
  const parts = conditions(rule);
  const topics = parts.flatMap((part) =>
    'ask' in part ? [topicOf(part)] : 'someChild' in part ? asked(part.someChild) : [],
  );
  const targetCode = [
    ...(mentions(rule, (part) => isYes(part, 'family.expecting')) ? [EXPECTING_TARGET] : []),
    ...(mentions(rule, (part) => 'someChild' in part || 'countChildren' in part) ? [PARENTS] : []),
    ...(category === 'single-parent' || parts.some(isOfSingleParents) ? [SINGLE_PARENTS] : []),
    ...Object.entries(SENSITIVE_TARGETS).flatMap(([code, topic]) => (topics.includes(topic) ? [code] : [])),
  ];
  return { categoryCode: [field], targetCode, contentsCode: [...contents] };
}

/** Anywhere but behind a "not". */
function mentions(rule: Rule, fits: (part: Rule) => boolean): boolean {
  if ('all' in rule) return rule.all.some((part) => mentions(part, fits));
  if ('any' in rule) return rule.any.some((part) => mentions(part, fits));
  if ('validity' in rule) return rule.validity.rule !== undefined && mentions(rule.validity.rule, fits);
  return fits(rule);
}

/** A parent alone, or whoever the desk counts as one. */
const isOfSingleParents = (rule: Rule): boolean =>
  isYes(rule, 'family.singleParent') ||
  ('any' in rule &&
    rule.any.some((part) => isYes(part, 'family.singleParent')) &&
    rule.any.every((part) => isYes(part, 'family.singleParent') || 'ask' in part));

const topicOf = ({ ask }: AskNode): string => (typeof ask === 'string' ? ask : ask.topic);

function asked(rule: ChildRule): string[] {
  if ('all' in rule) return rule.all.flatMap(asked);
  return 'ask' in rule ? [topicOf(rule)] : [];
}
