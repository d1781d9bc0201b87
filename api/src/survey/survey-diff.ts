import type { DraftQuestion } from './question-editing.dto.js';
import type { SurveyDiffChange, SurveyDiffQuestion } from './versions.dto.js';

const PARTS = ['catalogueId', 'stage', 'type', 'perChild', 'countMax', 'purpose', 'reason', 'considered'] as const;
const TEXTS = ['title', 'why', 'how'] as const;

const text = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > 4000 ? `${written.slice(0, 3999)}…` : written;
};

function flat(question: DraftQuestion): Map<string, string | null> {
  const all = new Map<string, string | null>();
  for (const part of PARTS) all.set(part, text(question[part]));
  all.set('showIf', text(question.showIf));
  for (const part of TEXTS) {
    for (const [language, words] of Object.entries(question[part] ?? {})) all.set(`${part}.${language}`, text(words));
  }
  for (const { value, label } of question.options) {
    for (const [language, words] of Object.entries(label)) all.set(`options.${value}.${language}`, text(words));
  }
  all.set('options', text(question.options.map(({ value }) => value).join(', ')));
  return all;
}

function changesBetween(before: DraftQuestion, after: DraftQuestion): SurveyDiffChange[] {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** The questions whose places have to change; those of the longest run that kept its order stay. */
function movedIds(before: string[], after: string[]): Set<string> {
  const kept = after.filter((id) => before.includes(id));
  const places = kept.map((id) => before.indexOf(id));
  const longest: number[][] = [];
  for (const [index, place] of places.entries()) {
    const runs = longest.slice(0, index).filter((run) => places[run.at(-1)!]! < place);
    const best = runs.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    longest.push([...best, index]);
  }
  const stay = longest.reduce((a, b) => (b.length > a.length ? b : a), []);
  return new Set(kept.filter((_, index) => !stay.includes(index)));
}

/** What is different from `before` to `after`, question by question in the order of `after`; what is gone comes last. */
export function diffQuestions(before: DraftQuestion[], after: DraftQuestion[]): SurveyDiffQuestion[] {
  const moved = movedIds(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const placeOf = (list: DraftQuestion[], id: string) => list.findIndex((question) => question.id === id);
  const found = after.flatMap((question, to): SurveyDiffQuestion[] => {
    const from = placeOf(before, question.id);
    const old = before[from];
    const questionId = question.id;
    if (!old) return [{ questionId, kind: 'added', from: null, to, changes: added(question) }];
    const changes = changesBetween(old, question);
    if (changes.length === 0 && !moved.has(questionId)) return [];
    return [{ questionId, kind: changes.length > 0 ? 'changed' : 'moved', from, to, changes }];
  });
  const gone = before.flatMap((question, from): SurveyDiffQuestion[] =>
    placeOf(after, question.id) >= 0
      ? []
      : [{ questionId: question.id, kind: 'removed', from, to: null, changes: removed(question) }],
  );
  return [...found, ...gone];
}

const added = (question: DraftQuestion): SurveyDiffChange[] =>
  [...flat(question)].flatMap(([path, after]) => (after === null ? [] : [{ path, before: null, after }]));
const removed = (question: DraftQuestion): SurveyDiffChange[] =>
  added(question).map(({ path, after }) => ({ path, before: after, after: null }));
