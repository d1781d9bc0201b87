import { describe, expect, it } from 'vitest';
import { catalogue } from '../testing/catalogue.ts';
import { original, serviceText, wordsIn } from './service-text.ts';

const service = {
  ...catalogue.services[0]!,
  summary: '0歳から',
  translations: { 'easy-ja': { summary: '0歳の 子ども' }, en: { name: 'Child allowance' } },
};

describe('what the city writes', () => {
  it('is read in the language of the screen where there is a translation', () => {
    expect(serviceText(service, 'summary', 'easy-ja')).toEqual({ text: '0歳の 子ども', isOriginal: false });
    expect(serviceText(service, 'summary', 'en')).toEqual(original('0歳から'));
    expect(serviceText(service, 'summary', 'ja')).toEqual(original('0歳から'));
  });

  it('keeps the name that stands on paper', () => {
    expect(serviceText(service, 'name', 'en').text).toBe('Child allowance (児童手当)');
    expect(serviceText(service, 'name', 'easy-ja')).toEqual(original('児童手当'));
    const both = { ...service, translations: { en: { name: '児童手当 (child allowance)' } } };
    expect(serviceText(both, 'name', 'en').text).toBe('児童手当 (child allowance)');
  });

  it('falls back to Japanese where a name has no other language', () => {
    expect(wordsIn({ ja: '通帳', 'easy-ja': null, en: 'bank book' }, 'easy-ja')).toEqual(original('通帳'));
    expect(wordsIn({ ja: '通帳', 'easy-ja': null, en: 'bank book' }, 'en').text).toBe('bank book');
  });
});
