// Families of our own in the format of the case files, so that no case of others lies in the product.

export const adult = { role: 'adult', birthDate: '1990-02-11' };
export const kid = (birthDate: string, more: object = {}) => ({ role: 'child', birthDate, ...more });
export interface Given {
  benefit: string;
  date?: string;
  persons?: object[];
  facts?: object;
  values: Record<string, number | boolean>;
  more?: object;
}
let number = 0;
export const caseOf = ({ benefit, date = '2026-11-28', persons = [], facts = {}, values, more = {} }: Given) => ({
  id: `own-${++number}`,
  benefits: [benefit],
  validityKey: benefit,
  status: 'current',
  date,
  households: [{ id: 'home', persons: [adult, ...persons], facts }],
  expected: Object.entries(values).map(([variable, value]) => ({ household: 'home', variable, date, value })),
  ...more,
});
export const fileOf = (cases: object[], extraCases: object[] = [], validity: object = {}) => {
  const keys = [
    'child_allowance',
    'child_rearing_allowance',
    'special_child_rearing_allowance',
    'loan',
    'elsewhere',
    'age',
  ];
  const open = Object.fromEntries(keys.map((key) => [key, { validFrom: '2024-10-01', validTo: null }]));
  return JSON.stringify({ cases, extraCases, validity: { ...open, ...validity } });
};
