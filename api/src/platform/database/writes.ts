import type { PoolClient } from 'pg';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { sendPrepared } from './prepared.js';
import { insertion, keysOf, type Row, type RowStatement, update } from './rows.js';

type Entity = new () => ObjectLiteral;
type Kind = 'insert' | 'put' | 'update';
interface Pending {
  kind: Kind;
  entity: Entity;
  rows: Row<ObjectLiteral>[];
}

/**
 * What a transaction still has to write and nothing in it reads: all of it goes out as one statement before the commit, since
 * each statement costs a way to the database and back.
 */
export class Writes {
  private readonly pending = new Map<string, Pending>();
  private readonly statements: RowStatement[] = [];

  constructor(
    private readonly manager: EntityManager,
    private readonly connection: PoolClient,
  ) {}

  /** Rows to insert. */
  insert<E extends ObjectLiteral>(entity: new () => E, rows: readonly Row<E>[]): void {
    this.gather('insert', entity, rows);
  }

  /** Rows to insert, or to replace where the primary key is there already. */
  put<E extends ObjectLiteral>(entity: new () => E, rows: readonly Row<E>[]): void {
    this.gather('put', entity, rows);
  }

  /** Rows to change, found by primary key. */
  update<E extends ObjectLiteral>(entity: new () => E, rows: readonly Row<E>[]): void {
    this.gather('update', entity, rows);
  }

  /** Any other statement with one parameter, on a table that nothing else here writes. */
  add(statement: RowStatement): void {
    this.statements.push(statement);
  }

  /**
   * Sends what has gathered before it returns, so that the database's commit can follow at once. What cannot be put into a
   * statement is thrown, not promised: then nothing was sent.
   */
  flush(): Promise<unknown> {
    const all = [...this.statements.splice(0), ...[...this.pending.values()].map((one) => this.statement(one))];
    this.pending.clear();
    if (all.length === 0) return Promise.resolve();
    const parts = all.map((statement, index) => statement.text(`$${index + 1}`));
    const last = parts.pop()!;
    const before = parts.map((part, index) => `w${index} AS (${part})`).join(', ');
    return sendPrepared(
      this.manager,
      this.connection,
      before ? `WITH ${before} ${last}` : last,
      all.map(({ value }) => value),
    );
  }

  private gather(kind: Kind, entity: Entity, rows: readonly Row<ObjectLiteral>[]): void {
    const [first] = rows;
    if (!first) return;
    const shape = `${kind} ${entity.name} ${Object.keys(first).join()}`;
    const known = this.pending.get(shape) ?? { kind, entity, rows: [] };
    known.rows.push(...rows);
    this.pending.set(shape, known);
  }

  private statement({ kind, entity, rows }: Pending): RowStatement {
    if (kind === 'insert') return insertion(this.manager, entity, rows);
    // One statement touches a row once: of two changes the later one holds.
    const keys = keysOf(this.manager, entity);
    const byKey = new Map(rows.map((row) => [keys.map((key) => String(row[key])).join(), row]));
    const latest = [...byKey.values()];
    return kind === 'put'
      ? insertion(this.manager, entity, latest, { orUpdate: true })
      : update(this.manager, entity, latest);
  }
}
