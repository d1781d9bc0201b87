import { describe, expect, it } from '@jest/globals';
import '../../src/app.module.js';
import { knownRefusals } from '../../src/platform/refusals/refusal.js';

// By address, not by a literal: the front ends' types are checked in their own packages, not in this one.
const phrasesOf = async (file: string, name: string): Promise<Record<string, string>> =>
  ((await import(`../../../${file}`)) as Record<string, Record<string, string>>)[name]!;
/** The finder's own refusals are kept off the first page, with its other phrases. */
const liffPhrases = async (language: string): Promise<Record<string, string>> => {
  const { refusals } = await phrasesOf(`liff-app/src/phrases/${language}/benefits.ts`, 'benefits');
  return {
    ...(await phrasesOf(`liff-app/src/phrases/${language}/errors.ts`, 'errors')),
    ...(refusals as unknown as Record<string, string>),
  };
};
const liff = await liffPhrases('ja');
const liffEasy = await liffPhrases('easy-ja');
const admin = await phrasesOf('admin-web/src/phrases/ja/errors.ts', 'errorPhrases');

/** Only LINE's own server gets these, or who asks for a certificate by its number without any app of ours. */
const FOR_NOBODY = /^webhook\.|^household\.erasureUnknown$/;
/** What one side can never be answered. Whatever is in neither list needs a phrase on both. */
const STAFF_ONLY =
  /^(staff|answers|surveyVersion|serviceVersion|article|segment|broadcast|outreach|flyer|counsellor|shift|duty|agency|desk|parameter|registry)\.|^session\.(refused|codeRefused|ticketExpired)$|^consultation\.(taken|notMine|notClosed)$|^rule\./;
const PARENT_ONLY =
  /^(survey|consent|letter|saved|used|reminder)\.|^session\.idTokenInvalid$|^line\.unavailable$|^household\./;

describe('every refusal code', () => {
  const codes = knownRefusals().flatMap(([code]) => (FOR_NOBODY.test(code) ? [] : [code]));
  const parents = codes.filter((code) => !STAFF_ONLY.test(code));
  const staff = codes.filter((code) => !PARENT_ONLY.test(code));

  it.each<[string, string[], Record<string, string>]>([
    ['for parents, in Japanese', parents, liff],
    ['for parents, in easy Japanese', parents, liffEasy],
    ['for staff', staff, admin],
  ])('has a phrase %s', (_, wanted, phrases) => {
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((code) => !phrases[code])).toEqual([]);
  });

  it('is declared under the name of a room and a reason', () => {
    expect(codes.filter((code) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(code))).toEqual([]);
  });
});
