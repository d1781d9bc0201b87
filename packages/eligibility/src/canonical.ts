import type { Rule } from './types.ts';

const write = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${write((value as Record<string, unknown>)[key])}`).join()}}`;
};

/** The same text for the same rule, whatever the order of its keys. Lists keep their order: it is the editor's. */
export const canonical = (rule: Rule): string => write(rule);

/** 64 bits in hex to tell versions of a rule apart. Not for security. */
export function hash(rule: Rule): string {
  const text = canonical(rule);
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return hex(a ^ (b >>> 15)) + hex(b ^ Math.imul(a, 0xc2b2ae35));
}
