import { createHash } from 'node:crypto';

/** SHA-256 of a body, as `bodyHashSql` computes it. */
export const bodyHash = (body: string): string => createHash('sha256').update(body).digest('hex');

/**
 * The same inside SQL, so that freezing a million recipients never leaves the database. Ids are `U` and hexadecimal
 * digits and units letters and digits, so that neither needs escaping; messages are stored as the JSON they are sent as.
 */
export const bodyHashSql = (ids: string, messages: string, unit: string): string =>
  `encode(sha256(convert_to('{"to":["' || array_to_string(${ids}, '","') || '"],"messages":' || ${messages}
     || ',"customAggregationUnits":["' || ${unit} || '"]}', 'UTF8')), 'hex')`;
