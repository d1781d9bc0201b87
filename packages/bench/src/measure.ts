/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

export interface Load {
  /** Milliseconds from when each was due until it was answered. */
  latencies: number[];
  failed: number;
}

/**
 * Calls `fire` at a fixed rate, whether or not earlier calls have been answered, as people do. Latency counts from the
 * moment a call was due, so that a stall of the server is not hidden by a generator that waits for it.
 */
export async function openLoad(
  perSecond: number,
  seconds: number,
  fire: (n: number) => Promise<boolean>,
): Promise<Load> {
  const total = perSecond * seconds;
  const latencies: number[] = [];
  let failed = 0;
  const began = performance.now();
  const calls: Promise<void>[] = [];
  for (let n = 0; n < total; n++) {
    const due = began + (n / perSecond) * 1000;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    calls.push(
      fire(n).then(
        (ok) => {
          if (ok) latencies.push(performance.now() - due);
          else failed++;
        },
        () => void failed++,
      ),
    );
  }
  await Promise.all(calls);
  return { latencies, failed };
}

/** Calls `fire` for each of `total`, `inFlight` at a time as fast as they are answered; milliseconds for one, all counted. */
export async function closedLoad(
  total: number,
  inFlight: number,
  fire: () => Promise<boolean>,
): Promise<{ msEach: number; failed: number }> {
  let [left, failed] = [total, 0];
  const one = async (): Promise<void> => {
    while (left-- > 0) if (!(await fire().catch(() => false))) failed++;
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: inFlight }, one));
  return { msEach: (performance.now() - began) / total, failed };
}

/** Runs reference and product turn by turn, so that whatever else the machine does strikes both. */
export async function interleaved<T>(
  rounds: number,
  reference: () => Promise<T>,
  product: () => Promise<T>,
): Promise<{ reference: T[]; product: T[] }> {
  const found: { reference: T[]; product: T[] } = { reference: [], product: [] };
  for (let round = 0; round < rounds; round++) {
    found.reference.push(await reference());
    found.product.push(await product());
  }
  return found;
}

/** Median and range of the ratios of each pair. */
export function ratios(
  product: readonly number[],
  reference: readonly number[],
): { ratio: number; range: [number, number] } {
  const each = product.map((value, index) => value / reference[index]!);
  return { ratio: rounded(median(each), 3), range: [rounded(Math.min(...each), 3), rounded(Math.max(...each), 3)] };
}
