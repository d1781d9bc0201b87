type Type = 'date' | 'text' | 'text[]' | 'jsonb' | 'int';

const FIRST_DAY = '0001-01-01';

/** Literals of a rule on their way into one query. They reach SQL as bound values only; equal ones share a placeholder. */
export class SqlValues {
  private readonly bound: { value: unknown; type: Type }[] = [];
  private readonly known = new Map<string, string>();

  /** A mark that `finish` turns into a placeholder. */
  bind(given: unknown, type: Type): string {
    // PostgreSQL has no year 0; nobody was born before year 1 either.
    const value = type === 'date' && String(given) < FIRST_DAY ? FIRST_DAY : given;
    const key = `${type} ${JSON.stringify(value)}`;
    const mark = this.known.get(key) ?? `{${this.bound.push({ value, type }) - 1}}`;
    this.known.set(key, mark);
    return mark;
  }

  /** Numbers what the finished texts really use, after `offset` placeholders of the query around. */
  finish(sqls: readonly string[], offset = 0): { sqls: string[]; values: unknown[] } {
    const values: unknown[] = [];
    const placeholders = new Map<string, string>();
    const number = (mark: string, index: string): string => {
      const bound = this.bound[Number(index)];
      const found = placeholders.get(mark);
      if (found !== undefined || !bound) return found ?? mark;
      values.push(bound.type === 'jsonb' ? JSON.stringify(bound.value) : bound.value);
      const placeholder = `$${offset + values.length}::${bound.type}`;
      placeholders.set(mark, placeholder);
      return placeholder;
    };
    return { sqls: sqls.map((sql) => sql.replaceAll(/\{(\d+)\}/g, number)), values };
  }
}

export const TRUE = 'TRUE';
export const FALSE = 'FALSE';

/** Conjunction; with nothing to join it is true. */
export function and(parts: readonly string[]): string {
  const needed = [...new Set(parts)].filter((part) => part !== TRUE);
  if (needed.includes(FALSE)) return FALSE;
  if (needed.length < 2) return needed[0] ?? TRUE;
  return `(${needed.join(' AND ')})`;
}

/** Disjunction; with nothing to join it is false. */
export function or(parts: readonly string[]): string {
  const needed = [...new Set(parts)].filter((part) => part !== FALSE);
  if (needed.includes(TRUE)) return TRUE;
  if (needed.length < 2) return needed[0] ?? FALSE;
  return `(${needed.join(' OR ')})`;
}

/** What a window comes to on a day: the rule inside it while it is open, or plain truth. */
export function openRule<R extends object>(
  { validity: { from, to, rule } }: { validity: { from?: string; to?: string; rule?: R } },
  on: string,
): R | boolean {
  const open = (from === undefined || from <= on) && (to === undefined || on <= to);
  return open ? (rule ?? true) : false;
}
