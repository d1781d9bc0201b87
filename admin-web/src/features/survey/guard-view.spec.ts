import { describe, expect, it } from 'vitest';
import type { SurveyCheck, SurveyFinding } from '@tsunagu/api-client';
import { allergy, clean, topics } from '../../test/survey-samples';
import { alternativesOf, firstOfEach, languageVerdict, marksFor, partOf, verdictOf } from './guard-view';

const own: SurveyFinding = { ...allergy, layer: 'catalogue', severity: 'warn', part: 'question', length: 0 };
const warn: SurveyFinding = { ...allergy, severity: 'warn', word: '非課税', language: 'en', start: 0, length: 3 };
const check = (part: Partial<SurveyCheck>): SurveyCheck => ({ ...clean, ...part });
const problem = (code: SurveyCheck['problems'][number]['code']) => ({ code, questionId: 'q1', path: null });

describe('what the guard says about a question', () => {
  it.each([
    [
      'a word that must not be asked',
      'q',
      check({ findings: [own, allergy], problems: [problem('textMissing')] }),
      'block',
    ],
    ['something missing', 'q', check({ findings: [warn], problems: [problem('textMissing')] }), 'incomplete'],
    [
      'a hint, its reason not written yet',
      'q',
      check({ findings: [warn], problems: [problem('reasonMissing')] }),
      'warn',
    ],
    ['an own question', null, check({ findings: [own] }), 'custom'],
    ['an own question nobody asked the guard about', null, null, 'custom'],
    ['other words than the catalogue', 'q', check({ findings: [own] }), 'changed'],
    ['what is only for the record', 'q', check({ findings: [{ ...allergy, severity: 'info' }] }), 'ok'],
    ['nothing', 'q', clean, 'ok'],
  ])('%s', (_, catalogueId, given, verdict) => {
    expect(verdictOf({ catalogueId }, given)).toBe(verdict);
  });

  it('is settled where the city has agreed, but a word that must not be asked never is', () => {
    expect(verdictOf({ catalogueId: null }, check({ findings: [own] }), true)).toBe('approved');
    expect(verdictOf({ catalogueId: 'q' }, check({ findings: [warn] }), true)).toBe('approved');
    expect(verdictOf({ catalogueId: 'q' }, clean, true)).toBe('ok');
    expect(verdictOf({ catalogueId: null }, check({ findings: [allergy] }), true)).toBe('block');
  });

  it('belongs to its question alone', () => {
    const all = check({ findings: [allergy, { ...allergy, questionId: null }], problems: [problem('textMissing')] });
    expect(partOf(all, 'q1')).toMatchObject({ findings: [allergy], problems: [problem('textMissing')] });
    expect(partOf(all, 'ward')).toMatchObject({ findings: [], problems: [] });
  });

  it('is marked in the language and part where it stands', () => {
    const option: SurveyFinding = { ...allergy, part: 'option', option: 1 };
    const all = check({ findings: [allergy, warn, option, own] });
    expect(marksFor(all, 'title', 'ja')).toEqual([{ from: 5, to: 12, tone: 'danger' }]);
    expect(marksFor(all, 'title', 'en')).toEqual([{ from: 0, to: 3, tone: 'warn' }]);
    expect(marksFor(all, 'option', 'ja', 1)).toHaveLength(1);
    expect(marksFor(all, 'option', 'ja', 0)).toEqual([]);
    expect([languageVerdict(all, 'ja'), languageVerdict(all, 'easy-ja'), languageVerdict(all, 'en')]).toEqual([
      'block',
      'ok',
      'warn',
    ]);
  });

  it('tells the same word once', () => {
    expect(firstOfEach([allergy, { ...allergy, part: 'why' }, warn])).toEqual([allergy, warn]);
  });
});

describe('what may be asked instead', () => {
  it('is the approved question, once, the gravest word first', () => {
    const other = { ...warn, alternative: { text: '別の助言', catalogueId: null } };
    const found = alternativesOf(check({ findings: [own, other, allergy, { ...allergy, language: 'en' }] }), [topics]);
    expect(found.map(({ question, text }) => question?.id ?? text)).toEqual(['topics', '別の助言']);
  });

  it('is a wish where a state must not be asked, ready to be put in its place', () => {
    const alternative = { text: '「受け取りたい情報を選んでください」と、希望を選ぶ形で聞けます。', catalogueId: null };
    const [found] = alternativesOf(check({ findings: [{ ...allergy, alternative }] }), []);
    expect(found?.question).toMatchObject({ catalogueId: null, type: 'multiple' });
    expect(found?.question?.title.en).not.toBe('');
  });
});
