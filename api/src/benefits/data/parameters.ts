/** [id, first day, last day or null, value in yen, service whose source states it] */
type Figure = readonly [id: string, from: string, to: string | null, value: number, service: string];

const [R7, R7_END, R8, R8_END] = ['2025-04-01', '2026-03-31', '2026-04-01', '2027-03-31'];

/** Dated amounts. A fiscal year's figures end with it: without the next year's notice nobody knows them. */
export const FIGURES: readonly Figure[] = [
  ['jido-teate.under3', '2024-10-01', null, 15_000, 'jido-teate'],
  ['jido-teate.from3', '2024-10-01', null, 10_000, 'jido-teate'],
  ['jido-teate.thirdOrLater', '2024-10-01', null, 30_000, 'jido-teate'],
  ['jido-fuyo-teate.full.first', R7, R7_END, 46_690, 'jido-fuyo-teate'],
  ['jido-fuyo-teate.full.further', R7, R7_END, 11_030, 'jido-fuyo-teate'],
  ['jido-fuyo-teate.full.first', R8, R8_END, 48_050, 'jido-fuyo-teate'],
  ['jido-fuyo-teate.full.further', R8, R8_END, 11_350, 'jido-fuyo-teate'],
  ['jido-fuyo-teate.partialMax.first', R8, R8_END, 48_040, 'jido-fuyo-teate'],
  ['jido-fuyo-teate.partialMin.first', R8, R8_END, 11_340, 'jido-fuyo-teate'],
  ['jido-fuyo-teate.partialMin.further', R8, R8_END, 5_680, 'jido-fuyo-teate'],
  ['tokubetsu-jido-fuyo-teate.grade1', R7, R7_END, 56_800, 'tokubetsu-jido-fuyo-teate'],
  ['tokubetsu-jido-fuyo-teate.grade2', R7, R7_END, 37_830, 'tokubetsu-jido-fuyo-teate'],
  ['tokubetsu-jido-fuyo-teate.grade1', R8, R8_END, 58_450, 'tokubetsu-jido-fuyo-teate'],
  ['tokubetsu-jido-fuyo-teate.grade2', R8, R8_END, 38_930, 'tokubetsu-jido-fuyo-teate'],
  ['shogaiji-fukushi-teate.monthly', R7, R7_END, 16_100, 'shogaiji-fukushi-teate'],
  ['shogaiji-fukushi-teate.monthly', R8, R8_END, 16_560, 'shogaiji-fukushi-teate'],
  ['shugaku-shienkin.publicFullTime', R8, null, 118_800, 'shugaku-shienkin'],
  ['shugaku-shienkin.privateFullTime', R8, null, 457_200, 'shugaku-shienkin'],
];
