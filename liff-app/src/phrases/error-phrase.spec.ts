import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, it } from 'vitest';
import { errors, unknownError } from './ja/errors.ts';
import { useErrorPhrase } from './use-error-phrase.ts';
import { useLanguage } from '../stores/language.ts';

beforeEach(() => setActivePinia(createPinia()));

it('says what a code means', () => {
  expect(useErrorPhrase()('consultation.closed')).toBe(errors['consultation.closed']);
});

it('has one kind sentence for every code it does not know, and for names every object has', () => {
  expect(useErrorPhrase()('something.new')).toBe(unknownError);
  expect(useErrorPhrase()('constructor')).toBe(unknownError);
});

it('says it in easy Japanese when that is the language of the screen', async () => {
  await useLanguage().choose('easy-ja');
  expect(useErrorPhrase()('consultation.closed')).toContain('いつでも また');
  expect(useErrorPhrase()('something.new')).not.toBe(unknownError);
});

it('says it in English', async () => {
  await useLanguage().choose('en');
  expect(useErrorPhrase()('consultation.closed')).toMatch(/^This consultation has ended/);
  expect(useErrorPhrase()('something.new')).toMatch(/^That did not work/);
});
