import type { FlyerLanguage } from './content.js';

/** Words that are decided in one place and stand on every flyer. Written into texts as `{サービス名}`. */
export const VARIABLES = ['サービス名', '市', '運営', '受付時間', '休み'] as const;
export type Variable = (typeof VARIABLES)[number];
export type Values = Record<Variable, Record<FlyerLanguage, string>>;

const MARK = /\{([^{}\n]{1,20})\}/gu;
const isVariable = (name: string): name is Variable => (VARIABLES as readonly string[]).includes(name);

export const fillIn = (text: string, language: FlyerLanguage, values: Values): string =>
  text.replace(MARK, (mark, name: string) => (isVariable(name) ? values[name][language] : mark));

/** Names in a text that stand for nothing, such as a misspelt one. */
export const unknownVariables = (text: string): string[] =>
  [...text.matchAll(MARK)].map(([, name]) => name!).filter((name) => !isVariable(name));
