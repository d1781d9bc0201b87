import { FACTS, parseRule, type Rule } from '@tsunagu/eligibility';
import type { DraftQuestion, DraftQuestionInput, DraftTexts } from './question-editing.dto.js';
import { OWN_FACT } from './own-facts.js';
import type { Question, QuestionNote, Words } from './survey.questions.js';

/** Approved questions by id. */
export type KnownQuestions = ReadonlyMap<string, DraftQuestion>;

export const readRule = (showIf: unknown): Rule | null | 'invalid' => {
  if (showIf === null || showIf === undefined) return null;
  const parsed = parseRule(showIf, { facts: FACTS });
  return parsed.ok ? parsed.rule : 'invalid';
};

/** What a question settles follows from where it came from: nobody binds an own question to a fact of the profile. */
export function toDraft(
  input: DraftQuestionInput,
  known: KnownQuestions,
  own: ReadonlyMap<string, string> = new Map(),
): DraftQuestion {
  const origin = input.catalogueId === null ? undefined : known.get(input.catalogueId);
  return {
    ...input,
    fact: origin?.fact ?? own.get(input.id) ?? `${OWN_FACT}${input.id}`,
    privacy: origin?.privacy ?? 'caution',
  };
}

/** Version 1 is older than the catalogue: its questions are known by their facts. */
export function withOrigin(draft: DraftQuestion, fact: string, known: KnownQuestions): DraftQuestion {
  if (draft.catalogueId !== null || fact.startsWith(OWN_FACT)) return draft;
  const origin = [...known].find(([, question]) => question.fact === fact);
  return origin ? { ...draft, catalogueId: origin[0] } : draft;
}

const trimmed = ({ ja, 'easy-ja': easy, en }: DraftTexts): Words => ({ ja, 'easy-ja': easy, en });

export function toStored(draft: DraftQuestion): { question: Question; note: QuestionNote } {
  const showIf = readRule(draft.showIf);
  if (showIf === 'invalid') throw new Error('a rule was not checked before it was stored');
  const { id, catalogueId, fact, stage, type, privacy, perChild, countMax, purpose, reason, considered } = draft;
  return {
    question: {
      id,
      catalogueId,
      fact,
      stage,
      type,
      privacy,
      required: false,
      perChild,
      showIf,
      countMax: type === 'count' ? countMax : null,
      title: trimmed(draft.title),
      why: trimmed(draft.why),
      how: draft.how && trimmed(draft.how),
      options: draft.options.map(({ value, label }) => ({ value, label: trimmed(label) })),
    },
    note: { purpose, reason, considered },
  };
}

const written = ({ ja, 'easy-ja': easy, en }: Words): DraftTexts => ({ ja, 'easy-ja': easy, en: en ?? '' });

export function fromStored(question: Question, note: QuestionNote | undefined): DraftQuestion {
  const { id, fact, stage, type, privacy, title, why, how, options } = question;
  return {
    id,
    catalogueId: question.catalogueId ?? null,
    fact,
    stage,
    type,
    privacy,
    perChild: question.perChild ?? false,
    showIf: (question.showIf ?? null) as Record<string, unknown> | null,
    countMax: question.countMax ?? null,
    title: written(title),
    why: written(why),
    how: how && written(how),
    options: options.map(({ value, label }) => ({ value, label: written(label) })),
    purpose: note?.purpose ?? null,
    reason: note?.reason ?? null,
    considered: note?.considered ?? null,
  };
}
