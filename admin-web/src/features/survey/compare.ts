import type { DraftQuestion, SurveyDiffChange, SurveyDiffQuestion, SurveyVersionView } from '@tsunagu/api-client';
import { describe, parseRule } from '@tsunagu/eligibility';
import { stageNames, survey, typeNames } from '../../phrases/ja/survey';
import { pathName } from '../../phrases/ja/survey-guard';
import { compareWords } from '../../phrases/ja/survey-versions';

export interface Line {
  part: string;
  before: string | null;
  after: string | null;
}
export interface Difference {
  id: string;
  name: string;
  kind: SurveyDiffQuestion['kind'];
  from: number | null;
  to: number | null;
  lines: Line[];
}

const find = (view: SurveyVersionView, id: string): DraftQuestion | null =>
  view.questions.find((question) => question.id === id) ?? null;

function ruleWords(json: string): string {
  try {
    const parsed = parseRule(JSON.parse(json) as unknown);
    return parsed.ok ? describe(parsed.rule, 'ja') : json;
  } catch {
    return json;
  }
}

/** A stored value in words: codes are for machines. */
function valueWords(path: string, value: string | null, question: DraftQuestion | null): string | null {
  if (value === null) return null;
  switch (path) {
    case 'showIf':
      return ruleWords(value);
    case 'type':
      return (typeNames as Record<string, string>)[value] ?? value;
    case 'stage':
      return (stageNames as Record<string, string>)[value] ?? value;
    case 'perChild':
      return value === 'true' ? survey.perChildSwitch : null;
    case 'catalogueId':
      return survey.fromCatalogue;
    case 'options':
      return value
        .split(', ')
        .map((code) => question?.options.find((option) => option.value === code)?.label.ja ?? code)
        .join('／');
    default:
      return value;
  }
}

/** `options.VALUE.LANGUAGE` names an option by its code; people know it by its place. */
function partWords(path: string, question: DraftQuestion | null): string {
  const [head = '', value = '', language = ''] = path.split('.');
  if (head === 'options' && value !== '') {
    const index = question?.options.findIndex((option) => option.value === value) ?? -1;
    return pathName(`options.${String(index)}.label.${language}`);
  }
  return (compareWords.parts as Record<string, string | undefined>)[head] ?? pathName(path);
}

function line(change: SurveyDiffChange, old: DraftQuestion | null, now: DraftQuestion | null): Line {
  return {
    part: partWords(change.path, now ?? old),
    before: valueWords(change.path, change.before, old),
    after: valueWords(change.path, change.after, now),
  };
}

/** What changed from one version to the other, question by question, in words. */
export function differencesOf(
  changes: readonly SurveyDiffQuestion[],
  now: SurveyVersionView,
  then: SurveyVersionView,
): Difference[] {
  return changes.map(({ questionId, kind, from, to, changes: parts }) => {
    const [old, next] = [find(then, questionId), find(now, questionId)];
    return {
      id: questionId,
      name: (next ?? old)?.title.ja ?? survey.untitled,
      ...{ kind, from, to },
      lines: parts
        // The labels of a new question stand together in its list of options already.
        .filter(({ path }) => kind === 'changed' || !/^options\..+\.ja$/.test(path))
        .map((part) => line(part, old, next))
        .filter(({ before, after }) => before !== after),
    };
  });
}
