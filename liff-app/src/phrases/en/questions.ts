import type { questions as ja } from '../ja/questions.ts';
import { count } from './count.ts';

export const questions: typeof ja = {
  'residence.ward': {
    title: 'Choose the ward you live in',
    why: 'Each ward has its own desk. We do not ask your street address.',
    how: 'Choose the ward where you are registered as a resident (住民票).',
  },
  children: {
    title: 'Year and month your children were born',
    why: 'Benefits depend on age and school year. We do not ask names or days.',
    how: '',
  },
  'family.expecting': {
    title: 'Are you expecting a child?',
    why: 'Some benefits can be applied for before the birth. We ask only the month.',
    how: '',
  },
  'family.guardiansNeedChildcare': {
    title: 'Are there times in the day when you cannot look after your child, for work or school?',
    why: 'It matters for childcare and after-school care. We do not ask about your work or reasons.',
    how: '',
  },
  'family.multiples': {
    title: 'Do you have twins, triplets or more?',
    why: 'Some benefits give more check-ups or more help at home.',
    how: '',
  },
  'work.inKobe': {
    title: 'Do you work in Kobe?',
    why: 'Some benefits are for people who work in the city. We do not ask where.',
    how: '',
  },
  'family.singleParent': {
    title: 'Are you raising your child alone?',
    why: 'There are allowances and help with medical costs for single parents. We do not ask why.',
    how: '',
  },
  'tax.residentTaxExempt': {
    title: 'Does nobody in your household pay resident tax (住民税)?',
    why: 'Many services cost less for households that pay no resident tax. We do not ask amounts.',
    how: 'Look at the tax notice that comes around June. Is the tax 0 yen for everyone?',
  },
  'tax.incomeTaxExempt': {
    title: 'Does nobody in your household pay income tax (所得税)?',
    why: 'Care for sick children and after-school care may cost half.',
    how: 'If 源泉徴収税額 on your tax slip (源泉徴収票) is 0 yen, choose “Yes”.',
  },
  'benefit.receivesChildRearingAllowance': {
    title: 'Do you receive the child rearing allowance (児童扶養手当)?',
    why: 'People who receive it may also get school expense aid (就学援助) and more.',
    how: 'It is not the child allowance (児童手当). It is for single parents and some others.',
  },
  'child.care': {
    title: 'Where does your child go now?',
    why: 'Childcare benefits depend on the place. We do not ask its name.',
    how: 'If you applied at the ward office, it is licensed childcare.',
  },
  'child.school': {
    title: 'What kind of school is it?',
    why: 'Some benefits depend on the kind of school. We do not ask its name.',
    how: 'Choose by the school where your child is enrolled, even if your child cannot go now.',
  },
  birthday: {
    title: 'Was your child born on the 1st of the month?',
    why: 'It changes the school year, or the month when an amount changes.',
    how: '',
  },
  yes: 'Yes',
  no: 'No',
  care: {
    none: 'Nowhere',
    licensed: 'Licensed childcare (保育所, 認定こども園)',
    kindergarten: 'Kindergarten (幼稚園)',
    other: 'Other',
  },
  school: {
    'kobe-municipal': 'Kobe City elementary or junior high school',
    other: 'Another school',
    'highschool-kobe': 'High school in Kobe',
    'highschool-outside': 'High school outside Kobe',
    none: 'Does not go to school',
  },
  wards: {
    higashinada: 'Higashinada',
    nada: 'Nada',
    chuo: 'Chuo',
    hyogo: 'Hyogo',
    kita: 'Kita',
    nagata: 'Nagata',
    suma: 'Suma',
    tarumi: 'Tarumi',
    nishi: 'Nishi',
    outside: 'Outside Kobe',
  },
  ofChild: (child) => `Your child (${child})`,
  nth: (child, n) => `${child}, no. ${n}`,
  aboutChild: (who, title) => `${who}: ${title}`,
  age: (years) => `${count(years, 'year')} old`,
  ageMonths: (years, months) => `${count(years, 'year')}${months ? ` ${count(months, 'month')}` : ''} old`,
  ageAndGrade: (age, grade) => `${age}, ${grade}`,
  months: (months) => `${count(months, 'month')} old`,
  elementary: (grade) => `elementary school, grade ${grade}`,
  junior: (grade) => `junior high school, grade ${grade}`,
  high: (grade) => `high school, grade ${grade}`,
};
