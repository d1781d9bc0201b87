import { describe as suite, expect, test } from '@jest/globals';
import { describe, type Rule, type Words } from '../src/index.ts';

const foreign = { member: 'club' } as unknown as Rule;
const nada: Rule = { fact: 'residence.ward', in: ['nada'] };
const words: Words = (node) => ('member' in node ? 'クラブに入る' : undefined);

suite('what is no node of the language stands among its sentences', () => {
  test.each<[string, Rule, string]>([
    ['alone', foreign, 'クラブに入る方'],
    ['first of several', { all: [foreign, nada] }, 'クラブに入って、灘区に住んでいる方'],
    ['last of several', { all: [nada, foreign] }, '灘区に住んでいて、クラブに入る方'],
    ['one of several', { any: [foreign, nada] }, '「クラブに入る」か「灘区に住んでいる」にあてはまる方'],
    ['turned round', { all: [nada, { not: foreign }] }, '灘区に住んでいて、「クラブに入る」にあてはまらない方'],
    ['inside a window', { validity: { to: '2027-03-31', rule: foreign } }, '受付期間（2027年3月31日まで）に間に合って、クラブに入る方'],
  ])('%s', (_, rule, sentence) => expect(describe(rule, 'ja', words)).toBe(sentence)); // prettier-ignore

  test('everything else is said as ever', () => expect(describe(nada, 'ja', words)).toBe(describe(nada, 'ja')));
});
