import type { DraftOption, DraftQuestion, DraftQuestionInput } from '@tsunagu/api-client';
import { phoneWords } from '../../phrases/ja/survey-phone';

/** The languages every question is written in; a missing third one falls back to plain Japanese. */
export const LANGUAGES = ['ja', 'easy-ja', 'en'] as const;
export type WordsLanguage = (typeof LANGUAGES)[number];
export type Words = Record<WordsLanguage, string>;

/** A question on the desk: like the stored one, with empty texts instead of missing ones. */
export type QuestionForm = Omit<DraftQuestion, 'how' | 'purpose' | 'reason' | 'considered'> & {
  how: Words;
  purpose: string;
  reason: string;
  considered: string;
};

export const noWords = (): Words => ({ ja: '', 'easy-ja': '', en: '' });

/** What the phone shows in a language: like the phone, plain Japanese where there is no English. */
export const shown = (words: Words, language: WordsLanguage): string =>
  words[language] || (language === 'en' ? words['easy-ja'] : '') || words.ja;

const copyOption = ({ value, label }: DraftOption): DraftOption => ({ value, label: { ...label } });

export function toForm(question: DraftQuestion): QuestionForm {
  return {
    ...question,
    title: { ...question.title },
    why: { ...question.why },
    how: question.how ? { ...question.how } : noWords(),
    options: question.options.map(copyOption),
    purpose: question.purpose ?? '',
    reason: question.reason ?? '',
    considered: question.considered ?? '',
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const isWritten = (words: Words): boolean => Object.values(words).some((text) => text.trim() !== '');

export function toInput(form: QuestionForm): DraftQuestionInput {
  return {
    id: form.id,
    catalogueId: form.catalogueId,
    stage: form.stage,
    type: form.type,
    perChild: form.perChild,
    showIf: form.showIf,
    // An emptied number field holds no number.
    countMax: form.type === 'count' && Number.isInteger(form.countMax) ? form.countMax : null,
    title: { ...form.title },
    why: { ...form.why },
    how: isWritten(form.how) ? { ...form.how } : null,
    options: form.options.map(copyOption),
    purpose: orNull(form.purpose),
    reason: orNull(form.reason),
    considered: orNull(form.considered),
  };
}

/** An id that no version has used before: answers are kept under it. */
const freshId = (letter: string): string =>
  letter + Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const newOption = (): DraftOption => ({ value: freshId('o'), label: noWords() });

/** An own question, empty or begun with the given words. It is handled with care until somebody decides otherwise. */
export function newQuestion(begun: Begun = {}): QuestionForm {
  const id = freshId('q');
  return {
    id,
    catalogueId: null,
    fact: `custom.${id}`,
    stage: 'registration',
    type: begun.type ?? 'single',
    privacy: 'caution',
    perChild: false,
    showIf: null,
    countMax: null,
    title: { ...(begun.title ?? noWords()) },
    why: { ...(begun.why ?? noWords()) },
    how: noWords(),
    options: begun.options?.map(copyOption) ?? [newOption(), newOption()],
    purpose: '',
    reason: '',
    considered: '',
  };
}
interface Begun {
  type?: QuestionForm['type'];
  title?: Words;
  why?: Words;
  options?: readonly DraftOption[];
}

/** Types an own question may have; the others belong to facts of the catalogue. */
export const ownTypes = ['single', 'multiple', 'yesNo', 'count'] as const;
export const takesOptions = (type: QuestionForm['type']): boolean => type === 'single' || type === 'multiple';

/** The two answers of a question of yes and no, as they are stored and as the phone says them. */
function yesNo(): DraftOption[] {
  const { ja, 'easy-ja': easy, en } = phoneWords;
  return [
    { value: 'true', label: { ja: ja.yes, 'easy-ja': easy.yes, en: en.yes } },
    { value: 'false', label: { ja: ja.no, 'easy-ja': easy.no, en: en.no } },
  ];
}

/** What may be answered once an own question is asked another way; what was written for choosing stays among the ways to choose. */
export function optionsAs(next: QuestionForm['type'], { type, options }: QuestionForm): DraftOption[] {
  if (next === 'yesNo') return yesNo();
  if (!takesOptions(next)) return [];
  return takesOptions(type) ? options : [newOption(), newOption()];
}

/** The list with one thing moved; the same list when it would leave it. */
export function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const to = from + by;
  const next = [...list];
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) return next;
  const [one] = next.splice(from, 1);
  next.splice(to, 0, one as T);
  return next;
}
