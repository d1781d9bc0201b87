import type { Kind, Outcome, Result } from './result.ts';
import { groupsOf } from './groups.ts';
import written from './reasons.json' with { type: 'json' };

export interface Reason {
  readonly key: string;
  readonly kind: string;
  readonly reason: string;
  readonly cite: string;
}
/** The reviewed reasons of this project, by benefit and kind of difference. */
export const REASONS: readonly Reason[] = written.reasons;

export interface Row {
  readonly key: string;
  readonly cases: number;
  readonly agree: number;
  readonly differ: number;
  readonly out: number;
}
export interface Difference {
  readonly key: string;
  readonly kind: Kind;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly results: readonly Result[];
}
export interface Report {
  readonly rows: readonly Row[];
  readonly differences: readonly Difference[];
  /** With sensitive facts withheld, where the file demands an answer other than no: what the product said. */
  readonly withheld: {
    readonly askDesk: number;
    readonly needsAnswer: number;
    readonly noService: number;
    readonly no: number;
  };
  readonly hidden: { readonly tried: number; readonly turned: number };
  /** Nothing differs without a reason, nobody is told no for what was withheld, no verdict was turned round. */
  readonly ok: boolean;
}

export function reportOn(results: readonly Result[], reasons: readonly Reason[] = REASONS): Report {
  const of = (list: readonly Result[], outcome: Outcome): number =>
    list.filter((each) => each.outcome === outcome).length;
  const rows = [...groupsOf(results, ({ key }) => key)].map(([key, list]) => ({
    key,
    cases: list.length,
    agree: of(list, 'agree'),
    differ: of(list, 'differ'),
    out: of(list, 'out'),
  }));
  const groups = groupsOf(
    results.filter(({ outcome }) => outcome !== 'agree'),
    ({ key, outcome, kind }) => `${key} ${outcome} ${kind}`,
  );
  const differences = [...groups.values()].map((list): Difference => {
    const { key, kind, outcome } = list[0] as Result & { kind: Kind };
    const reason = reasons.find((each) => each.key === key && each.kind === kind) ?? null;
    return { key, kind, outcome, reason, results: list };
  });
  const said = (answer: string): number => results.filter(({ withheld }) => withheld === answer).length;
  const asked = results.filter(({ withheld }) => withheld !== null).length;
  const [askDesk, needsAnswer, noService] = [said('askDesk'), said('needsAnswer'), said('noService')];
  const withheld = { askDesk, needsAnswer, noService, no: said('notNow') };
  const hidden = {
    tried: results.reduce((sum, each) => sum + each.hidden.tried, 0),
    turned: results.reduce((sum, each) => sum + each.hidden.turned, 0),
  };
  const answered = askDesk + needsAnswer + noService === asked;
  const ok = answered && hidden.turned === 0 && differences.every(({ reason }) => reason !== null);
  return { rows, differences, withheld, hidden, ok };
}

const NAMES: Record<Outcome, string> = { agree: 'agree', differ: 'differs', out: 'out of validity' };
/** More examples than these are not read. */
const EXAMPLES = 3;

/** The report as lines for a terminal; `all` lists every case that does not agree. */
export function linesOf({ rows, differences, withheld, hidden, ok }: Report, all = false): string[] {
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
  const told = differences.flatMap(({ key, kind, outcome, reason, results }) => [
    '',
    `${key}: ${results.length} ${NAMES[outcome]} (${kind})`,
    reason ? `  ${reason.reason}` : '  NO REASON IS WRITTEN for this in scripts/oracle/reasons.json',
    ...(reason ? [`  ${reason.cite}`] : []),
    ...results
      .slice(0, all || !reason ? results.length : EXAMPLES)
      .map(({ id, told: ours, expected }) => `    ${id}: product ${ours || 'nothing'} · case ${expected}`),
  ]);
  const { askDesk, needsAnswer, noService, no } = withheld;
  return [
    ...table,
    ...told,
    '',
    `sensitive facts withheld: ${askDesk} ask-us, ${needsAnswer} unknown, ${noService} of no service here, ${no} "not eligible"`,
    `other answers withheld one by one: ${hidden.tried} tried, ${hidden.turned} verdicts turned round`,
    ok ? 'Every difference has its reason.' : 'NOT ALL IS WELL: see above.',
  ];
}
