let last = 612_000_000_000_000_000n;

/** A message id as LINE's look: 18 digits, never the same twice. */
export const nextMessageId = (): string => String(++last);
