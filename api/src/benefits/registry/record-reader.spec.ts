import { describe, expect, it } from '@jest/globals';
import { RecordReader } from './record-reader.js';
import { readRecord } from './record-shape.js';
import { FileProblem } from './registry.refusals.js';

const records = (text: string | Buffer, piece = 7): string[] => {
  const reader = new RecordReader({ bytes: 2_000, records: 3, recordBytes: 500 });
  const bytes = Buffer.from(text);
  const found: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    for (const record of reader.take(bytes.subarray(at, at + piece))) found.push(record.text);
  }
  reader.end();
  return found;
};
const problem = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof FileProblem) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'none';
};

describe('cutting a list into records', () => {
  const texts = ['{"a":"}]"}', '{"b":{"c":[1,{"d":"\\"]"}]}}', '{ "名前" : "区役所" }'];
  it.each([1, 2, 3, 5, 64])('whatever the pieces, here of %i bytes', (piece) => {
    expect(records(`\ufeff [\n${texts.join(' ,\r\n')}\t]\n`, piece)).toEqual(texts);
  });

  const broken: [string, string | Buffer, string][] = [
    ['nothing', '', 'registry.notJson '],
    ['no JSON', 'psid,name', 'registry.notJson '],
    ['UTF-16', Buffer.from('[{"a":1}]', 'utf16le'), 'registry.notJson /0'],
    ['an object', '{"items":[]}', 'registry.notList '],
    ['a text', '"psid"', 'registry.notList '],
    ['an empty list', ' [ ] ', 'registry.empty '],
    ['a list that breaks off', '[{"a":1},{"b":', 'registry.notJson /1'],
    ['a list without its end', '[{"a":1}', 'registry.notJson /1'],
    ['a comma too many', '[{"a":1},]', 'registry.notJson /1'],
    ['a figure among the records', '[{"a":1},7]', 'registry.wrongType /1'],
    ['something behind the end', '[{"a":1}] {"b":1}', 'registry.notJson /1'],
    [
      'Shift_JIS',
      Buffer.from([0x5b, 0x7b, 0x22, 0x8b, 0xe6, 0x22, 0x3a, 0x31, 0x7d, 0x5d]),
      'registry.encodingWrong /0',
    ],
    ['too many records', '[{},{},{},{}]', 'registry.tooManyRecords /3'],
    ['a record too large', `[{"a":"${'x'.repeat(600)}"}]`, 'registry.recordTooLarge /0'],
    ['a file too large', `[${' '.repeat(2_100)}]`, 'registry.fileTooLarge '],
  ];
  it.each(broken)('refuses %s', (_, text, expected) => expect(problem(() => records(text))).toBe(expected));
});

describe('a record', () => {
  const psid = '"basicInformation":{"psid":"psid3.0+9000020281000+1+UM1"}';
  const wrong: [string, string, string][] = [
    ['that is no JSON', '{"a":1,}', 'registry.notJson /4'],
    ['with a figure for a group', '{"target":5}', 'registry.wrongType /4/target'],
    ['with a list for a group', '{"target":[]}', 'registry.wrongType /4/target'],
    ['with a group for a text', '{"summary":{}}', 'registry.wrongType /4/summary'],
    ['with a yes for a text', '{"summary":true}', 'registry.wrongType /4/summary'],
    [
      'with words for an age',
      '{"target":{"lessThan":{"targetAge":"三つ"}}}',
      'registry.wrongType /4/target/lessThan/targetAge',
    ],
    ['with a group among codes', '{"tag":{"targetCode":["087",{}]}}', 'registry.wrongType /4/tag/targetCode/1'],
    ['with a figure that is none', '{"x":1e999}', 'registry.wrongType /4/x'],
    [
      'nested ten thousand deep',
      `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'registry.tooDeep /4/x/0/0/0/0/0/0/0',
    ],
    ['with a text too long', `{"x":{"y":"${'あ'.repeat(20_001)}"}}`, 'registry.textTooLong /4/x/y'],
    ['with NUL', '{"summary":"a\\u0000"}', 'registry.textUnclean /4/summary'],
    ['with half a character', '{"summary":"\\ud800"}', 'registry.textUnclean /4/summary'],
    ['with NUL in a name', '{"a\\u0000":1}', 'registry.textUnclean /4/a'],
  ];
  it.each(wrong)('%s is refused with its place', (_, text, expected) => {
    expect(problem(() => readRecord(4, text))).toBe(expected);
  });

  it('may lack anything, hold null and what the schema does not know', () => {
    expect(readRecord(0, `{${psid},"summary":null,"new":{"deep":[1]},"__proto__":{"a":1}}`)).toMatchObject({
      summary: null,
    });
  });
});
