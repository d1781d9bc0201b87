import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import type { StaffActor } from '../../../platform/actor/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { tokyoDate } from '../../../platform/clock/tokyo.js';
import { Database } from '../../../platform/database/database.js';
import { log } from '../../../platform/log/log.js';
import { PublishedSurvey } from '../../published-survey.js';
import type { Conditions } from '../answers-conditions.js';
import type { AnswersExportInput, ExportFormat } from './answers-export.dto.js';
import { AnswersQueries } from '../answers.queries.js';
import { answersRefusals } from '../answers.refusals.js';
import { AnswersService } from '../answers.service.js';
import { FLOOR } from '../suppression.js';
import { columnsOf, type ExportRow, textsIn } from './export-columns.js';
import { csv, xlsx } from './export-files.js';
import { isPurpose } from './purpose.js';
import { ShiftJis } from './shift-jis.js';

export interface ExportFile {
  rows: number;
  /** Texts in the columns that Shift_JIS cannot write in full. */
  lossy: number;
  name: string;
  type: string;
  content: Readable;
}

/** A sheet of Excel holds 1,048,576 rows. */
export const MOST_ROWS = 1_000_000;
/** Rows in memory at once. */
const BATCH = 5_000;
/** Exports at once in one process: the desk comes first. */
const AT_ONCE = 2;
const BATCH_PATIENCE_MS = 25_000;

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  'csv-sjis': 'text/csv; charset=Shift_JIS',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Sent {
  rows: number;
  complete: boolean;
}

/** Answers as a file, streamed while it is read from the database: nothing of it is kept. */
@Injectable()
export class AnswersExports {
  private running = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly published: PublishedSurvey,
    private readonly answers: AnswersService,
    private readonly queries: AnswersQueries,
  ) {}

  /**
   * @throws Refusal `answers.purposeUnclear`, `answers.questionUnknown`, `answers.tooFew`, `answers.tooMany`,
   * `answers.exportBusy`
   */
  async begin(actor: StaffActor, { purpose, format, filter, columns }: AnswersExportInput): Promise<ExportFile> {
    if (!isPurpose(purpose)) throw refuseAt('answers.purposeUnclear', 'purpose');
    const { questions } = await this.published.current();
    const today = tokyoDate(this.clock.now());
    const made = columnsOf(columns, questions, today);
    const conditions = await this.answers.conditions(actor, filter);
    if (this.running >= AT_ONCE) throw answersRefusals.refuse('answers.exportBusy');
    const rows = await this.queries.count(conditions);
    // A list of a handful chosen by ward and age is a list of somebody.
    if (rows < FLOOR) throw answersRefusals.refuse('answers.tooFew');
    if (rows > MOST_ROWS) throw answersRefusals.refuse('answers.tooMany');
    const id = randomUUID();
    await this.database.transaction((tx) =>
      this.audit.record(
        tx,
        actor,
        'answers.export',
        { type: 'answersExport', id },
        {
          purpose,
          format,
          filter: JSON.stringify(filter),
          columns: columns.join(),
          rows,
        },
      ),
    );
    const sent: Sent = { rows: 0, complete: false };
    const encoder = format === 'csv-sjis' ? new ShiftJis() : null;
    const batches = this.batches(conditions, sent);
    const chunks = format === 'xlsx' ? xlsx(made, batches) : csv(made, batches, encoder);
    const end = () => this.end(actor, id, sent, encoder?.replaced ?? 0);
    return {
      rows,
      lossy: encoder
        ? encoder.lossy(
            textsIn(
              made,
              questions.filter(({ id }) => columns.includes(id)),
            ),
          )
        : 0,
      name: `answers-${today}.${format === 'xlsx' ? 'xlsx' : 'csv'}`,
      type: TYPES[format],
      content: this.held(chunks, sent, end),
    };
  }

  /** One place among the running exports until the file is finished or the reader has gone. */
  private held(chunks: AsyncGenerator<Buffer>, sent: Sent, end: () => Promise<void>): Readable {
    this.running += 1;
    const content = Readable.from(whole(chunks, sent), { objectMode: false, highWaterMark: 256 * 1024 });
    content.once('close', () => {
      this.running -= 1;
      void end();
    });
    return content;
  }

  /** Read piece by piece, each by its own short statement: a slow reader holds no transaction open. */
  private async *batches({ where, values }: Conditions, sent: Sent): AsyncGenerator<ExportRow[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.queries.inTime(
        (manager) => manager.query<ExportRow[]>(batchSql(where, values.length), [...values, after, BATCH]),
        BATCH_PATIENCE_MS,
      );
      // Registrations that came meanwhile must not make it longer than a sheet.
      const kept = rows.slice(0, MOST_ROWS - sent.rows);
      if (kept.length > 0) yield kept;
      sent.rows += kept.length;
      after = rows.at(-1)?.id ?? after;
      if (rows.length < BATCH || sent.rows >= MOST_ROWS) return;
    }
  }

  private async end(actor: StaffActor, id: string, { rows, complete }: Sent, replaced: number): Promise<void> {
    const detail = { rows, complete, replaced };
    await this.database
      .transaction((tx) => this.audit.record(tx, actor, 'answers.exportEnd', { type: 'answersExport', id }, detail))
      .catch((error: unknown) => log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'export end'));
  }
}

async function* whole(chunks: AsyncGenerator<Buffer>, sent: Sent): AsyncGenerator<Buffer> {
  yield* chunks;
  sent.complete = true;
}

// The bound stands at both tables: a merge would read one of them from its beginning for every piece otherwise.
const batchSql = (where: string[], bound: number): string => `
  SELECT b.household_id AS id, b.language, b.child_count AS "childCount", b.children_complete AS "childrenComplete",
         b.facts, b.no_answers AS "noAnswers", b.registered_at AS "registeredAt",
         b.answered_version AS "answeredVersion",
         k.births, k.cares, k.schools
    FROM (SELECT r.household_id, r.language, r.child_count, r.children_complete, h.facts, h.no_answers, h.registered_at,
                 h.answered_version
            FROM household_row r JOIN household h ON h.id = r.household_id
           WHERE ${[...where, `r.household_id > $${bound + 1}::uuid`, `h.id > $${bound + 1}::uuid`].join(' AND ')}
           ORDER BY r.household_id LIMIT $${bound + 2}) AS b
    LEFT JOIN LATERAL (SELECT array_agg(to_char(c.birth_from, 'YYYY-MM') ORDER BY c.position) AS births,
                              array_agg(c.care ORDER BY c.position) AS cares,
                              array_agg(c.school ORDER BY c.position) AS schools
                         FROM child c WHERE c.household_id = b.household_id) AS k ON TRUE
   ORDER BY b.household_id`;

const refuseAt = (code: 'answers.purposeUnclear', path: string) => answersRefusals.refuse(code, [{ path, rule: code }]);
