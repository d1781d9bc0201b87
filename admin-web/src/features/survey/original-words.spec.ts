import { expect, it } from 'vitest';
import { draftQuestion, wardQuestion } from '../../test/survey-samples';
import { toForm } from './model';
import { originalWords } from './original-words';

const origin = toForm(wardQuestion);

it('has nothing to say about a question in its own words', () => {
  expect(originalWords(toForm(wardQuestion), origin)).toEqual([]);
});

it('names every text that was changed, added or left out, by its language', () => {
  const changed = toForm(
    draftQuestion('ward', 'お住まいの区', {
      title: { ...wardQuestion.title, en: 'Where do you live?' },
      how: { ja: '郵便物を見てください。', 'easy-ja': '', en: '' },
      options: wardQuestion.options.map((option) => ({ ...option, label: { ...option.label } })),
    }),
  );
  const [, outside] = changed.options;
  if (outside) outside.label.ja = '市外';
  expect(originalWords(changed, origin)).toEqual([
    { part: 'title', option: null, language: 'en', text: 'en お住まいの区' },
    { part: 'how', option: null, language: 'ja', text: '' },
    { part: 'option', option: 1, language: 'ja', text: '神戸市外' },
  ]);
});
