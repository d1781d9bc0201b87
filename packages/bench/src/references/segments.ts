// Ten typical audiences, each as a rule and as the SQL that somebody who knows the tables would write by hand.
// Ages follow the rule language: completed months on the first day of this month.
const month = new Date().toISOString().slice(0, 7);
const back = (months: number): string => {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-01`;
};

/** A child of surely `from` (included) to `to` (not included) completed months. */
const surely = (from: number, to: number): string =>
  `(${[1, 2, 3, 4].map((k) => `(r.b${k}_from > DATE '${back(to)}' AND r.b${k}_to <= (DATE '${back(from)}' + interval '1 month - 1 day'))`).join(' OR ')})`;

export interface TypicalSegment {
  name: string;
  sql: string;
  condition: object;
}

const ward = (...wards: string[]): object => ({ fact: 'residence.ward', in: wards });
const child = (gte: number, lt: number): object => ({ someChild: { ageMonths: { gte, lt } } });

export const segments: TypicalSegment[] = [
  { name: '垂水区', sql: `r.ward = 'tarumi'`, condition: ward('tarumi') },
  {
    name: '北区・1歳半',
    sql: `r.ward = 'kita' AND ${surely(18, 21)}`,
    condition: { all: [ward('kita'), child(18, 21)] },
  },
  {
    name: '3区・0〜2歳・やさしい日本語',
    sql: `r.ward IN ('chuo','hyogo','nagata') AND r.language = 'easy-ja' AND ${surely(0, 36)}`,
    condition: { all: [ward('chuo', 'hyogo', 'nagata'), { fact: 'preference.language', eq: 'easy-ja' }, child(0, 36)] },
  },
  { name: '生まれる予定', sql: 'r.expecting', condition: { fact: 'family.expecting', eq: true } },
  {
    name: 'ひとり親・小学生くらい',
    sql: `r.single_parent AND ${surely(84, 144)}`,
    condition: { all: [{ fact: 'family.singleParent', eq: true }, child(84, 144)] },
  },
  {
    name: '3人以上・3歳未満',
    sql: `r.child_count >= 3 AND ${surely(0, 36)}`,
    condition: { all: [{ countChildren: { gte: 3, where: { ageMonths: { gte: -12, lt: 1200 } } } }, child(0, 36)] },
  },
  {
    name: '灘か東灘・日中の預かり',
    sql: `r.ward IN ('nada','higashinada') AND r.guardians_need_childcare`,
    condition: { all: [ward('nada', 'higashinada'), { fact: 'family.guardiansNeedChildcare', eq: true }] },
  },
  {
    name: '神戸市のすべて',
    sql: `r.ward IS NOT NULL AND r.ward <> 'outside'`,
    condition: { fact: 'residence.kobe', eq: true },
  },
  {
    name: '生まれる予定か4か月まで',
    sql: `(r.expecting OR ${surely(0, 5)}) AND r.language = 'ja'`,
    condition: {
      all: [{ any: [{ fact: 'family.expecting', eq: true }, child(0, 5)] }, { fact: 'preference.language', eq: 'ja' }],
    },
  },
  { name: '0〜11歳', sql: surely(0, 144), condition: child(0, 144) },
];
