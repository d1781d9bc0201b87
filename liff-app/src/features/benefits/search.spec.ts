import type { LifeEvent } from '@tsunagu/api-client';
import { describe, expect, it } from 'vitest';
import { judge } from '../../findings/findings.ts';
import { nothingKnown } from '../../household/known.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { finder as easy } from '../../phrases/easy-ja/finder.ts';
import { finder as en } from '../../phrases/en/finder.ts';
import { finder as ja } from '../../phrases/ja/finder.ts';
import { fold, lifeEvents, search } from './search.ts';

const services = catalogue.services.map((each) => ({ ...each, parsed: { ask: 'x' } as const }));
const results = judge({ version: '1', services, parameters: {} }, nothingKnown, '2026-11-24', () => true);
const names = (words: string) => search(results, words, null, ja).map(({ service }) => service.name);

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

describe('by life event', () => {
  const [first, ...rest] = services;
  const withEvents = [{ ...first!, lifeEvents: ['birth', 'moving'] as LifeEvent[] }, ...rest];
  const judged = judge({ version: '1', services: withEvents, parameters: {} }, nothingKnown, '2026-11-24', () => true);
  const found = (words: string, event: LifeEvent) =>
    search(judged, words, event, ja).map(({ service }) => service.name);

  it('finds what an editor has put there', () => {
    expect(found('', 'birth')).toEqual(['児童手当']);
    expect(found('', 'highSchool')).toEqual([]);
  });
  it('takes both together where both are given', () => {
    expect(found('手当', 'moving')).toEqual(['児童手当']);
    expect(found('学童', 'moving')).toEqual([]);
  });
  it('offers each of the catalogue, in words of every language', () => {
    for (const words of [ja, easy, en]) expect(Object.keys(words.lifeEvents)).toEqual([...lifeEvents]);
  });
});

it('finds by a word of a translation', () => {
  const translations = { en: { name: 'Child allowance' } };
  const list = services.map((each) => ({ ...each, translations }));
  const judged = judge(
    { version: '1', services: list.slice(0, 1), parameters: {} },
    nothingKnown,
    '2026-11-24',
    () => true,
  );
  expect(search(judged, 'allowance', null, en).map(({ service }) => service.id)).toEqual(['teate']);
});

it('folds each service once, however often somebody types', () => {
  let read = 0;
  const counted = services.map((each) => ({
    ...each,
    get name() {
      read++;
      return each.name;
    },
  }));
  const judged = judge({ version: '1', services: counted, parameters: {} }, nothingKnown, '2026-11-24', () => true);
  const before = read;
  for (const words of ['手', '手当', '手当']) search(judged, words, null, ja);
  expect(read - before).toBeLessThanOrEqual(counted.length * 2);
  const folded = read;
  search(judged, '学童', null, ja);
  expect(read).toBe(folded);
});
