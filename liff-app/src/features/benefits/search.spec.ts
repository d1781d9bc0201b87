import { expect, it } from 'vitest';
import { judge } from '../../findings/findings.ts';
import { nothingKnown } from '../../household/known.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fold, search } from './search.ts';

const services = catalogue.services.map((each) => ({ ...each, parsed: { ask: 'x' } as const }));
const results = judge({ version: '1', services, parameters: {} }, nothingKnown, '2026-11-24');
const names = (words: string) => search(results, words).map(({ service }) => service.name);

it('finds by part of a name, every word counting', () => {
  expect(names('児童手当')).toEqual(['児童手当']);
  expect(names('児童　扶養')).toEqual(['児童扶養手当', '特別児童扶養手当']);
});
it('takes the two kanas and both widths for the same', () => {
  expect(fold('ｺﾄﾞﾓＡ')).toBe(fold('こどもa'));
  expect(names('コドモ')).toEqual(['こども誰でも通園制度']);
});
it('finds nothing without a word', () => {
  expect(names('  ')).toEqual([]);
});
