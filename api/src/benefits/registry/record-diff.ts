import type { Json, RawRecord } from './record-shape.js';

export interface FieldDifference {
  /** Inside the record, such as `/target/lessThan/targetAge`. */
  path: string;
  /** As text; null where there is none. */
  ours: string | null;
  theirs: string | null;
}

/** What the record of the file says otherwise than ours, field by field. A list is one field. */
export function differences(ours: RawRecord, theirs: RawRecord): FieldDifference[] {
  const [left, right] = [flat(ours), flat(theirs)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((path) => ({ path, ours: left.get(path) ?? null, theirs: right.get(path) ?? null }))
    .filter((field) => field.ours !== field.theirs);
}

function flat(value: Json, path = '', found = new Map<string, string>()): Map<string, string> {
  if (value === null) return found;
  if (Array.isArray(value)) {
    if (value.length > 0) found.set(path, JSON.stringify(value));
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) flat(inner, `${path}/${key}`, found);
  } else found.set(path, String(value));
  return found;
}
