import { type AgeNode, birthRange, type ChildRule, type Rule } from '@tsunagu/eligibility';
import { compile, type CompileOptions } from './segments.sql.js';
import { and, FALSE, or, SqlValues, TRUE } from './sql-values.js';

/** The two days between which somebody may become eligible, with the dated figures. */
export interface Span extends Pick<CompileOptions, 'parameters'> {
  readonly from: string;
  readonly to: string;
}

/** Conditions as columns of one subquery over `household_row r`, each TRUE or FALSE; equal ones share a column. */
export class Columns {
  readonly values: unknown[] = [];
  private readonly sqls: string[] = [];
  private readonly known = new Map<string, string>();

  constructor(private readonly span: Span) {}

  get size(): number {
    return this.sqls.length;
  }

  /** The households for which a leaf surely holds on one of the days. */
  on(day: 'from' | 'to', leaf: Rule): string {
    return this.column((offset) => this.compiled(leaf, day, offset));
  }

  /** The households for which a leaf surely holds on the second day and did not on the first. */
  newly(leaf: Rule): string {
    return this.column((offset) => {
      const then = this.compiled(leaf, 'to', offset);
      const before = this.compiled(leaf, 'from', offset + then.values.length);
      const entering = enteringSql(leaf, this.span, offset + then.values.length + before.values.length);
      const isNew = before.sql === FALSE ? TRUE : before.sql === TRUE ? FALSE : `(${before.sql}) IS NOT TRUE`;
      return {
        sql: and([entering.sql, then.sql, isNew]),
        values: [...then.values, ...before.values, ...entering.values],
      };
    });
  }

  /** For the SELECT of the subquery. */
  list(): string {
    return this.sqls.map((sql, i) => `(${sql}) IS TRUE AS c${i}`).join(', ');
  }

  private compiled(leaf: Rule, day: 'from' | 'to', offset: number) {
    const { parameters = {} } = this.span;
    return compile(leaf, { on: this.span[day], parameters, offset });
  }

  private column(make: (offset: number) => { sql: string; values: readonly unknown[] }): string {
    const offset = this.values.length;
    const { sql, values } = make(offset);
    if (sql === TRUE || sql === FALSE) return sql;
    const key = sql.replaceAll(/\$(\d+)/g, (_, n: string) => JSON.stringify(values[Number(n) - offset - 1]));
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const name = `c${this.sqls.push(sql) - 1}`;
    this.values.push(...values);
    this.known.set(key, name);
    return name;
  }
}

/**
 * Where a leaf looks at more of a child than the birth, each household would be looked up in table child. But only who has
 * a child whose birth enters one of the leaf's ages can be new, and the slots of the row tell that.
 */
function enteringSql(leaf: Rule, { from, to }: Span, offset: number): { sql: string; values: unknown[] } {
  const ages = 'someChild' in leaf ? agesBeside(leaf.someChild) : null;
  if (ages === null) return { sql: TRUE, values: [] };
  const values = new SqlValues();
  const day = (date: string): string => values.bind(date, 'date');
  const slots = [1, 2, 3, 4].flatMap((k) =>
    ages.map((age) => {
      const [then, before] = [birthRange(age, to), birthRange(age, from)];
      return and([
        then.from === null ? TRUE : `r.b${k}_from >= ${day(then.from)}`,
        then.to === null ? TRUE : `r.b${k}_to <= ${day(then.to)}`,
        or([
          before.from === null ? FALSE : `r.b${k}_from < ${day(before.from)}`,
          before.to === null ? FALSE : `r.b${k}_to > ${day(before.to)}`,
        ]),
      ]);
    }),
  );
  const { sqls, values: bound } = values.finish([or(slots)], offset);
  return { sql: `(${sqls[0] ?? FALSE} OR r.child_count > 4) IS TRUE`, values: bound };
}

/** The ages of a condition that names a fact of the child too; null without one, or where ages count the other way. */
function agesBeside(where: ChildRule): AgeNode[] | null {
  const ages: AgeNode[] = [];
  let namesFact = false;
  const walk = (rule: ChildRule, isNegated: boolean): boolean => {
    if ('all' in rule) return rule.all.every((each) => walk(each, isNegated));
    if ('any' in rule) return rule.any.every((each) => walk(each, isNegated));
    if ('not' in rule) return walk(rule.not, !isNegated);
    if ('childFact' in rule) namesFact = true;
    if ('childFact' in rule || 'ask' in rule) return true;
    if ('validity' in rule || isNegated) return false;
    ages.push(rule);
    return true;
  };
  return walk(where, false) && namesFact ? ages : null;
}
