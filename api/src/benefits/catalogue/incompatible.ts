interface Excluding {
  readonly id: string;
  readonly incompatibleWith: readonly string[];
}

/** What cannot be had together, told on both sides: who reads of the one must not learn it only from the other. */
export function bothSides(services: readonly Excluding[]): Map<string, string[]> {
  const sides = new Map(services.map(({ id }) => [id, new Set<string>()]));
  for (const { id, incompatibleWith } of services) {
    for (const other of incompatibleWith) {
      // One that has ended, or is not published yet, is no choice that anybody has.
      if (other === id || !sides.has(other)) continue;
      sides.get(id)?.add(other);
      sides.get(other)?.add(id);
    }
  }
  return new Map([...sides].map(([id, others]) => [id, [...others]]));
}
