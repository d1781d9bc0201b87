import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

interface Columns {
  table: string;
  names: string[];
  record: string;
  keys: string[];
}
type Row<E> = Partial<Record<keyof E, unknown>>;

const written = new WeakMap<object, Map<string, Columns>>();

/** Inserts many rows in one statement with one parameter, whatever their number. All rows have the keys of the first. */
export async function insertRows<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Row<E>[],
  { orUpdate = false, orIgnore = false }: { orUpdate?: boolean; orIgnore?: boolean } = {},
): Promise<number> {
  if (rows.length === 0) return 0;
  const columns = columnsOf(manager, entity, rows[0]!);
  const { table, names, record, keys } = columns;
  const others = names.filter((name) => !keys.includes(name));
  const sets = others.map((name) => `${name} = excluded.${name}`).join(', ');
  const conflict = orIgnore
    ? ' ON CONFLICT DO NOTHING'
    : orUpdate
      ? ` ON CONFLICT (${keys.join()}) DO UPDATE SET ${sets}`
      : '';
  const added = await manager.query<unknown[]>(
    `INSERT INTO ${table} (${names.join()}) SELECT ${names.join()} FROM jsonb_to_recordset($1::jsonb) AS r (${record})${conflict} RETURNING 1`,
    [asJson(rows, columns)],
  );
  return added.length;
}

/** Changes many rows, found by primary key, in one statement. All rows have the keys of the first. */
export async function updateRows<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Row<E>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsOf(manager, entity, rows[0]!);
  const { table, names, record, keys } = columns;
  const sets = names.filter((name) => !keys.includes(name)).map((name) => `${name} = r.${name}`);
  const same = keys.map((key) => `t.${key} = r.${key}`);
  await manager.query(
    `UPDATE ${table} t SET ${sets.join(', ')} FROM jsonb_to_recordset($1::jsonb) AS r (${record}) WHERE ${same.join(' AND ')}`,
    [asJson(rows, columns)],
  );
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

/** Keyed by column, as the record of the statement names them; bytes as PostgreSQL writes them. */
function asJson<E extends ObjectLiteral>(rows: readonly Row<E>[], { names }: Columns): string {
  const properties = Object.keys(rows[0]!) as (keyof E)[];
  const record = (row: Row<E>) => names.map((name, index) => [name, plain(row[properties[index]!])] as const);
  return JSON.stringify(rows.map((row) => Object.fromEntries<unknown>(record(row))));
}

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
