/** An expected no. The code is for programs; its prose lives in the front ends' phrases. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly fields?: { path: string; rule: string }[],
  ) {
    super(code);
  }
}

const known = new Map<string, number>();

/** Declares a room's refusals: code → HTTP status (4xx). The front ends must have a phrase for each. */
export function defineRefusals<C extends string>(codes: Record<C, number>) {
  for (const [code, status] of Object.entries<number>(codes)) known.set(code, status);
  return {
    refuse: (code: C, fields?: { path: string; rule: string }[]): Refusal => new Refusal(code, codes[code], fields),
  };
}

/** Every declared code with its status, sorted: the API document lists them. */
export const knownRefusals = (): [code: string, status: number][] => [...known].sort(([a], [b]) => (a < b ? -1 : 1));

export const requestRefusals = defineRefusals({
  'input.invalid': 400,
  'body.malformed': 400,
  'body.tooLarge': 413,
  'media.unsupported': 415,
  'rate.exceeded': 429,
  'cursor.invalid': 400,
});
