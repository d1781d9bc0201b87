/** What can be said of a person and its opposite: verb phrases that can stand behind "people who". */
export interface Phrase {
  readonly yes: string;
  readonly no: string;
}
const phrase = (yes: string, no: string): Phrase => ({ yes, no });

export const WARDS_EN: Readonly<Record<string, string>> = {
  higashinada: 'Higashinada Ward',
  nada: 'Nada Ward',
  chuo: 'Chuo Ward',
  hyogo: 'Hyogo Ward',
  kita: 'Kita Ward',
  nagata: 'Nagata Ward',
  suma: 'Suma Ward',
  tarumi: 'Tarumi Ward',
  nishi: 'Nishi Ward',
};

export const LANGUAGES_EN: Readonly<Record<string, string>> = {
  ja: 'Japanese',
  'easy-ja': 'easy Japanese',
  en: 'English',
  'zh-Hans': 'Chinese',
  ko: 'Korean',
  vi: 'Vietnamese',
};

/** Of one child. */
export const CARE_EN: Readonly<Record<string, Phrase>> = {
  none: phrase('does not go to childcare or kindergarten', 'goes to childcare or kindergarten'),
  licensed: phrase('goes to licensed childcare', 'does not go to licensed childcare'),
  kindergarten: phrase('goes to kindergarten', 'does not go to kindergarten'),
  other: phrase('goes to other childcare', 'does not go to other childcare'),
};

export const SCHOOL_EN: Readonly<Record<string, Phrase>> = {
  'kobe-municipal': phrase('goes to a Kobe City school', 'does not go to a Kobe City school'),
  other: phrase('goes to another school', 'does not go to another school'),
  'highschool-kobe': phrase('goes to high school in Kobe', 'does not go to high school in Kobe'),
  'highschool-outside': phrase('goes to high school outside Kobe', 'does not go to high school outside Kobe'),
  highschool: phrase('goes to high school', 'does not go to high school'),
  none: phrase('does not go to school', 'goes to school'),
};

export const CLAUSES_EN: Readonly<Record<string, Phrase>> = {
  'residence.kobe': phrase('live in Kobe', 'do not live in Kobe'),
  'residence.hyogo': phrase('live in Hyogo Prefecture', 'do not live in Hyogo Prefecture'),
  'family.expecting': phrase('are expecting a child', 'are not expecting a child'),
  'family.singleParent': phrase('are raising children alone', 'are not raising children alone'),
  'family.guardiansNeedChildcare': phrase(
    'cannot look after the child for part of the day',
    'can look after the child all day',
  ),
  'family.multiples': phrase('have twins or more', 'do not have twins or more'),
  'tax.residentTaxExempt': phrase('pay no resident tax', 'pay resident tax'),
  'tax.incomeTaxExempt': phrase('pay no income tax', 'pay income tax'),
  'income.belowChildRearingLimit': phrase(
    'have an income below the limit of the child rearing allowance (児童扶養手当)',
    'have an income above the limit of the child rearing allowance (児童扶養手当)',
  ),
  'income.belowSchoolAidLimit': phrase(
    'have an income below the limit of school expense aid (就学援助)',
    'have an income above the limit of school expense aid (就学援助)',
  ),
  'income.below4900k': phrase('earn less than 4,900,000 yen a year', 'earn 4,900,000 yen a year or more'),
  'income.below158kMonthly': phrase(
    'have less than 158,000 yen a month after deductions',
    'have 158,000 yen a month or more after deductions',
  ),
  'benefit.receivesChildRearingAllowance': phrase(
    'receive the child rearing allowance (児童扶養手当)',
    'do not receive the child rearing allowance (児童扶養手当)',
  ),
  'plan.vocationalTraining': phrase('plan to study for a qualification', 'do not plan to study for a qualification'),
  'plan.separation': phrase('think about living apart or divorce', 'do not think about living apart or divorce'),
  'plan.movingToRental': phrase('plan to move to a rented home', 'do not plan to move to a rented home'),
  'plan.movingNearParents': phrase('plan to move near their parents', 'do not plan to move near their parents'),
  'plan.rentHardship': phrase('are worried about rent', 'are not worried about rent'),
  'work.inKobe': phrase('work in Kobe', 'do not work in Kobe'),
};

export const LABELS_EN: Readonly<Record<string, string>> = {
  'income.band': 'yearly income',
  'preference.language': 'language',
  'family.expectingMonth': 'month when the child is due',
};

interface Sentences {
  readonly yes: string;
  readonly no: string;
  readonly open: string;
}
const row = (yes: string, no: string, open: string): Sentences => ({ yes, no, open });

const AGE_OPEN = 'It depends on when your child was born';
const age = (open: string): Sentences => row('Your child is {range}', 'You have no child who is {range}', open);

