import { type Fault, type FaultCode, LIMITS } from './cases.ts';

type Bag = Readonly<Record<string, unknown>>;

/** Takes values out of a document and notes each that is not what it should be, with its JSON pointer. */
export class Reader {
  readonly faults: Fault[] = [];

  protected fail(path: string, code: FaultCode): void {
    if (this.faults.length < LIMITS.faults) this.faults.push({ path, code });
  }

  protected bag(value: unknown, path: string): Bag {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Bag;
    this.fail(path, 'object');
    return {};
  }

  protected list<T>(
    value: unknown,
    path: string,
    read: (item: unknown, path: string) => T,
    most: number = LIMITS.list,
  ): T[] {
    if (Array.isArray(value) && value.length <= most) return value.map((item, i) => read(item, `${path}/${i}`));
    this.fail(path, 'list');
    return [];
  }

  protected text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.length > 0 && value.length <= LIMITS.text) return value;
    this.fail(path, 'text');
    return '';
  }

  protected number(value: unknown, path: string): number | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e12) return value;
    this.fail(path, 'number');
    return null;
  }

  /** A calendar day; a month stands for its first day. */
  protected day(value: unknown, path: string): string {
    const text = typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
    if (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
      const date = new Date(`${text}T00:00:00Z`);
      if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text;
    }
    this.fail(path, 'date');
    return '2000-01-01';
  }

  protected optionalDay(value: unknown, path: string): string | null {
    return value === undefined || value === null ? null : this.day(value, path);
  }

  protected oneOf<T extends string>(value: unknown, list: readonly T[], path: string): T {
    const found = list.find((each) => each === value);
    if (found === undefined) this.fail(path, 'value');
    return found ?? (list[0] as T);
  }
}
