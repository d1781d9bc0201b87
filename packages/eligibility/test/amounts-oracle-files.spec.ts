import { describe, expect, test } from '@jest/globals';
import { readCases } from '../../../scripts/oracle/case-file.ts';
import { adult, caseOf, fileOf, kid } from './amounts-own-cases.ts';

describe('wrong files', () => {
  const good = caseOf({ benefit: 'age', values: { age: 1 } });
  test.each<[string, string, [string, string][]]>([
    ['no JSON', '{', [['json', '']]],
    [
      'no object',
      '[]',
      [
        ['object', ''],
        ['list', '/cases'],
        ['empty', '/cases'],
      ],
    ],
    ['no cases', fileOf([]), [['empty', '/cases']]],
    [
      'a number for a date',
      fileOf([{ ...good, expected: [{ ...good.expected[0], date: 5 }] }]),
      [['date', '/cases/0/expected/0/date']],
    ],
    [
      'no such day',
      fileOf([{ ...good, expected: [{ ...good.expected[0], date: '2026-02-30' }] }]),
      [['date', '/cases/0/expected/0/date']],
    ],
    [
      'a household that is not there',
      fileOf([{ ...good, expected: [{ ...good.expected[0], household: 'x' }] }]),
      [['unknownKey', '/cases/0/expected/0/household']],
    ],
    ['nothing expected', fileOf([{ ...good, expected: [] }]), [['empty', '/cases/0/expected']]],
    [
      'a text for a value',
      fileOf([{ ...good, expected: [{ ...good.expected[0], value: 'many' }] }]),
      [
        ['number', '/cases/0/expected/0/value'],
        ['value', '/cases/0/expected/0/value'],
      ],
    ],
    [
      'an unknown role',
      fileOf([{ ...good, households: [{ id: 'home', persons: [{ role: 'pet' }] }] }]),
      [['value', '/cases/0/households/0/persons/0/role']],
    ],
    [
      'a birth that is none',
      fileOf([{ ...good, households: [{ id: 'home', persons: [kid('2026-13-01')] }] }]),
      [['date', '/cases/0/households/0/persons/0/birthDate']],
    ],
    [
      'an endless age',
      fileOf([{ ...good, households: [{ id: 'home', persons: [{ role: 'child', age: 1e300 }] }] }]),
      [['number', '/cases/0/households/0/persons/0/age']],
    ],
    ['a key without validity', fileOf([{ ...good, validityKey: 'lost' }]), [['unknownKey', '/cases/0/validityKey']]],
    [
      'a key of every object',
      fileOf([{ ...good, validityKey: 'constructor' }]),
      [['unknownKey', '/cases/0/validityKey']],
    ],
    [
      'an answer nobody gives',
      fileOf([{ ...good, productExpectation: { expected: 'perhaps' } }]),
      [['value', '/cases/0/productExpectation/expected']],
    ],
    [
      'too many people',
      fileOf([{ ...good, households: [{ id: 'home', persons: Array.from({ length: 201 }, () => adult) }] }]),
      [['list', '/cases/0/households/0/persons']],
    ],
    [
      'a short case without household',
      fileOf([], [{ id: 'x', benefit: 'y', expected: {} }]),
      [['object', '/extraCases/0/household']],
    ],
  ])('%s', (_name, text, expected) => {
    const read = readCases(text);
    expect(read.ok ? [] : read.faults.map(({ code, path }) => [code, path])).toEqual(expected);
  });
  test('no more than twenty faults are told', () => {
    const read = readCases(fileOf(Array.from({ length: 50 }, () => ({}))));
    expect(read.ok ? 0 : read.faults.length).toBe(20);
  });
});
