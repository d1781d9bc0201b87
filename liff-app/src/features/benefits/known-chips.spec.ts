import { expect, it } from 'vitest';
import { nothingKnown } from '../../household/known.ts';
import { benefits } from '../../phrases/ja/benefits.ts';
import { questions } from '../../phrases/ja/questions.ts';
import { knownChips } from './known-chips.ts';

const labels = (known: Partial<typeof nothingKnown>) =>
  knownChips({ ...nothingKnown, ...known }, '2026-11-24', { benefits, questions }).map(({ label }) => label);

it('names the ward and the children', () => {
  const known = {
    facts: { 'residence.ward': 'nada' },
    children: [{ birthMonth: '2019-09' }, { birthMonth: '2024-02' }],
  };
  expect(labels(known)).toEqual(['灘区', '小学1年', '2歳']);
});
it('never writes out a caution answer', () => {
  expect(labels({ facts: { 'family.singleParent': true } })).toEqual(['あなたの回答']);
  const two = labels({
    facts: { 'family.singleParent': true, 'tax.residentTaxExempt': false, 'family.expectingMonth': '2027-02' },
  });
  expect(two).toEqual(['あなたの回答 1', 'あなたの回答 2']);
});
