import { describe, expect, it } from '@jest/globals';
import { portionsOf } from './menus-linking.js';
import { MENU_SIZE, menuLayout } from './menus.layout.js';
import { MENU_KINDS, stageLines } from './menus.rules.js';
import { MENU_WORDS, VISITOR } from './menus.words.js';

describe('the lines between the stages', () => {
  it.each([
    ['2026-11-24', '2026-11-01', '2023-11-24', '2020-04-01'],
    // 1 April begins a school year, and with it everybody born until 1 April six years ago.
    ['2027-03-31', '2027-03-01', '2024-03-31', '2020-04-01'],
    ['2027-04-01', '2027-04-01', '2024-04-01', '2021-04-01'],
    ['2027-01-01', '2027-01-01', '2024-01-01', '2020-04-01'],
    ['2028-02-29', '2028-02-01', '2025-02-28', '2021-04-01'],
  ])('on %s: expected from %s, three %s, school %s', (today, expectedFrom, three, school) => {
    expect(stageLines(today)).toEqual({ expectedFrom, three, school });
  });
});

describe('a menu', () => {
  const liffUrl = (path: string): string => `https://liff.line.me/1-a${path}`;

  it('is there for every state', () => expect(MENU_KINDS).toHaveLength(2 * (1 + 5 * 3)));

  it.each(MENU_KINDS.map((kind) => [`${kind.stage} ${kind.phase} ${kind.language}`, kind] as const))(
    '%s covers its picture with areas that do not overlap, emergency numbers among them',
    (_, kind) => {
      const { tiles, headHeight } = menuLayout(kind, liffUrl);
      const area = tiles.reduce((sum, { width, height }) => sum + width * height, 0);
      expect(area).toBe(MENU_SIZE.width * (MENU_SIZE.height - headHeight));
      for (const [index, a] of tiles.entries()) {
        expect(a.x + a.width).toBeLessThanOrEqual(MENU_SIZE.width);
        expect(a.y + a.height).toBeLessThanOrEqual(MENU_SIZE.height);
        const overlapping = tiles
          .slice(index + 1)
          .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height);
        expect(overlapping).toEqual([]);
      }
      expect(tiles.map(({ uri }) => uri)).toEqual(
        expect.arrayContaining(['tel:110', 'tel:119', 'tel:189', 'https://liff.line.me/1-a/emergency']),
      );
    },
  );

  it('leads to the same places whatever the household, so that an address tells nothing', () => {
    const registered = MENU_KINDS.filter(({ stage }) => stage !== 'visitor');
    const ways = new Set(
      registered.map((kind) => JSON.stringify(menuLayout(kind, liffUrl).tiles.map(({ uri }) => uri))),
    );
    expect(ways.size).toBe(1);
    const labels = (kind: (typeof MENU_KINDS)[number]) =>
      JSON.stringify(menuLayout(kind, liffUrl).tiles.map(({ words }) => words.label));
    for (const language of ['ja', 'easy-ja', 'en']) {
      expect(new Set(registered.filter((kind) => kind.language === language).map(labels)).size).toBe(1);
    }
  });

  it('has labels that LINE takes: 20 signs, the bar 14', () => {
    const tiles = Object.values(MENU_WORDS).flatMap(({ bar, open, closed, benefits, ...others }) => {
      expect([bar.length <= 14, open.length > 0, closed.length > 0]).toEqual([true, true, true]);
      return [...Object.values(benefits), ...Object.values(others)];
    });
    expect([...tiles, ...Object.values(VISITOR)].filter(({ label }) => [...label].length > 20)).toEqual([]);
  });
});

describe('portions', () => {
  it('hold people of one menu, 500 at most, and nobody twice', () => {
    const people = Array.from({ length: 1_203 }, (_, n) => ({
      householdId: String(n),
      lineUserId: `U${n}`,
      hash: n % 400 ? 'a' : 'b',
    }));
    const portions = portionsOf(people);
    expect(portions.map(({ hash, people: of }) => [hash, of.length])).toEqual([
      ['b', 4],
      ['a', 500],
      ['a', 500],
      ['a', 199],
    ]);
    expect(new Set(portions.flatMap(({ people: of }) => of)).size).toBe(1_203);
  });
});
