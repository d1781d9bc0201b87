const ID = '[a-z0-9]+(-[a-z0-9]+)*';
/** What can be the id of a service. */
export const SERVICE_ID = new RegExp(`^${ID}$`);
export const LONGEST_SERVICE_ID = 60;

export const isServiceId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_SERVICE_ID && SERVICE_ID.test(value);

const ONE = `(?=[^,]{1,${LONGEST_SERVICE_ID}}(,|$))${ID}`;
/** So many ids, with commas between them. */
export const serviceIds = (most: number): RegExp => new RegExp(`^${ONE}(,${ONE}){0,${most - 1}}$`);
