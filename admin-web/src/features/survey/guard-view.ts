import type { CatalogueQuestion, SurveyCheck, SurveyFinding, SurveyProblemCode } from '@tsunagu/api-client';
import type { Mark } from '../../ui/marks';
import { wishQuestion } from '../../phrases/ja/survey-wish';
import { newQuestion, toForm, type QuestionForm, type WordsLanguage } from './model';

/**
 * `custom`: not of the catalogue; `changed`: of the catalogue, in other words. Both need a purpose and the city;
 * `approved`: the city has agreed to what needed it.
 */
export type QuestionVerdict = 'block' | 'warn' | 'custom' | 'changed' | 'approved' | 'incomplete' | 'ok';
export type Part = SurveyFinding['part'];

/** What a check says about one question; a finding about the survey as a whole counts for none of them. */
export function partOf(check: SurveyCheck | null, questionId: string): SurveyCheck | null {
  if (!check) return null;
  return {
    ...check,
    findings: check.findings.filter((finding) => finding.questionId === questionId),
    problems: check.problems.filter((problem) => problem.questionId === questionId),
  };
}

/** What is settled by writing beside the question, as against what is wrong with it. */
const reasons: SurveyProblemCode[] = ['purposeMissing', 'reasonMissing', 'consideredMissing'];

/** The gravest thing to say about a question. `info` findings are for the record only. */
export function verdictOf(
  question: Pick<QuestionForm, 'catalogueId'>,
  check: SurveyCheck | null,
  cityAgreed = false,
): QuestionVerdict {
  const findings = (check?.findings ?? []).filter(({ severity }) => severity !== 'info');
  if (findings.some(({ severity }) => severity === 'block')) return 'block';
  if (check?.problems.some(({ code }) => !reasons.includes(code))) return 'incomplete';
  if (cityAgreed && (findings.length > 0 || question.catalogueId === null)) return 'approved';
  if (findings.some(({ layer }) => layer !== 'catalogue')) return 'warn';
  if (question.catalogueId === null) return 'custom';
  return findings.length > 0 ? 'changed' : 'ok';
}

/** Where the city begins to read: the first question that needs its word. */
export function firstToJudge(questions: readonly QuestionForm[], check: SurveyCheck | null): number {
  return Math.max(
    0,
    questions.findIndex((question) => verdictOf(question, partOf(check, question.id)) !== 'ok'),
  );
}

/** Where to mark a text: title, why, how or an option, in one language. */
export function marksFor(
  check: SurveyCheck | null,
  part: Part,
  language: WordsLanguage,
  option: number | null = null,
): Mark[] {
  return (check?.findings ?? [])
    .filter((one) => one.part === part && one.language === language && one.option === option && one.length > 0)
    .filter((one) => one.severity !== 'info')
    .map(({ start, length, severity }) => ({
      from: start,
      to: start + length,
      tone: severity === 'block' ? 'danger' : 'warn',
    }));
}

/** Words, combinations and identifiers, the gravest and foremost first; not the layer that only says where a question is from. */
export const wordFindings = (check: SurveyCheck | null): SurveyFinding[] =>
  (check?.findings ?? [])
    .filter(({ layer, severity }) => layer !== 'catalogue' && severity !== 'info')
    .sort((a, b) => Number(b.severity === 'block') - Number(a.severity === 'block') || a.start - b.start);

/** What is missing, each kind once with the places where it is missing. */
export function problemsByCode(check: SurveyCheck): { code: SurveyProblemCode; paths: (string | null)[] }[] {
  const codes = [...new Set(check.problems.map(({ code }) => code))];
  return codes.map((code) => ({
    code,
    paths: check.problems.filter((problem) => problem.code === code).map(({ path }) => path),
  }));
}

/** The same word in three places is told once, with its first place. */
export function firstOfEach(findings: readonly SurveyFinding[]): SurveyFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ word, category, layer }) => {
    const key = `${layer} ${category} ${word}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export interface Alternative {
  key: string;
  /** What the guard says about it. */
  text: string;
  /** The question that can stand in its place; without one the text is advice. */
  question: QuestionForm | null;
}

/** What may be asked instead, the gravest finding first, each once. */
export function alternativesOf(check: SurveyCheck | null, catalogue: readonly CatalogueQuestion[]): Alternative[] {
  const found = new Map<string, Alternative>();
  for (const { alternative } of wordFindings(check)) {
    const approved = catalogue.find(({ id }) => id === alternative.catalogueId);
    const key = approved?.id ?? alternative.text;
    if (!found.has(key))
      found.set(key, { key, text: alternative.text, question: questionFor(alternative.text, approved) });
  }
  return [...found.values()].slice(0, 4);
}

/** The guard often advises to ask for a wish instead of a state; that question is written here, ready to be taken. */
function questionFor(advice: string, approved: CatalogueQuestion | undefined): QuestionForm | null {
  if (approved) return toForm(approved.question);
  return advice.includes(wishQuestion.title.ja) ? newQuestion(wishQuestion) : null;
}

/** Whether a language of a question is held up, and how gravely. */
export function languageVerdict(check: SurveyCheck | null, language: WordsLanguage): 'block' | 'warn' | 'ok' {
  const severities = wordFindings(check)
    .filter((finding) => finding.language === language)
    .map(({ severity }) => severity);
  if (severities.includes('block')) return 'block';
  return severities.includes('warn') ? 'warn' : 'ok';
}
