// Whom each service of the catalogue newly means on a later day, as somebody who knows the tables would ask it by hand:
// one condition for each service and day, and one pass over the narrow row that counts them all.

const pad = (n: number): string => String(n).padStart(2, '0');

/** First day of the month `months` before the month of `on`. */
function back(on: string, months: number): string {
  const total = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - months;
  return `DATE '${Math.floor(total / 12)}-${pad((total % 12) + 1)}-01'`;
}
const schoolYear = (on: string): number => Number(on.slice(0, 4)) - (on.slice(5) < '04-01' ? 1 : 0);

/** Both ends of the month of birth lie within. */
const anyChild = (range: (from: string, to: string) => string): string =>
  `(${[1, 2, 3, 4].map((k) => range(`r.b${k}_from`, `r.b${k}_to`)).join(' OR ')}) IS TRUE`;

type Range = (from: string, to: string) => string;
/** Completed months on the first of the month; one born this month is 0 months old. */
const months =
  (on: string, least: number, below?: number): Range =>
  (from, to) => {
    const latest = least === 0 ? `${to} < ${back(on, -1)}` : `${to} <= ${back(on, least)}`;
    return below === undefined ? latest : `(${from} > ${back(on, below)} AND ${latest})`;
  };
/** Age on 1 April by school cohort; `least` -1 takes in whoever was born in this school year. */
const cohort =
  (on: string, least: number, most: number): Range =>
  (from, to) =>
    `(${from} >= DATE '${schoolYear(on) - 1 - most}-04-02' AND ${to} <= DATE '${schoolYear(on) - least}-04-01')`;

const said = (fact: string): string => `r.facts -> '${fact}' = 'true'`;
const childWith = (condition: string): string =>
  `EXISTS (SELECT 1 FROM child c WHERE c.household_id = r.household_id AND ${condition})`;
const and = (...parts: string[]): string => parts.join(' AND ');

const KOBE = `r.ward <> 'outside'`;
const HYOGO = `(${KOBE} OR ${said('residence.hyogo')})`;
const AID = `(r.receives_child_rearing_allowance OR ${said('income.belowSchoolAidLimit')})`;
const POOR = `(r.receives_child_rearing_allowance OR ${said('income.belowChildRearingLimit')})`;
const HIGH = `c.school IN ('highschool-kobe', 'highschool-outside', 'highschool')`;

