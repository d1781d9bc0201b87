import type { Catalogue, CatalogueService } from '@tsunagu/api-client';

const service = (
  id: string,
  name: string,
  rule: CatalogueService['rule'],
  more: Partial<CatalogueService> = {},
): CatalogueService => ({
  ...{ id, name, rule, summary: '', category: 'cash', lifeStages: [], amount: '', amountUncertain: false },
  ...{ timing: '', desk: '区役所', confidence: 'high', asksAtDesk: false },
  ...more,
});
const inKobe = { fact: 'residence.kobe', eq: true };
const child = (gte: number, lte: number) => ({ someChild: { fyAge: { gte, lte } } });

/** Six services whose rules cover each group: a child's age, a caution fact, the desk, and one no app can read. */
export const catalogue: Catalogue = {
  version: '1',
  parameters: [],
  services: [
    service('teate', '児童手当', { all: [inKobe, child(-1, 17)] }),
    service('gakudo', '学童保育', { all: [inKobe, child(6, 11), { fact: 'family.guardiansNeedChildcare', eq: true }] }),
    service('hitorioya', '児童扶養手当', { all: [inKobe, child(-1, 17), { fact: 'family.singleParent', eq: true }] }),
    service('tokubetsu', '特別児童扶養手当', { all: [inKobe, { ask: 'child-disability' }] }, { asksAtDesk: true }),
    service('care', 'こども誰でも通園制度', {
      all: [inKobe, { someChild: { all: [{ fyAge: { gte: 0, lte: 2 } }, { childFact: 'care', in: ['none'] }] } }],
    }),
    service('odd', '読めない条件の制度', { telepathy: true }),
  ],
};
