import { WARDS_EN } from './english-words.ts';
import { own } from './own.ts';
import type { Japanese, Language } from './types.ts';

/** [standard Japanese, やさしい日本語] */
export type Pair = readonly [ja: string, easy: string];

export const say = (pair: Pair, language: Japanese): string => pair[language === 'ja' ? 0 : 1];

export const WARD_NAMES: Readonly<Record<string, string>> = {
  higashinada: '東灘区',
  nada: '灘区',
  chuo: '中央区',
  hyogo: '兵庫区',
  kita: '北区',
  nagata: '長田区',
  suma: '須磨区',
  tarumi: '垂水区',
  nishi: '西区',
};

export const wardName = (code: string, language: Language): string | undefined =>
  own(language === 'en' ? WARDS_EN : WARD_NAMES, code);

export const LANGUAGE_NAMES: Readonly<Record<string, Pair>> = {
  ja: ['日本語', '日本語'],
  'easy-ja': ['やさしい日本語', 'やさしい 日本語'],
  en: ['英語', '英語'],
  'zh-Hans': ['中国語', '中国語'],
  ko: ['韓国・朝鮮語', '韓国・朝鮮語'],
  vi: ['ベトナム語', 'ベトナム語'],
};

export const CARE: Readonly<Record<string, Pair>> = {
  none: ['どこにも通っていない', '園に 通って いない'],
  licensed: ['保育所・認定こども園などに通っている', '保育所・認定こども園などに 通って いる'],
  kindergarten: ['幼稚園に通っている', '幼稚園に 通って いる'],
  other: ['そのほかの園に通っている', 'ほかの ところに 通って いる'],
};

export const SCHOOL: Readonly<Record<string, Pair>> = {
  'kobe-municipal': ['神戸市立の学校に通っている', '神戸市立の 学校に 通って いる'],
  other: ['それ以外の学校に通っている', 'ほかの 学校に 通って いる'],
  'highschool-kobe': ['高校など（神戸市内）に通っている', '高校など（神戸市の 中）に 通って いる'],
  'highschool-outside': ['高校など（神戸市外）に通っている', '高校など（神戸市の 外）に 通って いる'],
  highschool: ['高校などに通っている', '高校などに 通って いる'],
  none: ['学校に通っていない', '学校に 通って いない'],
};

/** A clause that can stand before 方／人. Ends in いる・ある・ない, so that it can be joined and negated. */
export const CLAUSES: Readonly<Record<string, Pair>> = {
  'residence.kobe': ['神戸市に住んでいる', '神戸市に 住んで いる'],
  'residence.hyogo': ['兵庫県に住んでいる', '兵庫県に 住んで いる'],
  'family.expecting': ['これから生まれるお子さんがいる', 'これから 子どもが 生まれる 予定が ある'],
  'family.singleParent': ['ひとりで育てている', 'ひとりで 育てて いる'],
  'family.guardiansNeedChildcare': ['日中みられない時間がある', '昼、子どもを 見られない 時間が ある'],
  'family.multiples': ['ふたごなどのお子さんがいる', 'ふたごなどが いる'],
  'tax.residentTaxExempt': ['世帯の住民税が0円（非課税）である', '家族 みんなの 住民税が 0円で ある'],
  'tax.incomeTaxExempt': ['世帯の所得税が0円（非課税）である', '家族の 所得税が 0円で ある'],
  'income.belowChildRearingLimit': [
    '年収のめやすが児童扶養手当の条件より少ない',
    '収入が 児童扶養手当の 条件より 少ない',
  ],
  'income.belowSchoolAidLimit': ['年収のめやすが就学援助の条件より少ない', '収入が 就学援助の 条件より 少ない'],
  'income.below4900k': ['年収のめやすが490万円より少ない', '1年の 収入が 490万円より 少ない'],
  'income.below158kMonthly': ['月の所得が15万8千円より少ない', '1か月の 所得が 15万8,000円より 少ない'],
  'benefit.receivesChildRearingAllowance': ['児童扶養手当を受けている', '児童扶養手当を もらって いる'],
  'plan.vocationalTraining': ['資格を取る・学び直す予定がある', '資格を 取る 予定が ある'],
  'plan.separation': ['別居・離婚の手続きを考えている', '別れて 住む・離婚する ことを 考えて いる'],
  'plan.movingToRental': ['賃貸に引っ越す予定がある', '家を 借りる 予定が ある'],
  'plan.movingNearParents': ['親の近くに引っ越す予定がある', '親の 近くに 引っこす 予定が ある'],
  'plan.rentHardship': ['家賃の心配がある', '家賃の 心配が ある'],
  'work.inKobe': ['神戸市内で働いている', '神戸市で 働いて いる'],
};