/** One condition for each service, in the order of the catalogue's file; null: only the desk can tell. */
export const conditions = (on: string): Record<string, string | null> => {
  /** Until the month is over; after that nobody knows. */
  const expects = `(r.expecting AND (r.expecting_month >= ${back(on, 0)}) IS NOT FALSE)`;
  const age = (least: number, below?: number): string => anyChild(months(on, least, below));
  const school = (least: number, most: number): string => anyChild(cohort(on, least, most));
  const atLeast = (n: number, range: Range): string =>
    `(${[1, 2, 3, 4].map((k) => `coalesce((${range(`r.b${k}_from`, `r.b${k}_to`)})::int, 0)`).join(' + ')}) >= ${n}`;
  const expectingOr = (below: number): string => and(KOBE, `(${expects} OR ${age(0, below)})`);
  const expecting = and(KOBE, expects);
  const inSchool = (least: number, most: number, kind: string): string =>
    childWith(and(cohort(on, least, most)('c.birth_from', 'c.birth_to'), kind));
  const municipal = (least: number, most: number): string =>
    and(KOBE, school(least, most), inSchool(least, most, `c.school = 'kobe-municipal'`));
  const highSchool = and(school(15, 19), inSchool(15, 19, HIGH));
  const working = and(KOBE, 'r.guardians_need_childcare');
  const single = and(KOBE, 'r.single_parent');
  const free = (least: number, most: number): string =>
    `(${school(3, 5)} OR (r.resident_tax_exempt AND ${school(least, most)}))`;
  return {
    'jido-teate': and(KOBE, school(-1, 17)),
    'jido-teate-dai3shi': and(KOBE, atLeast(3, cohort(on, -1, 21)), school(18, 21), school(-1, 17)),
    'kosodate-ouen-teate':
      on > '2026-11-21'
        ? null
        : and(
            KOBE,
            anyChild((from, to) => `(${from} >= DATE '2007-04-02' AND ${to} <= DATE '2026-03-31')`),
          ),
    'jido-fuyo-teate': and(single, school(-1, 17), said('income.belowChildRearingLimit')),
    'tokubetsu-jido-fuyo-teate': null,
    'shogaiji-fukushi-teate': null,
    'ninpu-shien-kyufu': expectingOr(12),
    'shussan-ichijikin': `(${expects} OR ${age(0, 24)})`,
    'kodomo-iryohi': and(KOBE, school(-1, 17)),
    'hitorioya-iryohi': and(single, school(-1, 19), said('income.belowChildRearingLimit')),
    'miyuku-iryo': null,
    'shoni-mansei': null,
    'ikusei-iryo': null,
    'ninshin-ryoyo': null,
    fuikusho: null,
    'funin-senshin-hyogo': null,
    'yobo-sesshu': and(KOBE, age(0, 216)),
    'shoni-influ': and(KOBE, age(12, 156)),
    'boshi-techo': expecting,
    'ninpu-kenshin': expecting,
    'ninpu-shika': expecting,
    'taxi-ken': expecting,
    'sanpu-kenshin': expectingOr(2),
    chokaku: expectingOr(2),
    'kenshin-1m': expectingOr(2),
    satogaeri: expectingOr(12),
    'nyuyoji-kenshin': and(KOBE, `(${[age(3, 6), age(8, 12), age(17, 24), age(36, 48)].join(' OR ')})`),
    'kenshin-5y': and(KOBE, age(54, 72)),
    'shinseiji-homon': and(KOBE, age(0, 4)),
    'sango-care-stay': expectingOr(12),
    'sango-care-visit': and(KOBE, age(0, 12)),
    'sanzen-sango-helper': null,
    'tatai-helper': and(KOBE, 'r.multiples', `(${expects} OR ${age(0, 36)})`),
    'kobecco-teikibin': and(
      KOBE,
      anyChild((from, to) => `(${from} >= DATE '2024-04-01' AND ${months(on, 0, 19)(from, to)})`),
    ),
    'odekake-gift': and(KOBE, age(0, 12)),
    rinyushoku: and(KOBE, age(4, 8)),
    'hoiku-mushoka': and(KOBE, free(-1, 2)),
    'azukari-mushoka': and(working, free(2, 3)),
    'ninkagai-mushoka': and(working, free(-1, 2)),
    'hoikuryo-tashi': and(KOBE, atLeast(2, cohort(on, -1, 30)), school(-1, 2)),
    'hoiku-nyusho': and(working, school(-1, 5)),
    'ichiji-hoiku': and(
      KOBE,
      school(-1, 5),
      childWith(
        and(
          months(on, 12)('c.birth_from', 'c.birth_to'),
          cohort(on, -1, 5)('c.birth_from', 'c.birth_to'),
          `c.care <> 'licensed'`,
        ),
      ),
    ),
    'ichiji-hoiku-tashi': and(
      KOBE,
      atLeast(2, cohort(on, -1, 30)),
      anyChild((from, to) => and(months(on, 12)(from, to), cohort(on, -1, 5)(from, to))),
    ),
    'byoji-hoiku': and(`(${KOBE} OR r.work_in_kobe)`, school(-1, 11)),
    'daredemo-tsuen': and(
      KOBE,
      age(6, 36),
      childWith(and(months(on, 6, 36)('c.birth_from', 'c.birth_to'), `c.care = 'none'`)),
    ),
    'refresh-stay': and(KOBE, age(0, 216)),
    famisapo: and(KOBE, school(-1, 11)),
    gakudo: and(working, school(6, 11)),
    'gakudo-genmen': and(
      working,
      school(6, 11),
      '((r.resident_tax_exempt AND r.single_parent) OR r.income_tax_exempt)',
    ),
    'minsetsu-gakudo': and(working, school(6, 11), '(r.resident_tax_exempt OR r.income_tax_exempt)'),
    'shugaku-enjo': and(municipal(6, 14), AID),
    'nyugaku-junbi': and(KOBE, `(${school(5, 5)} OR ${school(11, 11)})`, AID),
    'tokubetsu-shien-enjo': null,
    'kyushoku-sho': municipal(6, 11),
    'kyushoku-chu': municipal(12, 14),
    futoko: and(KOBE, school(6, 14)),
    'koko-teiki': and(KOBE, highSchool),
    'shugaku-shienkin': highSchool,
    'shogaku-kyufukin': and(HYOGO, highSchool, `(r.resident_tax_exempt OR ${said('income.below4900k')})`),
    'koto-kunren': and(single, age(0, 240), POOR, said('plan.vocationalTraining')),
    'jiritsu-kunren': and(single, age(0, 240), POOR, said('plan.vocationalTraining')),
    'kosotsu-nintei': and(single, age(0, 240), POOR),
    'youikuhi-kosho': and(KOBE, `(r.single_parent OR ${said('plan.separation')})`, age(0, 240)),
    'youikuhi-hosho': and(single, age(0, 240)),
    'hitorioya-yachin': and(single, school(-1, 17), said('plan.movingToRental'), said('income.below158kMonthly')),
    'hitorioya-center': and(KOBE, `(r.single_parent OR ${said('plan.separation')})`),
    sumikaeru: and(`(${expects} OR ${school(-1, 5)})`, said('plan.movingNearParents')),
    'kurashi-shien': KOBE,
    'jukyo-kakuho': and(KOBE, said('plan.rentHardship')),
    'kyoiku-shien-shikin': and(KOBE, 'r.resident_tax_exempt'),
    'kodomo-katei': expectingOr(216),
    'jidou-soudan': KOBE,
    'kosodate-dial': KOBE,
    'young-carer': KOBE,
    'kodomo-carer-helper': null,
    jidokan: and(KOBE, age(0, 228)),
    'oyako-flat': and(KOBE, school(-1, 5)),
    'kobecco-asobi': and(KOBE, school(-1, 5)),
    'kodomo-ibasho': and(KOBE, school(6, 17)),
    kicc: `r.language <> 'ja'`,
    'kosodate-line': expectingOr(36),
  };
};

/** One query for all services: those meant on `to` and not on `from`. What no day changes is not asked. */
export function byHand(from: string, to: string): { ids: string[]; sql: string } {
  const before = conditions(from);
  const asked = Object.entries(conditions(to)).filter(([id, condition]) => condition && condition !== before[id]);
  const counts = asked.map(
    ([id, condition], i) =>
      `count(*) FILTER (WHERE ${condition} AND (${before[id] ?? 'false'}) IS NOT TRUE)::int AS n${i}`,
  );
  return { ids: asked.map(([id]) => id), sql: `SELECT ${counts.join(',\n  ')}\n  FROM household_row r` };
}
