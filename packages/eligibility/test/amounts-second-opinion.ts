/**
 * The two allowances once more: slow, literal, on real dates, with figures written down a second time. Shares nothing with
 * src/amounts, so that a mistake has to be made twice to stay.
 */
const DAY = 86_400_000;
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));
export const dateOf = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** An age is attained on the day before the birthday (年齢計算ニ関する法律); without such a day, on the month's last. */
const attained = (birth: Date, age: number): Date => {
  const birthday = utc(birth.getUTCFullYear() + age, birth.getUTCMonth(), birth.getUTCDate());
  return new Date(birthday.getTime() - DAY);
};

const firstMarch31From = (day: Date): Date => {
  let end = utc(day.getUTCFullYear(), day.getUTCMonth() + 1, 0);
  while (end.getUTCMonth() !== 2) end = utc(end.getUTCFullYear(), end.getUTCMonth() + 2, 0);
  return end;
};

const monthNumber = (day: Date): number => day.getUTCFullYear() * 12 + day.getUTCMonth();

export interface Person {
  readonly birth: Date;
  readonly supported: boolean;
  readonly extended: boolean;
}
export interface Case {
  readonly people: readonly Person[];
  readonly income: number;
  readonly dependants: number;
}

/** Month numbers up to which each stage of a child lasts, the last month included. */
const stagesOf = (birth: Date) => ({
  born: monthNumber(birth),
  under3: monthNumber(attained(birth, 3)),
  elementary: monthNumber(firstMarch31From(attained(birth, 12))),
  junior: monthNumber(firstMarch31From(attained(birth, 15))),
  eighteen: monthNumber(firstMarch31From(attained(birth, 18))),
  twentyTwo: monthNumber(firstMarch31From(attained(birth, 22))),
  twenty: monthNumber(attained(birth, 20)),
});

const REFORM = 2024 * 12 + 9;

const allowanceBefore = (
  stages: ReturnType<typeof stagesOf>[],
  { income, dependants }: Case,
  month: number,
): number => {
  if (income >= 8_580_000 + 380_000 * dependants) return 0;
  let order = 0;
  let sum = 0;
  for (const stage of stages) {
    if (month > stage.eighteen) continue;
    order++;
    if (month > stage.junior) continue;
    if (income >= 6_220_000 + 380_000 * dependants) sum += 5_000;
    else if (month <= stage.under3) sum += 15_000;
    else if (month <= stage.elementary) sum += order >= 3 ? 15_000 : 10_000;
    else sum += 10_000;
  }
  return sum;
};

const allowanceSince = (people: { person: Person; stage: ReturnType<typeof stagesOf> }[], month: number): number => {
  let order = 0;
  let sum = 0;
  for (const { person, stage } of people) {
    if (month > stage.twentyTwo || (month > stage.eighteen && !person.supported)) continue;
    order++;
    if (month > stage.eighteen) continue;
    if (order >= 3) sum += 30_000;
    else sum += month <= stage.under3 ? 15_000 : 10_000;
  }
  return sum;
};

/** 児童手当 of every month between two month numbers, walked one by one. */
export function allowanceByMonth(family: Case, from: number, to: number): number[] {
  const eldestFirst = [...family.people].sort((a, b) => a.birth.getTime() - b.birth.getTime());
  const all = eldestFirst.map((person) => ({ person, stage: stagesOf(person.birth) }));
  const result: number[] = [];
  for (let month = from; month <= to; month++) {
    const people = all.filter(({ stage }) => stage.born <= month);
    const stages = people.map(({ stage }) => stage);
    result.push(month < REFORM ? allowanceBefore(stages, family, month) : allowanceSince(people, month));
  }
  return result;
}

/** [first month, full amounts of first, second, third and later child, their coefficients × 10^7, limits of nobody] */
type Year = readonly [
  first: number,
  full: readonly [number, number, number],
  coefficient: readonly [bigint, bigint, bigint],
  limits: readonly [full: number, partial: number],
];
const OLD = [490_000, 1_920_000] as const;
const NEW = [690_000, 2_080_000] as const;
const YEARS: readonly Year[] = [
  [2023 * 12 + 3, [44_140, 10_420, 6_250], [235_804n, 36_364n, 21_748n], OLD],
  [2024 * 12 + 3, [45_500, 10_750, 6_450], [243_007n, 37_483n, 22_448n], OLD],
  [2024 * 12 + 10, [45_500, 10_750, 10_750], [250_000n, 38_561n, 38_561n], NEW],
  [2025 * 12 + 3, [46_690, 11_030, 11_030], [256_619n, 39_568n, 39_568n], NEW],
  [2026 * 12 + 3, [48_050, 11_350, 11_350], [264_029n, 40_719n, 40_719n], NEW],
];

/** Below five yen is dropped, five yen and more make ten. */
const toTens = (tenMillionths: bigint): number => {
  const unit = 100_000_000n;
  const rest = tenMillionths % unit;
  return Number((tenMillionths - rest) / unit + (rest >= unit / 2n ? 1n : 0n)) * 10;
};

/** 児童扶養手当 of every month between two month numbers. */
export function rearingByMonth({ people, income, dependants }: Case, from: number, to: number): number[] {
  const all = people.map((person) => ({ person, stage: stagesOf(person.birth) }));
  const result: number[] = [];
  for (let month = from; month <= to; month++) {
    const [, full, coefficient, [fullLimit, partialLimit]] = YEARS.findLast(([first]) => first <= month) as Year;
    let sum = 0;
    let order = 0;
    for (const { person, stage } of all) {
      if (month < stage.born) continue;
      if (month > stage.eighteen && !(person.extended && month <= stage.twenty)) continue;
      const place = Math.min(order++, 2) as 0 | 1 | 2;
      const limit = fullLimit + 380_000 * dependants;
      if (income >= partialLimit + 380_000 * dependants) continue;
      if (income < limit) sum += full[place];
      else sum += full[place] - (toTens(BigInt(income - limit) * coefficient[place]) + 10);
    }
    result.push(sum);
  }
  return result;
}
