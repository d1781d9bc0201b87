import { type Rule, WARD_NAMES, WARDS } from '@tsunagu/eligibility';
import type { RawRecord } from './record-shape.js';
import type { Warnings } from './warnings.js';

export interface Area {
  code: string;
  name: string;
}

type Ward = (typeof WARDS)[number];
/** 全国地方公共団体コード (Ministry of Internal Affairs), with the check digit. */
const KOBE = '281000';
const HYOGO = '280003';
const NATION = '000000';
const WARD_CODES: Readonly<Record<string, Ward>> = {
  '281018': 'higashinada',
  '281026': 'nada',
  '281051': 'hyogo',
  '281069': 'nagata',
  '281077': 'suma',
  '281085': 'tarumi',
  '281093': 'kita',
  '281107': 'chuo',
  '281115': 'nishi',
};

const LONGEST = 200;

/** `131016;千代田区`; names are met with tabs and spaces around them. */
export function cleanArea({ areaCode, areaText }: RawRecord, warnings: Warnings): Area | null {
  const path = '/area/areaCode';
  const given = typeof areaCode === 'string' || typeof areaCode === 'number' ? String(areaCode) : '';
  if (given.trim() === '') {
    warnings.add('areaMissing', path, areaText);
    return null;
  }
  const [code = '', name = ''] = given.slice(0, LONGEST).normalize('NFKC').split(';', 2);
  if (given.length > LONGEST || !/^\d{6}$/.test(code.trim()) || !hasCheckDigit(code.trim())) {
    warnings.add('areaUnreadable', path, given);
    return null;
  }
  const area = { code: code.trim(), name: name.trim() };
  if (area.code !== code || area.name !== name) warnings.add('spaces', path, given);
  if (!isOurs(area.code)) warnings.add('areaElsewhere', path, given);
  return area;
}

const isOurs = (code: string): boolean => [KOBE, HYOGO, NATION].includes(code) || code in WARD_CODES;

function hasCheckDigit(code: string): boolean {
  const sum = [6, 5, 4, 3, 2].reduce((all, weight, at) => all + weight * Number(code[at]), 0);
  return code === NATION || (11 - (sum % 11)) % 10 === Number(code[5]);
}

/** Whom the area means; null where everybody. Another town's service is for nobody here, and its desk knows for the rest. */
export function areaRule(area: Area | null): Rule[] {
  if (area === null || area.code === NATION) return [];
  if (area.code === KOBE) return [{ fact: 'residence.kobe', eq: true }];
  if (area.code === HYOGO) return [{ fact: 'residence.hyogo', eq: true }];
  const ward = WARD_CODES[area.code];
  if (ward) return [{ fact: 'residence.ward', eq: ward }];
  return [{ fact: 'residence.ward', eq: 'outside' }, { ask: 'area' }];
}

export const KOBE_AREA: Area = { code: KOBE, name: '神戸市' };
export const HYOGO_AREA: Area = { code: HYOGO, name: '兵庫県' };
/** Null for a ward that is none of Kobe's. */
export function wardArea(ward: string): Area | null {
  const code = Object.keys(WARD_CODES).find((each) => WARD_CODES[each] === ward);
  return code === undefined ? null : { code, name: `${KOBE_AREA.name}${WARD_NAMES[ward] ?? ''}` };
}
/** 法人番号 of Kobe City (National Tax Agency). */
export const KOBE_CORPORATE_NUMBER = '9000020281000';
