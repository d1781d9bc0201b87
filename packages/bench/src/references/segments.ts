// Ten typical audiences, each as a rule and as the SQL that somebody who knows the tables would write by hand, one
// piece for each sentence of the rule. Ages follow the rule language: completed months on the first of this month.
const month = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 7);
const back = (months: number): string => {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-01`;
};

/**
 * A child of surely `from` (included) to `to` (not included) completed months on the first of this month. Only the month of
 * birth is known, so a child for whom the day would decide is left out; one born this month is 0 months old.
 */
const surely = (from: number, to: number): string => {
  const latest = from === 0 ? `DATE '${back(-1)}' - 1` : `DATE '${back(from)}'`;
  return `(${[1, 2, 3, 4].map((k) => `(r.b${k}_from > DATE '${back(to)}' AND r.b${k}_to <= ${latest})`).join(' OR ')})`;
};

export interface TypicalSegment {
  name: string;
  condition: object;
  /** By hand, sentence by sentence; all of them must hold. */
  sentences: [string, ...string[]];
}

const ward = (...wards: string[]): object => ({ fact: 'residence.ward', in: wards });
const child = (gte: number, lt: number): object => ({ someChild: { ageMonths: { gte, lt } } });
const fact = (name: string, eq: boolean | string): object => ({ fact: name, eq });

export const segments: TypicalSegment[] = [
  { name: '垂水区', condition: ward('tarumi'), sentences: [`r.ward = 'tarumi'`] },
  {
    name: '北区・1歳半',
    condition: { all: [ward('kita'), child(18, 21)] },
    sentences: [`r.ward = 'kita'`, surely(18, 21)],
  },
  {
    name: '3区・0〜2歳・やさしい日本語',
    condition: { all: [ward('chuo', 'hyogo', 'nagata'), fact('preference.language', 'easy-ja'), child(0, 36)] },
    sentences: [`r.ward IN ('chuo','hyogo','nagata')`, `r.language = 'easy-ja'`, surely(0, 36)],
  },
  { name: '生まれる予定', condition: fact('family.expecting', true), sentences: ['r.expecting'] },
  {
    name: 'ひとり親・小学生くらい',
    condition: { all: [fact('family.singleParent', true), child(84, 144)] },
    sentences: ['r.single_parent', surely(84, 144)],
  },
  {
    name: '3人以上・3歳未満',
    condition: {
      all: [{ countChildren: { gte: 3, where: { ageMonths: { gte: 0, lt: 1200 } } } }, child(0, 36)],
    },
    sentences: ['r.child_count >= 3', surely(0, 36)],
  },
  {
    name: '灘か東灘・日中の預かり',
    condition: { all: [ward('nada', 'higashinada'), fact('family.guardiansNeedChildcare', true)] },
    sentences: [`r.ward IN ('nada','higashinada')`, 'r.guardians_need_childcare'],
  },
  {
    name: '神戸市のすべて',
    condition: fact('residence.kobe', true),
    sentences: [`r.ward IS NOT NULL AND r.ward <> 'outside'`],
  },
  {
    name: '生まれる予定か5か月まで',
    condition: {
      all: [{ any: [fact('family.expecting', true), child(0, 5)] }, fact('preference.language', 'ja')],
    },
    sentences: [`(r.expecting OR ${surely(0, 5)})`, `r.language = 'ja'`],
  },
  { name: '0〜11歳', condition: child(0, 144), sentences: [surely(0, 144)] },
];

/** What an editor is shown of an audience, asked by hand: all households, those after each sentence, the reachable, five examples. */
export function byHand({ sentences }: TypicalSegment): string[] {
  const upTo = sentences.map((_, index) => sentences.slice(0, index + 1).join(' AND '));
  const whole = upTo.at(-1)!;
  return [
    'SELECT count(*)::int AS total FROM household_row',
    `SELECT ${upTo.map((sql, index) => `(count(*) FILTER (WHERE ${sql}))::int AS n${index}`).join(', ')},
            (count(*) FILTER (WHERE ${whole} AND r.reachable))::int AS reachable
       FROM household_row r WHERE ${upTo[0]!}`,
    `SELECT r.ward, r.language, (SELECT array_agg(k.birth_from) FROM child k WHERE k.household_id = r.household_id)
       FROM household_row r WHERE ${whole} LIMIT 5`,
  ];
}
