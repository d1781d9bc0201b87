import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { type EntityManager, QueryFailedError } from 'typeorm';

/** A connection keeps what it has prepared; a text must have come this often before it is worth that, and so many are. */
const OFTEN = 20;
const MOST = 200;
/** How often a text came, and its name once it is prepared. */
const texts = new Map<string, { times: number; name?: string }>();

/**
 * A list of unique keys for `= ANY (...)`. PostgreSQL plans anew for each list whose length it sees, though the plan is the same;
 * in a subselect it does not see it. Not for what many rows may have in common: it then has to see which value is a rare one.
 */
export const listed = (parameter: string): string => {
  const type = parameter.slice(parameter.indexOf('::'));
  return `(SELECT ${parameter})${type}`;
};

type Sends = Pick<PoolClient, 'query'>;

/**
 * For statements that come with nearly every request: each connection takes them apart and plans them once, which takes longer
 * than carrying them out. Only for texts whose plan is the same whatever the values, such as looking up by a key.
 * @throws QueryFailedError as every query
 */
export async function prepared<T>(manager: EntityManager, text: string, values: unknown[]): Promise<T[]> {
  const { rows } = await sendPrepared(manager, await connectionOf(manager), text, values);
  return rows as T[];
}

/** The same over a connection at hand; sent before this returns. */
export async function sendPrepared(
  { connection: { logger } }: EntityManager,
  connection: Sends,
  text: string,
  values: unknown[],
): Promise<QueryResult> {
  logger.logQuery(text, values);
  const name = nameOf(text);
  try {
    return await connection.query({ text, values, ...(name !== undefined && { name }) });
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
}

/** The transaction's own, or any of the pool. */
const connectionOf = async ({ queryRunner, connection }: EntityManager): Promise<Sends> =>
  queryRunner
    ? ((await queryRunner.connect()) as PoolClient)
    : (connection.driver as unknown as { master: Pool }).master;

function nameOf(text: string): string | undefined {
  const known = texts.get(text);
  if (known?.name !== undefined) return known.name;
  if (texts.size >= MOST && !known) {
    // A text that came seldom makes way; those that are prepared stay.
    const seldom = [...texts].find(([, { name }]) => name === undefined);
    if (!seldom) return undefined;
    texts.delete(seldom[0]);
  }
  const counted = known ?? { times: 0 };
  texts.set(text, counted);
  counted.times++;
  if (counted.times >= OFTEN) counted.name = createHash('sha1').update(text).digest('hex').slice(0, 20);
  return counted.name;
}
