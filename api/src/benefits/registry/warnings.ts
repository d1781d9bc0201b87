/** What the normaliser noticed in a record. None of these ends an import; what each means is in the console's phrases. */
export const WARNINGS = [
  'spaces',
  'codeComma',
  'codeShort',
  'codeUnknown',
  'codesSwapped',
  'dateAnytime',
  'dateUnreadable',
  'linkTitle',
  'linkUnreadable',
  'areaMissing',
  'areaUnreadable',
  'areaElsewhere',
  'ageMissing',
  'ageZero',
  'ageTurned',
  'ageMonths',
  'ageDoubled',
  'ageOver',
  'ageUnreadable',
  'ageTooHigh',
  'conditionsFree',
  'sensitiveTarget',
  'expectingTarget',
  'keyTypo',
  'keyUnknown',
  'nameMissing',
  'psidOdd',
  'textCut',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

export interface Warning {
  /** Inside the record, such as `/tag/targetCode/0`. */
  path: string;
  code: WarningCode;
  /** What stood there, cut. */
  value: string;
}

const SHOWN = 60;
/** More would not be read; the first of each kind stay. */
const MOST = 30;

export class Warnings {
  readonly list: Warning[] = [];

  add(code: WarningCode, path: string, value: unknown = ''): void {
    if (this.list.length >= MOST) return;
    const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
    this.list.push({ code, path, value: text.slice(0, SHOWN) });
  }
}
