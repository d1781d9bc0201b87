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
  'income.below158kMonthly': ['月の所得が15万8千円より少ない', '1か月の 収入が 15万8千円より 少ない'],
  'benefit.receivesChildRearingAllowance': ['児童扶養手当を受けている', '児童扶養手当を もらって いる'],
  'plan.vocationalTraining': ['資格を取る・学び直す予定がある', '資格を 取る 予定が ある'],
  'plan.separation': ['別居・離婚の手続きを考えている', '別れて 住む・離婚する ことを 考えて いる'],
  'plan.movingToRental': ['賃貸に引っ越す予定がある', '家を 借りる 予定が ある'],
  'plan.movingNearParents': ['親の近くに引っ越す予定がある', '親の 近くに 引っこす 予定が ある'],
  'plan.rentHardship': ['家賃の心配がある', '家賃の 心配が ある'],
  'work.inKobe': ['神戸市内で働いている', '神戸市で 働いて いる'],
};

export interface Sentences {
  readonly yes: Pair;
  readonly no: Pair;
  readonly open: Pair;
}
const row = (
  ...[yes, yesEasy, no, noEasy, open, openEasy]: readonly [string, string, string, string, string, string]
) => ({
  yes: [yes, yesEasy] as const,
  no: [no, noEasy] as const,
  open: [open, openEasy] as const,
});

const ageOpen = ['お子さんの生まれた年と月で決まります', '子どもの 生まれた 年と 月で 決まります'] as const;
const age = (open: Pair): Sentences =>
  row(
    '{range}のお子さんがいるため',
    '{range}の 子どもが いるから',
    '{range}のお子さんがいないため',
    '{range}の 子どもが いないから',
    ...open,
  );
const tax = row(
  '税金が0円（非課税）の世帯のため',
  '税金が 0円だから',
  '税金が0円（非課税）の世帯の制度のため',
  '税金が 0円の 家族の 制度だから',
  '税金が0円かどうかで決まります',
  '税金が 0円かで 決まります',
);

/** Sentences for parents, by leaf key or by the part before the last full stop. */
export const SENTENCES: Readonly<Record<string, Sentences>> = {
  'residence.kobe': row(
    '神戸市{ward}にお住まいのため',
    '神戸市{ward}に 住んで いるから',
    '神戸市にお住まいの方の制度のため',
    '神戸市に 住んで いる 人の 制度だから',
    'お住まいの区がわかると決まります',
    '住んで いる 区で 決まります',
  ),
  'residence.hyogo': row(
    '兵庫県にお住まいのため',
    '兵庫県に 住んで いるから',
    '兵庫県にお住まいの方の制度のため',
    '兵庫県に 住んで いる 人の 制度だから',
    'お住まいのところがわかると決まります',
    '住んで いる ところで 決まります',
  ),
  'residence.ward': row(
    '{ward}にお住まいのため',
    '{ward}に 住んで いるから',
    'ほかの区にお住まいの方の制度のため',
    'ほかの 区に 住んで いる 人の 制度だから',
    'お住まいの区がわかると決まります',
    '住んで いる 区で 決まります',
  ),
  'child.fyAge': age(ageOpen),
  'child.ageMonths': age(ageOpen),
  'child.birthFrom': row(
    '{range}生まれたお子さんがいるため',
    '{range} 生まれた 子どもが いるから',
    '{range}生まれたお子さんがいないため',
    '{range} 生まれた 子どもが いないから',
    '生まれた年と月で決まります',
    '生まれた 年と 月で 決まります',
  ),
  birthday: age(['1日生まれかどうかで変わります', '1日に 生まれたかで 変わります']),
  'child.count': row(
    'お子さんが{n}人以上のため',
    '子どもが {n}人 以上 いるから',
    'お子さんが{n}人より少ないため',
    '子どもが {n}人より 少ないから',
    'お子さんの人数がわかると決まります',
    '子どもの 数で 決まります',
  ),
  children: row(
    '条件に合うお子さんがいるため',
    '合う 子どもが いるから',
    '条件に合うお子さんがいないため',
    '合う 子どもが いないから',
    ...ageOpen,
  ),
  childrenComplete: row(
    '条件に合うお子さんがいるため',
    '合う 子どもが いるから',
    '条件に合うお子さんがいないため',
    '合う 子どもが いないから',
    'お子さんの入力が途中のため',
    '子どもを ぜんぶ 書くと 決まります',
  ),
  'child.care': row(
    '通っているところが条件に合うため',
    '通って いる ところが 合うから',
    '通っているところが条件とちがうため',
    '通って いる ところが ちがうから',
    'いま通っているところで決まります',
    '通って いる ところで 決まります',
  ),
  'child.school': row(
    '学校の種類が条件に合うため',
    '学校が 合うから',
    '学校の種類が条件とちがうため',
    '学校が ちがうから',
    '学校の種類がわかると決まります',
    '学校で 決まります',
  ),
  'family.multiples': row(
    'ふたごなどのお子さんがいるため',
    'ふたごなどが いるから',
    'ふたごなどのご家庭の制度のため',
    'ふたごなどの 家族の 制度だから',
    'ふたごなどかどうかで決まります',
    'ふたごなどが いるかで 決まります',
  ),
  'family.guardiansNeedChildcare': row(
    '日中みられない時間があるため',
    '昼、見られない 時間が あるから',
    '日中みられない時間がある方の制度のため',
    '昼、見られない 人の 制度だから',
    '日中みられない時間の有無で決まります',
    '昼、見られない 時間で 決まります',
  ),
  'family.expecting': row(
    'これから生まれるお子さんがいるため',
    'これから 子どもが 生まれるから',
    'これからお子さんが生まれる方の制度のため',
    'これから 生まれる 人の 制度だから',
    'これから生まれるお子さんの有無で決まります',
    'これから 生まれるかで 決まります',
  ),
  'family.singleParent': row(
    'ひとりで育てているため',
    'ひとりで 育てて いるから',
    '別の事情で対象になることがあります（結果は窓口で確認）',
    'ほかの 理由で 合うかも しれません',
    'ひとりで育てているかどうかで決まります',
    'ひとりで 育てて いるかで 決まります',
  ),
  tax,
  income: row(
    '年収のめやすが条件より少ないため',
    '収入が 条件より 少ないから',
    '年収のめやすが条件より多いため',
    '収入が 条件より 多いから',
    '年収のめやすで決まります。正確な額は窓口で確認',
    '収入で 決まります',
  ),
  'benefit.receivesChildRearingAllowance': row(
    '児童扶養手当を受けているため',
    '児童扶養手当を もらって いるから',
    '児童扶養手当を受けている方の制度のため',
    '児童扶養手当を もらって いる 人の 制度だから',
    '児童扶養手当を受けているかどうかで決まります',
    '児童扶養手当で 決まります',
  ),
  plan: row(
    'これからの予定に合うため',
    'これからの 予定に 合うから',
    '予定がある方の制度のため',
    '予定が ある 人の 制度だから',
    'これからの予定で決まります',
    'これからの 予定で 決まります',
  ),
  'work.inKobe': row(
    '神戸市内で働いているため',
    '神戸市で 働いて いるから',
    '市内で働く方の制度のため',
    '神戸市で 働く 人の 制度だから',
    '働いている場所で決まります',
    '働く ところで 決まります',
  ),
  period: row(
    '受付期間中のため{until}',
    '今 申しこめるから{until}',
    '受付期間ではないため',
    '今 申しこむ ときでは ないから',
    '受付期間を確認中です',
    'いつ 申しこめるか 調べて います',
  ),
};