/** The English of `SENTENCES`, with the same keys and gaps. */
export const SENTENCES_EN: Readonly<Record<string, Sentences>> = {
  'residence.kobe': row('You live in Kobe{ward}', 'It is for people who live in Kobe', 'It depends on your ward'),
  'residence.hyogo': row(
    'You live in Hyogo Prefecture',
    'It is for people who live in Hyogo Prefecture',
    'It depends on where you live',
  ),
  'residence.ward': row('You live in {ward}', 'It is for people in another ward', 'It depends on your ward'),
  'child.fyAge': age(AGE_OPEN),
  'child.ageMonths': age(AGE_OPEN),
  'child.birthFrom': row('You have a child born {range}', 'You have no child born {range}', AGE_OPEN),
  birthday: age('It depends on whether your child was born on the 1st'),
  'child.count': row(
    'You have {n} children or more',
    'You have fewer than {n} children',
    'It depends on how many children you have',
  ),
  children: row('You have a child who fits', 'You have no child who fits', AGE_OPEN),
  childrenComplete: row(
    'You have a child who fits',
    'You have no child who fits',
    'You have not listed all your children yet',
  ),
  'child.care': row(
    'The place your child goes to fits',
    'The place your child goes to does not fit',
    'It depends on where your child goes now',
  ),
  'child.school': row(
    'Your child’s school fits',
    'Your child’s school does not fit',
    'It depends on the kind of school',
  ),
  'family.multiples': row(
    'You have twins or more',
    'It is for families with twins or more',
    'It depends on whether you have twins or more',
  ),
  'family.guardiansNeedChildcare': row(
    'You cannot look after your child for part of the day',
    'It is for people who cannot look after their child for part of the day',
    'It depends on whether you can look after your child all day',
  ),
  'family.expecting': row(
    'You are expecting a child',
    'It is for people who are expecting a child',
    'It depends on whether you are expecting a child',
  ),
  'family.singleParent': row(
    'You are raising your child alone',
    'It may fit for another reason (ask at the desk)',
    'It depends on whether you are raising your child alone',
  ),
  tax: row('Your household pays no tax', 'It is for households that pay no tax', 'It depends on whether you pay tax'),
  income: row(
    'Your income is below the limit',
    'Your income is above the limit',
    'It depends on your income. Ask at the desk for the exact figure',
  ),
  'income.below158kMonthly': row(
    'Your monthly income after deductions is below the limit',
    'Your monthly income after deductions is above the limit',
    'It depends on your monthly income after deductions. Ask at the desk',
  ),
  'benefit.receivesChildRearingAllowance': row(
    'You receive the child rearing allowance (児童扶養手当)',
    'It is for people who receive the child rearing allowance (児童扶養手当)',
    'It depends on whether you receive the child rearing allowance (児童扶養手当)',
  ),
  plan: row('It fits your plans', 'It is for people with such a plan', 'It depends on your plans'),
  'work.inKobe': row('You work in Kobe', 'It is for people who work in Kobe', 'It depends on where you work'),
  period: row('You can apply now{until}', 'You cannot apply at this time', 'We are checking when you can apply'),
};
export const FALLBACK_EN = row(
  'Your answers fit',
  'Your answers do not fit',
  'It depends on something we have not asked yet',
);

export const TOPICS_EN: Readonly<Record<string, string>> = {
  'child-disability': 'your child’s physical and mental condition',
  'child-illness': 'your child’s treatment',
  'newborn-health': 'your child’s condition at birth',
  'maternal-illness': 'a hospital stay for pregnancy or birth',
  fertility: 'the treatment',
  'health-condition': 'what makes housework or childcare hard',
  'family-care': 'a child who cares for the family',
  'single-parent-equivalent': 'reasons that count even with a husband or wife',
  'special-needs-class': 'the kind of class',
  'household-circumstances': 'your household’s circumstances',
  welfare: 'public assistance (生活保護)',
  foster: 'foster care',
};

const standing = 'If you receive public assistance (生活保護) or are a foster parent, ask at the desk.';
export const ASKS_EN: Readonly<Record<string, string>> = {
  'newborn-health': 'It depends on your child’s condition at birth. Ask at the hospital or the desk.',
  'health-condition': 'It is for times when housework or childcare is hard. Ask at the desk.',
  'family-care': 'It is for children who care for their family. Ask at the desk.',
  'single-parent-equivalent': 'It may fit even with a husband or wife. Ask at the desk.',
  'special-needs-class': 'It depends on the kind of class. Ask at the school.',
  welfare: standing,
  foster: standing,
};
export const ASK_ELSE_EN = 'There is a condition to check at the desk.';
