import { dayOf, fiscalYear, monthOf, monthOfDay } from './dates.ts';
import type { AgeNode, Japanese } from './types.ts';

/** Named school stages: [first, last] age on 1 April. */
const STAGES: readonly (readonly [number, number, string, string])[] = [
  [-1, 5, '小学校に入る前', '小学校に 入る 前'],
  [6, 11, '小学生', '小学生'],
  [12, 14, '中学生', '中学生'],
  [6, 14, '小・中学生', '小学生か 中学生'],
  [15, 17, '高校生年代', '高校生の 年'],
  [18, 21, '大学生年代', '大学生の 年'],
];

/** The school year of an age on 1 April. */
export const gradeWords = (fyAge: number, language: Japanese): string => {
  const easy = language === 'ja' ? '' : ' ';
  // Not 「3歳児」: in most months that child is already 4.
  if (fyAge < 6) return `${Math.max(fyAge, 0)}歳児クラス${easy ? '' : 'の年齢'}`;
  if (fyAge < 12) return `小学${fyAge - 5}年生`;
  if (fyAge < 15) return `中学${fyAge - 11}年生`;
  if (fyAge < 18) return `高校${fyAge - 14}年生${easy ? 'の 年' : '年代'}`;
  // Not 「21歳」: in most months that child is already 22.
  return `${fyAge + 1}歳に${easy}なる${easy}年度`;
};

/** The last school year of a range; past school as the law counts: until 31 March after the birthday. */
const lastYear = (fyAge: number, language: Japanese): string => {
  if (fyAge < 18) return gradeWords(fyAge, language);
  return language === 'ja' ? `${fyAge + 1}歳の年度末` : `${fyAge + 1}歳に なる 年度の 終わり`;
};

/** The school year one child is in now; before school its age, and the class where that is called by another one. */
const ownYear = (fyAge: number, years: number, language: Japanese): string => {
  if (fyAge < 6) return `${years}歳${years > Math.max(fyAge, 0) ? `（${gradeWords(fyAge, 'easy-ja')}）` : ''}`;
  if (fyAge < 18 || language !== 'ja') return gradeWords(fyAge, language);
  const age = `今年度${fyAge + 1}歳`;
  return fyAge < 22 ? `大学生年代（${age}）` : age;
};

const span = (low: string, high: string, language: Japanese): string =>
  low === high ? low : language === 'ja' ? `${low}〜${high}` : `${low}から ${high}まで`;

const monthsWords = (months: number): string => {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return (years > 0 || rest === 0 ? `${years}歳` : '') + (rest > 0 ? `${rest}か月` : '');
};

/** 2026-04-01 → 2026年4月1日 */
export const dateWords = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** The ages or births a node accepts, as words that stand before のお子さん (`birthDate`: before 生まれた). */
export function rangeWords(node: AgeNode, language: Japanese): string {
  const easy = language !== 'ja';
  if ('fyAge' in node) {
    const { gte = -1, lte } = node.fyAge;
    const stage = STAGES.find(([low, high]) => low === gte && high === lte);
    if (stage) return easy ? stage[3] : stage[2];
    const low = gradeWords(gte, language);
    if (lte === undefined) {
      if (gte === 18 && !easy) return '大学生年代以上';
      return low + (easy ? 'から 上' : gte < 18 ? '以上' : '以降');
    }
    if (gte < 1 && lte > 5) return `${lastYear(lte, language)}まで`;
    const high = gradeWords(lte, language);
    if (gte < lte && lte > 17) return `${low}から${easy ? ' ' : ''}${lastYear(lte, language)}まで`;
    return span(lte < 6 && !easy && low !== high ? String(Math.max(gte, 0)) : low, high, language);
  }
  if ('ageMonths' in node) {
    const { gte = 0, lt } = node.ageMonths;
    if (lt === undefined) return monthsWords(gte) + (easy ? 'から 上' : '以上');
    if (gte % 12 === 0 && lt % 12 === 0) {
      const [low, high] = [gte / 12, lt / 12 - 1];
      return low === high ? `${low}歳` : easy ? `${low}歳から ${high}歳まで` : `${low}〜${high}歳`;
    }
    const end = easy ? `${monthsWords(lt)}に なる 前` : `${monthsWords(lt)}未満`;
    return gte === 0 ? end : easy ? `${monthsWords(gte)}から ${end}まで` : `${monthsWords(gte)}以上${end}`;
  }
  const { gte, lte } = node.birthDate;
  if (gte !== undefined && lte !== undefined) {
    return easy ? `${dateWords(gte)}から ${dateWords(lte)}までに` : `${dateWords(gte)}から${dateWords(lte)}までに`;
  }
  if (gte !== undefined) return dateWords(gte) + (easy ? 'から あとに' : '以降に');
  return dateWords(lte ?? '') + 'までに';
}

/** One child's own age for `{grade}` and `{age}`; null when the month does not settle it. */
export function childWords(node: AgeNode, birthMonth: string, on: string, language: Japanese): string | null {
  const born = monthOf(birthMonth);
  const month = monthOfDay(dayOf(on));
  if (Number.isNaN(born + month) || born > month) return null;
  if ('fyAge' in node) {
    // In April the month alone does not tell the cohort.
    const years = Math.floor((month - born) / 12);
    return born % 12 === 3 ? null : ownYear(fiscalYear(month) - fiscalYear(born) - 1, years, language);
  }
  // The month of the birthday still counts as the age before, as the rules judge it on the 1st.
  return `${Math.floor(Math.max(month - born - 1, 0) / 12)}歳`;
}
