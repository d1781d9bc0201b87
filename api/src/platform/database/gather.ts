import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<I, O> {
  item: I;
  resolve: (result: O) => void;
  reject: (reason: Error) => void;
}

interface Options {
  /** Items of one batch at most. */
  max: number;
  /** Batches on their way to the disk at once: while one waits for it, another gathers. */
  parallel?: number;
  /** Waits for no turn of the event loop: only what arrives while a batch is on its way is gathered. */
  atOnce?: boolean;
}

/**
 * Work that arrives while a commit is on its way to the disk shares the next one, so the cost of a commit is paid once for many.
 * Each caller is answered when the own work is durable. A batch that fails is tried again one by one, so that an item that the
 * database cannot take does not cost the others theirs.
 */
export class Gather<I, O> {
  private readonly waiting: Waiting<I, O>[] = [];
  private running = 0;

  /** `settle` answers for each item in order; an Error among the answers is thrown to the caller of that item. */
  constructor(
    private readonly settle: (items: I[]) => Promise<(O | Error)[]>,
    private readonly options: Options,
  ) {}

  add(item: I): Promise<O> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.running >= (this.options.parallel ?? 1)) return;
    this.running++;
    while (this.waiting.length > 0) {
      // What comes in with the same turn of the event loop goes out together.
      if (!this.options.atOnce) await nextTurn();
      await this.handle(this.waiting.splice(0, this.options.max));
    }
    this.running--;
  }

  private async handle(batch: Waiting<I, O>[]): Promise<void> {
    if (batch.length === 0) return;
    try {
      const results = await this.settle(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index]!;
        if (result instanceof Error) reject(result);
        else resolve(result);
      });
    } catch (error) {
      if (batch.length > 1) for (const one of batch) await this.handle([one]);
      else batch[0]!.reject(error as Error);
    }
  }
}
