import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

interface Columns {
  table: string;
  names: string[];
  record: string;
  keys: string[];
}
export type Row<E> = Partial<Record<keyof E, unknown>>;

const written = new WeakMap<object, Map<string, Columns>>();

/** One statement over many rows, with a single parameter whatever their number. */
export interface RowStatement {
  /** `parameter` is its placeholder, such as `$1`. */
  text(parameter: string): string;
  value: string | string[];
}

/** Inserts rows; `orUpdate` replaces those that are there under the same primary key. All rows have the keys of the first. */
export function insertion<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Row<E>[],
  { orUpdate = false } = {},
): RowStatement {
  const columns = columnsOf(manager, entity, rows[0]!);
  const { table, names, record, keys } = columns;
  const sets = names.filter((name) => !keys.includes(name)).map((name) => `${name} = excluded.${name}`);
  const conflict = orUpdate ? ` ON CONFLICT (${keys.join()}) DO UPDATE SET ${sets.join(', ')}` : '';
  return {
    text: (parameter) =>
      `INSERT INTO ${table} (${names.join()})
       SELECT ${names.join()} FROM jsonb_to_recordset(${parameter}::jsonb) AS r (${record})${conflict}`,
    value: asJson(rows, columns),
  };
}

/** Changes rows, found by primary key. All rows have the keys of the first. */
export function update<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Row<E>[],
): RowStatement {
  const columns = columnsOf(manager, entity, rows[0]!);
  const { table, names, record, keys } = columns;
  const sets = names.filter((name) => !keys.includes(name)).map((name) => `${name} = r.${name}`);
  const same = keys.map((key) => `t.${key} = r.${key}`);
  return {
    // The limit tells the planner about how many they are; it guesses a hundred, for which it reads a whole table of thousands.
    text: (parameter) =>
      `UPDATE ${table} t SET ${sets.join(', ')}
         FROM (SELECT * FROM jsonb_to_recordset(${parameter}::jsonb) AS r (${record}) LIMIT ${atMost(rows.length)}) r
        WHERE ${same.join(' AND ')}`,
    value: asJson(rows, columns),
  };
}

function columnsOf<E extends ObjectLiteral>(manager: EntityManager, entity: EntityTarget<E>, row: Row<E>): Columns {
  const metadata = manager.connection.getMetadata(entity);
  const properties = Object.keys(row);
  const known = written.get(metadata) ?? new Map<string, Columns>();
  written.set(metadata, known);
  const found = known.get(properties.join());
  if (found) return found;
  const columns = properties.map((property) => {
    const column = metadata.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${metadata.tableName} has no column for ${property}`);
    return column;
  });
  const made = {
    table: metadata.tableName,
    names: columns.map(({ databaseName }) => databaseName),
    record: columns
      .map(({ databaseName, type, isArray }) => `${databaseName} ${String(type)}${isArray ? '[]' : ''}`)
      .join(', '),
    keys: metadata.primaryColumns.map(({ databaseName }) => databaseName),
  };
  known.set(properties.join(), made);
  return made;
}

/** Names of the properties that make the primary key. */
export const keysOf = <E extends ObjectLiteral>(manager: EntityManager, entity: EntityTarget<E>): string[] =>
  manager.connection.getMetadata(entity).primaryColumns.map(({ propertyName }) => propertyName);

/** Keyed by column, as the record of the statement names them; bytes as PostgreSQL writes them. */
function asJson<E extends ObjectLiteral>(rows: readonly Row<E>[], { names }: Columns): string {
  const properties = Object.keys(rows[0]!) as (keyof E)[];
  const record = (row: Row<E>) => names.map((name, index) => [name, plain(row[properties[index]!])] as const);
  return JSON.stringify(rows.map((row) => Object.fromEntries<unknown>(record(row))));
}

/** The next power of two: few different texts, so that each can be prepared. */
const atMost = (rows: number): number => 2 ** Math.ceil(Math.log2(rows));

const plain = (value: unknown): unknown => {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return value ?? null;
};

/** An entity from `to_jsonb` of its row, so that one statement can bring rows of several tables. */
export function entityFrom<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => E,
  json: Record<string, unknown>,
): E {
  const { columns } = manager.connection.getMetadata(entity);
  const values = columns.map(({ propertyName, databaseName, type }) => {
    const value = json[databaseName] ?? null;
    return [propertyName, typeof value === 'string' && type === 'timestamptz' ? new Date(value) : value] as const;
  });
  return Object.assign(new entity(), Object.fromEntries<unknown>(values));
}
