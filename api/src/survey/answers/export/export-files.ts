import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import type { Column, ExportRow } from './export-columns.js';
import { ShiftJis } from './shift-jis.js';

/** Batches of rows, each taken only when the one before has been passed on. */
export type Batches = AsyncIterable<ExportRow[]>;

const cellsOf = (columns: readonly Column[], row: ExportRow): string[] => columns.map((column) => column.cell(row));
const lines = (records: string[][]): string => stringify(records, { record_delimiter: '\r\n' });

/** UTF-8 with the mark that tells Excel so, or Shift_JIS. */
export async function* csv(columns: Column[], batches: Batches, encoder: ShiftJis | null): AsyncGenerator<Buffer> {
  const encode = (text: string): Buffer => encoder?.encode(text) ?? Buffer.from(text);
  if (!encoder) yield Buffer.from('\ufeff');
  yield encode(lines([columns.map(({ heading }) => heading)]));
  for await (const rows of batches) yield encode(lines(rows.map((row) => cellsOf(columns, row))));
}

/** What exceljs's sheet writes into; its own type does not say so. */
interface SheetStream {
  pipes: Writable[];
}

/** A workbook with one sheet, written row by row: cells are typed as text, so that nothing in them is computed. */
export async function* xlsx(columns: Column[], batches: Batches): AsyncGenerator<Buffer> {
  const out = new PassThrough();
  const work = writeSheet(out, columns, batches);
  // Told to the reader below, who may come later.
  work.catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error('export')));
  try {
    for await (const chunk of out) yield chunk as Buffer;
    await work;
  } finally {
    out.destroy();
  }
}

async function writeSheet(out: PassThrough, columns: Column[], batches: Batches): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: false, useSharedStrings: false });
  const sheet = book.addWorksheet('回答', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(columns.map(({ heading }) => heading)).commit();
  for await (const rows of batches) {
    for (const row of rows) sheet.addRow(cellsOf(columns, row)).commit();
    await untilTaken(sheet as unknown as { stream: SheetStream }, out);
    if (out.destroyed) return;
  }
  sheet.commit();
  await book.commit();
}

/** exceljs writes on whether anybody reads or not; without this all rows would wait in memory. */
async function untilTaken({ stream }: { stream: SheetStream }, out: PassThrough): Promise<void> {
  const [pipe] = stream.pipes;
  if (!pipe?.writableNeedDrain) return;
  const stop = new AbortController();
  const closed = (): void => stop.abort();
  out.once('close', closed);
  try {
    if (!out.destroyed) await once(pipe, 'drain', { signal: stop.signal });
  } finally {
    out.off('close', closed);
  }
}
