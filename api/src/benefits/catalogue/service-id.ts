/** What can be the id of a service. */
export const SERVICE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const LONGEST_SERVICE_ID = 60;

export const isServiceId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_SERVICE_ID && SERVICE_ID.test(value);
