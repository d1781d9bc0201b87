export type Json = Record<string, unknown>;
/** Notes one fault at a property. */
export type Fault = (property: string, text: string) => void;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** A string counted in UTF-16 units, as LINE counts: one emoji is two. */
export function lengthFault(value: unknown, min: number, max: number, at: string, fault: Fault, required = true): void {
  if (value === undefined || value === null) {
    if (required) fault(at, 'May not be empty');
  } else if (typeof value !== 'string') fault(at, 'must be a string');
  else if (value.length < min) fault(at, 'May not be empty');
  else if (value.length > max) fault(at, `Length must be between 0 and ${max}`);
}

/** An address of a picture or film: https, at most 2,000 characters. */
export function mediaUrl(value: unknown, at: string, fault: Fault): void {
  if (typeof value !== 'string' || !value.startsWith('https://') || value.length > 2_000) fault(at, 'invalid uri');
}

/** A list within bounds; calls `each` for every item. */
export function listFault(
  value: unknown,
  min: number,
  max: number,
  at: string,
  fault: Fault,
  each: (item: unknown, at: string) => void,
): void {
  if (!Array.isArray(value) || value.length < min || value.length > max)
    return fault(at, `Size must be between ${min} and ${max}`);
  value.forEach((item, index) => each(item, `${at}[${index}]`));
}
