/** Something that goes wrong on purpose, for the next `times` requests whose path contains `path`. */
export interface Fault {
  path?: string;
  kind:
    'status' | 'status-after-accept' | 'hang' | 'hang-after-accept' | 'close-before' | 'close-after-accept' | 'delay';
  status?: number;
  /** How long `hang` and `delay` wait, in milliseconds. */
  ms?: number;
  times: number;
  /** Share of requests it strikes, 0–1; each strike uses up one of `times`. */
  share?: number;
}

const KINDS = [
  'status',
  'status-after-accept',
  'hang',
  'hang-after-accept',
  'close-before',
  'close-after-accept',
  'delay',
];

export class Faults {
  private list: Fault[] = [];
  private draws = 1;

  add(fault: Fault): void {
    if (!KINDS.includes(fault.kind) || !Number.isInteger(fault.times) || fault.times < 1)
      throw new Error('no such fault');
    this.list.push({ ...fault });
  }

  clear(): void {
    this.list = [];
  }

  get pending(): Fault[] {
    return this.list;
  }

  /** The fault that strikes this request, if any, used up by one. */
  take(path: string): Fault | null {
    const fault = this.list.find(
      (one) => path.includes(one.path ?? '') && (one.share === undefined || this.draw() < one.share),
    );
    if (!fault) return null;
    if (--fault.times === 0) this.list = this.list.filter((one) => one !== fault);
    return fault;
  }

  /** A seeded draw, so that a run with faults can be repeated. */
  private draw(): number {
    this.draws = (Math.imul(this.draws, 1_103_515_245) + 12_345) & 0x7fffffff;
    return this.draws / 0x7fffffff;
  }
}
