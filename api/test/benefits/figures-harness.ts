import { type CatalogueStaff, content, goldens, inKobe, Version } from './catalogue-harness.js';

/** A dated figure of a service. */
export const figure = (id: string, changes: object = {}) => ({
  ...{ id, from: '2026-04-01', to: null, value: 3_000_000, source: 'https://www.city.kobe.lg.jp/limit' },
  ...{ checkedOn: '2026-11-20', nextCheckDue: '2027-04-01' },
  ...changes,
});

/** A rule that goes by a figure, with one golden household of each outcome for 3,000,000. */
export const below = (param: string) => ({ all: [inKobe, { fact: 'income.band', lt: { param } }] });
const household = (facts: object) => ({ facts, children: [], childrenComplete: true });
export const goldensBelow = () => {
  const [eligible, notEligible, unknown] = goldens();
  return [
    { ...eligible, household: household({ 'residence.ward': 'nada', 'income.band': 2_000_000 }) },
    { ...notEligible, household: household({ 'residence.ward': 'nada', 'income.band': 9_000_000 }) },
    { ...unknown, household: household({ 'residence.ward': 'nada' }) },
  ];
};

/** A service that gives a figure of its own to the rules of others, published. */
export const giver = (staff: CatalogueStaff, id: string): Promise<Version> =>
  Version.published(staff, id, { content: content({ figures: [figure(`${id}.limit`)] }) });

/** A draft of a service whose rule goes by a figure. */
export const taker = (staff: CatalogueStaff, id: string, param: string, changes: object = {}): Promise<Version> =>
  Version.service(staff, id, { rule: below(param), goldens: goldensBelow(), ...changes });
