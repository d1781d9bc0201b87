import type { Difference, Report, Row } from './report.ts';
import type { Outcome, Result } from './result.ts';
import type { Counts } from './withheld.ts';

const NAMES: Record<Outcome, string> = { agree: 'agree', differ: 'differs', out: 'out of validity' };
/** More examples than these are not read. */
const EXAMPLES = 3;

/** The report as lines for a terminal; `all` lists every case that does not agree. */
export function linesOf(report: Report, all = false): string[] {
  const { rows, differences, wrongToday, withheld, certain, hidden, ok } = report;
  const row = (cells: readonly (string | number)[]): string =>
    `${String(cells[0]).padEnd(46)}${cells
      .slice(1)
      .map((cell) => String(cell).padStart(8))
      .join('')}`;
  const sum = (pick: (each: Row) => number): number => rows.reduce((total, each) => total + pick(each), 0);
  const table = [
    row(['benefit', 'cases', 'agree', 'differ', 'out']),
    ...rows.map((each) => row([each.key, each.cases, each.agree, each.differ, each.out])),
    row(['all', sum((r) => r.cases), sum((r) => r.agree), sum((r) => r.differ), sum((r) => r.out)]),
  ];
  const told = differences.flatMap((each) => [
    '',
    ...linesOfDifference(each, `${NAMES[each.outcome]} (${each.kind})`, all),
  ]);
  return [
    ...table,
    ...told,
    '',
    `sensitive facts withheld, ask-us demanded: ${counted(withheld.ask)}`,
    `sensitive facts withheld, ask-us or no allowed: ${counted(withheld.askOrNo)}`,
    ...(sumOf(withheld.open) > 0 ? [`sensitive facts withheld, other cases: ${counted(withheld.open)}`] : []),
    ...certain.flatMap((each) => linesOfDifference(each, '"not eligible" whatever was withheld', true)),
    ...withheld.broken.map((each) => `  WRONG FOR WHAT WAS WITHHELD: ${example(each)}`),
    `other answers withheld one by one: ${hidden.tried} tried, ${hidden.turned} verdicts turned round`,
    ...wrongToday.map((each) => `  WRONG BY THE LAW OF TODAY: ${example(each)}`),
    ok ? 'Every case of today agrees, and every difference has its reason.' : 'NOT ALL IS WELL: see above.',
  ];
}

const example = ({ id, told, expected }: Result): string => `${id}: product ${told || 'nothing'} · case ${expected}`;

function linesOfDifference({ key, reason, results }: Difference, what: string, all: boolean): string[] {
  return [
    `${key}: ${results.length} ${what}`,
    reason ? `  ${reason.reason}` : '  NO REASON IS WRITTEN for this in scripts/oracle/reasons.json',
    ...(reason ? [`  ${reason.cite}`] : []),
    ...results.slice(0, all || !reason ? results.length : EXAMPLES).map((each) => `    ${example(each)}`),
  ];
}

const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
const counted = (counts: Counts): string =>
  `${sumOf(counts)} in all, ${counts.askDesk} ask-us, ${counts.needsAnswer} unknown, ${counts.noService} of no service here` +
  `, ${counts.likely} eligible, ${counts.no} "not eligible"`;
