/**
 * Where a request begins once some have left it: its own first recipient still, so that no id of somebody who left stays
 * behind; nowhere when nobody is left.
 */
export const firstHouseholdSql = (households: string): string =>
  `coalesce((${households})[1], 'ffffffff-ffff-ffff-ffff-ffffffffffff')`;
