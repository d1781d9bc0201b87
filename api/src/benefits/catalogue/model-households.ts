import type { Child, Facts, Household } from '@tsunagu/eligibility';

/** A made-up household on which editors see at once what a rule does. */
interface Model {
  readonly id: string;
  readonly name: string;
  readonly facts: Facts;
  /** Age in months on the day of judging, and where the child goes. */
  readonly children: readonly { readonly months: number; readonly facts?: Child['facts'] }[];
  readonly childrenComplete?: boolean;
}

const kobe = (ward: string): Facts => ({
  'residence.ward': ward,
  'residence.kobe': true,
  'residence.hyogo': true,
  'preference.language': 'ja',
});
/** What somebody in no particular need answers. */
const settled: Facts = {
  'family.expecting': false,
  'family.singleParent': false,
  'family.multiples': false,
  'tax.residentTaxExempt': false,
  'tax.incomeTaxExempt': false,
  'income.belowChildRearingLimit': false,
  'income.belowSchoolAidLimit': false,
  'income.below4900k': false,
  'income.below158kMonthly': false,
  'benefit.receivesChildRearingAllowance': false,
  'plan.vocationalTraining': false,
  'plan.separation': false,
  'plan.movingToRental': false,
  'plan.movingNearParents': false,
  'plan.rentHardship': false,
};
const modest: Facts = {
  'tax.residentTaxExempt': true,
  'tax.incomeTaxExempt': true,
  'income.belowChildRearingLimit': true,
  'income.belowSchoolAidLimit': true,
  'income.below4900k': true,
  'income.below158kMonthly': true,
};
const licensed = { care: 'licensed' };
const municipal = { school: 'kobe-municipal' };

export const MODELS: readonly Model[] = [
  {
    id: 'expecting',
    name: 'これから初めて生まれる（東灘区）',
    facts: { ...kobe('higashinada'), ...settled, 'family.expecting': true, 'family.guardiansNeedChildcare': true },
    children: [],
  },
  {
    id: 'newborn',
    name: '4か月の赤ちゃん・英語を使う（灘区）',
    facts: { ...kobe('nada'), ...settled, 'preference.language': 'en', 'family.guardiansNeedChildcare': false },
    children: [{ months: 4, facts: { care: 'none' } }],
  },
  {
    id: 'twins',
    name: '1歳のふたご・共働き（垂水区）',
    facts: { ...kobe('tarumi'), ...settled, 'family.multiples': true, 'family.guardiansNeedChildcare': true },
    children: [
      { months: 19, facts: licensed },
      { months: 19, facts: licensed },
    ],
  },
  {
    id: 'two-earners',
    name: '保育園と小学生・共働き（西区）',
    facts: { ...kobe('nishi'), ...settled, 'family.guardiansNeedChildcare': true },
    children: [
      { months: 52, facts: licensed },
      { months: 104, facts: municipal },
    ],
  },
  {
    id: 'single-parent',
    name: 'ひとりで小・中学生を育てる・住民税0円（長田区）',
    facts: {
      ...kobe('nagata'),
      ...settled,
      ...modest,
      'family.singleParent': true,
      'family.guardiansNeedChildcare': true,
      'benefit.receivesChildRearingAllowance': true,
      'plan.vocationalTraining': true,
      'plan.rentHardship': true,
    },
    children: [
      { months: 116, facts: municipal },
      { months: 164, facts: municipal },
    ],
  },
  {
    id: 'older-three',
    name: '中学生・高校生・大学生の3人（北区）',
    facts: { ...kobe('kita'), ...settled, 'income.below4900k': true, 'family.guardiansNeedChildcare': false },
    children: [
      { months: 166, facts: municipal },
      { months: 202, facts: { school: 'highschool-kobe' } },
      { months: 242, facts: { school: 'none' } },
    ],
  },
  {
    id: 'outside',
    name: '県外に住み神戸市内で働く・5歳',
    facts: {
      ...settled,
      'residence.ward': 'outside',
      'residence.kobe': false,
      'residence.hyogo': false,
      'preference.language': 'ja',
      'work.inKobe': true,
      'family.guardiansNeedChildcare': true,
    },
    children: [{ months: 68, facts: { care: 'kindergarten' } }],
  },
  {
    id: 'beginning',
    name: '区だけ答えた人（中央区）',
    facts: kobe('chuo'),
    children: [],
    childrenComplete: false,
  },
];

/** The month in which somebody was born who is that many months old on a day. */
const birthMonth = (months: number, on: string): string => {
  const month = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
};

/** A model household as it is on a day: its children stay as old as its name says. */
export const modelOn = ({ facts, children, childrenComplete = true }: Model, on: string): Household => ({
  facts,
  children: children.map(({ months, facts: own }) => ({
    birthMonth: birthMonth(months, on),
    ...(own && { facts: own }),
  })),
  childrenComplete,
});