/** What a rule over an unlisted fact says to a parent. */
export const FALLBACK: Sentences = row(
  'あなたの回答が条件に合うため',
  'あなたの 答えが 合うから',
  'あなたの回答が条件とちがうため',
  'あなたの 答えが ちがうから',
  'まだ聞いていないことで決まります',
  'まだ 聞いて いない ことで 決まります',
);

/** What the desk is asked about: [standard, easy], without ever naming it as a property of the family. */
export const TOPICS: Readonly<Record<string, Pair>> = {
  'child-disability': ['お子さんの心身の状態', '子どもの 体や 心の ようす'],
  'child-illness': ['お子さんの治療の内容', '子どもの 病気'],
  'newborn-health': ['生まれたときの状態', '生まれた ときの ようす'],
  'maternal-illness': ['妊娠・出産にともなう入院の内容', '妊娠や 出産の 入院'],
  fertility: ['治療の内容', '治療'],
  'health-condition': ['家事や育児が難しい事情', '家の ことが できない 理由'],
  'family-care': ['家族の世話をしているお子さんのこと', '家族の 世話を して いる 子どもの こと'],
  'single-parent-equivalent': ['配偶者がいても対象になる事情', '夫や 妻が いても 合う 理由'],
  'special-needs-class': ['学級の種類', 'クラス'],
  'household-circumstances': ['世帯の事情', '家の 事情'],
  welfare: ['生活保護', '生活保護'],
  foster: ['里親', '里親'],
};

const standing: Pair = [
  '生活保護を受けている方、里親の方は、窓口か相談で確認できます。',
  '生活保護の 人と 里親の 人は、窓口で 聞いて ください。',
];
/** Topics whose sentence is not 「…によります。窓口で確認できます。」 */
export const ASK_SENTENCES: Readonly<Record<string, Pair>> = {
  'newborn-health': [
    '生まれたときの状態によります。病院か窓口で確認できます。',
    '生まれた ときの ようすで 決まります。病院か 窓口で 聞いて ください。',
  ],
  'health-condition': [
    '家事や育児が難しい事情があるときの制度です。窓口で相談できます。',
    '家の ことが できない ときの 制度です。窓口で 聞いて ください。',
  ],
  'family-care': [
    '家族の世話をしているお子さんのための制度です。窓口で相談できます。',
    '家族の 世話を して いる 子どもの 制度です。窓口で 聞いて ください。',
  ],
  'single-parent-equivalent': [
    '配偶者がいても対象になる事情があります。窓口で確認できます。',
    '夫や 妻が いても、合うかも しれません。窓口で 聞いて ください。',
  ],
  'special-needs-class': [
    '学級の種類によります。学校で確認できます。',
    'クラスで 決まります。学校で 聞いて ください。',
  ],
  welfare: standing,
  foster: standing,
};
export const ASK_ELSE: Pair = ['窓口で確認する条件があります。', '窓口で 聞いて ください。'];
