import { type Child, explain, type Explanation, type Facts, type Rule } from '../src/index.ts';

export const on = '2026-11-24';
export const ask = (rule: Rule, facts: Facts, children: Child[] = [], complete = true, day = on): Explanation =>
  explain(rule, { facts, children, childrenComplete: complete }, { on: day });
export const keys = (found: Explanation): string[] => found.deciding.map((leaf) => leaf.key);
export const kobe = { 'residence.kobe': true };
export const toddler: Child = { birthMonth: '2024-06' };
export const pupil: Child = { birthMonth: '2017-06' };
