import { FileProblem } from './registry.refusals.js';

export interface RecordText {
  index: number;
  text: string;
}

export const FILE_LIMITS = {
  /** A record has some 5 KB, the registry of Tokyo 7,812 of them. */
  bytes: 64 * 1024 * 1024,
  records: 20_000,
  recordBytes: 256 * 1024,
} as const;
type Limits = { readonly [K in keyof typeof FILE_LIMITS]: number };

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Some programs write it before UTF-8. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
/** What a value other than an object may begin with. */
const isOther = (byte: number): boolean => byte === OPEN_LIST || /["\-0-9tfn]/.test(String.fromCharCode(byte));

/**
 * Cuts a JSON list into the texts of its records while it arrives. A whole file would keep the event loop busy for
 * seconds in `JSON.parse`; here the longest step is one piece of the upload, and memory holds one record.
 * In UTF-8 no byte of a longer character looks like one of the signs that count.
 */
export class RecordReader {
  private place: 'before' | 'item' | 'record' | 'after' | 'end' = 'before';
  private index = 0;
  private read = 0;
  private depth = 0;
  private inText = false;
  private escaped = false;
  private parts: Buffer[] = [];
  private length = 0;

  constructor(private readonly limits: Limits = FILE_LIMITS) {}

  /** The records that end in this piece. @throws FileProblem */
  *take(piece: Buffer): Generator<RecordText> {
    const before = this.read;
    this.read += piece.length;
    if (this.read > this.limits.bytes) throw new FileProblem('registry.fileTooLarge', '');
    let begin = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!;
      if (byte === BYTE_ORDER_MARK[before + at]) continue;
      if (this.place === 'record') {
        if (!this.endsRecord(byte)) continue;
        yield this.finish(piece.subarray(begin, at + 1));
      } else if (!isSpace(byte)) {
        this.between(byte);
        begin = at;
      }
    }
    if (this.place === 'record') this.keep(piece.subarray(begin));
  }

  /** @throws FileProblem where the file ends too early */
  end(): void {
    if (this.place === 'before') throw new FileProblem('registry.notJson', '');
    if (this.place !== 'end') throw new FileProblem('registry.notJson', `/${this.index}`);
    if (this.index === 0) throw new FileProblem('registry.empty', '');
  }

  private between(byte: number): void {
    const { place } = this;
    if (place === 'before') {
      if (byte === OPEN_LIST) this.place = 'item';
      else throw new FileProblem(byte === OPEN || isOther(byte) ? 'registry.notList' : 'registry.notJson', '');
    } else if (place === 'item' && byte === OPEN) {
      if (this.index >= this.limits.records) throw new FileProblem('registry.tooManyRecords', `/${this.index}`);
      this.place = 'record';
      this.depth = 1;
    } else if (place === 'after' && byte === COMMA) this.place = 'item';
    else if (byte === CLOSE_LIST && (place === 'after' || (place === 'item' && this.index === 0))) this.place = 'end';
    else {
      const isValue = place === 'item' && isOther(byte);
      throw new FileProblem(isValue ? 'registry.wrongType' : 'registry.notJson', `/${this.index}`);
    }
  }

  private endsRecord(byte: number): boolean {
    if (this.inText) {
      if (this.escaped) this.escaped = false;
      else if (byte === BACKSLASH) this.escaped = true;
      else if (byte === QUOTE) this.inText = false;
    } else if (byte === QUOTE) this.inText = true;
    else if (byte === OPEN || byte === OPEN_LIST) this.depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) this.depth -= 1;
    return this.depth === 0;
  }

  private keep(part: Buffer): void {
    this.length += part.length;
    if (this.length > this.limits.recordBytes) throw new FileProblem('registry.recordTooLarge', `/${this.index}`);
    this.parts.push(part);
  }

  private finish(last: Buffer): RecordText {
    this.keep(last);
    const bytes = Buffer.concat(this.parts);
    this.parts = [];
    this.length = 0;
    this.place = 'after';
    const { index } = this;
    this.index += 1;
    return { index, text: decode(bytes, index) };
  }
}

function decode(bytes: Buffer, index: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem('registry.encodingWrong', `/${index}`);
  }
}
