import { LANGUAGES, type QuestionForm, type Words, type WordsLanguage } from './model';

export interface OriginalWord {
  part: 'title' | 'why' | 'how' | 'option';
  option: number | null;
  language: WordsLanguage;
  text: string;
}

/** The words of the catalogue wherever a question says something else, text by text. */
export function originalWords(question: QuestionForm, origin: QuestionForm): OriginalWord[] {
  const changed = (part: OriginalWord['part'], option: number | null, now: Words, then: Words): OriginalWord[] =>
    LANGUAGES.filter((language) => now[language].trim() !== then[language].trim()).map((language) => ({
      ...{ part, option, language },
      text: then[language],
    }));
  return [
    ...(['title', 'why', 'how'] as const).flatMap((part) => changed(part, null, question[part], origin[part])),
    ...question.options.flatMap(({ value, label }, index) => {
      const then = origin.options.find((one) => one.value === value);
      return then ? changed('option', index, label, then.label) : [];
    }),
  ];
}
