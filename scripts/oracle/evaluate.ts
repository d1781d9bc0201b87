import type { Answer, Case, CaseFile, Expected, Validity } from './cases.ts';
import { evaluateExtra } from './extra-cases.ts';
import { evaluateFigures } from './figure-rows.ts';
import { groupsOf } from './groups.ts';
import { type Answered, judgeOf, possible, type Said } from './judges.ts';
import { figuresOf, parameters, turnedRound } from './product.ts';
import { type Kind, NOTHING, type Outcome, type Result } from './result.ts';
import { demandOf, worstOf } from './withheld.ts';

const HELD_NOW = ['current', 'current-structure', 'amounts-valid-FY2025-only'];

/** Whether the law of the case is the law of its day, so that the product should know it. */
const isInValidity = ({ status }: Case, { from, to }: Validity, on: string): boolean =>
  HELD_NOW.includes(status) && from <= on && (to === null || on <= to);

const meets = (said: Said, wanted: readonly Answer[]): boolean =>
  wanted.some((each) =>
    each === 'ask'
      ? said === 'askDesk' || said === 'needsAnswer'
      : said === (each === 'eligible' ? 'likely' : 'notNow'),
  );

function kindOf(answered: Answered, wanted: readonly Answer[], own: string): Kind | null {
  const { said, amounts } = answered;
  if (said === 'noService') return 'notOffered';
  if (!meets(said, wanted)) {
    if (said === 'askDesk') return 'desk';
    return said === 'needsAnswer' ? 'open' : 'opposite';
  }
  const isAnswered = said === 'likely' || said === 'notNow';
  if (!isAnswered || !amounts || amounts(parameters)) return null;
  return amounts(figuresOf(own)) ? 'amount' : 'otherAmount';
}

/** One household of a case on one day. */
function evaluateGroup(each: Case, expected: readonly Expected[], validity: Validity): Result {
  const [first] = expected as [Expected, ...Expected[]];
  const on = first.date;
  const given = each.households.find(({ id }) => id === first.household) ?? each.households[0];
  const list = expected.map(({ variable, value }) => `${variable}=${value}`).join(' ');
  const base = { id: each.id, key: each.validityKey, current: each.status === 'current', expected: list };
  if (each.birthDate !== null) {
    const found = possible(first.variable, each.birthDate, on);
    const same = found.includes(Number(first.value)) && found.length <= 2;
    const outcome = same ? 'agree' : 'differ';
    return {
      ...base,
      outcome,
      kind: same ? null : 'opposite',
      told: found.join(' or '),
      withheld: null,
      hidden: NOTHING,
    };
  }
  if (!given) return { ...base, outcome: 'out', kind: 'notOffered', told: '', withheld: null, hidden: NOTHING };

  const answered = judgeOf(each.benefit)(given, expected, on);
  const positive = expected.some(({ value }) => Number(value) > 0);
  const plain: Answer = positive ? 'eligible' : 'not_eligible';
  const demand = demandOf(each, positive);
  const isOfAll = each.households.length === 1 || demand === 'ask';
  const wanted: readonly Answer[] = each.answers.length > 0 && isOfAll ? each.answers : [plain];
  const own = on < validity.from ? validity.from : validity.to !== null && on > validity.to ? validity.to : on;
  const kind = kindOf(answered, wanted, own);
  const leftOpen = kind === 'desk' || kind === 'open';
  const outcome = kind === null ? 'agree' : leftOpen || isInValidity(each, validity, on) ? 'differ' : 'out';
  return {
    ...base,
    outcome,
    kind,
    told: answered.told === answered.said ? answered.said : `${answered.said} ${answered.told}`,
    withheld: demand && { said: answered.said, demand },
    hidden:
      answered.household && answered.serviceId ? turnedRound(answered.serviceId, answered.household, on) : NOTHING,
  };
}

const GRAVITY: readonly Outcome[] = ['agree', 'out', 'differ'];

/** Every case of a file; of a case with several households or days the gravest result is told. */
export function evaluateCases({ figureRows, cases, extraCases, validity }: CaseFile): Result[] {
  const results = cases.map((each): Result => {
    const groups = groupsOf(each.expected, ({ household, date }) => `${household} ${date}`);
    const found = [...groups.values()].map((group) =>
      evaluateGroup(each, group, validity[each.validityKey] ?? { from: '', to: null }),
    );
    const gravest = found.reduce((a, b) => (GRAVITY.indexOf(b.outcome) > GRAVITY.indexOf(a.outcome) ? b : a));
    const hidden = found.reduce(
      (sum, { hidden: more }) => ({ tried: sum.tried + more.tried, turned: sum.turned + more.turned }),
      NOTHING,
    );
    return { ...gravest, hidden, withheld: worstOf(found.flatMap(({ withheld }) => withheld ?? [])) };
  });
  return [...results, ...extraCases.map(evaluateExtra), ...figureRows.flatMap(evaluateFigures)];
}
