import type { KnownQuestions } from '../draft-questions.js';
import type { SurveyCheck } from '../guard.dto.js';
import type { DraftQuestion } from '../question-editing.dto.js';
import { catalogueFindings, isUnchanged } from './catalogue-layer.js';
import { combinationFindings } from './combinations.js';
import { effortOf, MAX_SECONDS, MAX_TAPS } from './effort.js';
import type { Finding } from './finding.js';
import { freeTextFindings } from './free-text.js';
import { identifierFindings } from './identifiers.js';
import { type Problem, type ProblemCode, questionProblems, wholeProblems } from './structure.js';
import { nameFindings, wordFindings } from './words.js';
import { writtenTexts } from './written-texts.js';

/** What can be settled by writing something beside the question, as against what is wrong with it. */
const REASONS: readonly string[] = ['purposeMissing', 'reasonMissing', 'consideredMissing'];

/** Every layer of the guard over a whole survey. Pure: the same survey always gets the same answer. */
export function checkSurvey(questions: readonly DraftQuestion[], known: KnownQuestions): SurveyCheck {
  const findings = [
    ...questions.flatMap((question) => ownFindings(question, known)),
    ...approvedAsTheyAre(combinationFindings(questions), questions, known),
  ];
  const { seconds, taps } = effortOf(questions);
  const problems: Problem[] = [
    ...wholeProblems(questions),
    ...questions.flatMap((_, index) => questionProblems(questions, index, known)),
    ...questions.flatMap((question) => reasonProblems(question, findings)),
  ];
  if (seconds > MAX_SECONDS || taps > MAX_TAPS) problems.push({ code: 'tooLong', questionId: null, path: null });
  return { findings, problems, verdict: verdictOf(findings, problems), seconds, taps };
}

/** The same for one question in its surroundings: what concerns it, and the whole's effort. */
export function checkQuestion(questions: readonly DraftQuestion[], index: number, known: KnownQuestions): SurveyCheck {
  const whole = checkSurvey(questions, known);
  const id = questions[index]?.id;
  const findings = whole.findings.filter(({ questionId }) => questionId === id);
  const problems = whole.problems.filter(({ questionId, code }) => questionId === id || code === 'tooLong');
  return { ...whole, findings, problems, verdict: verdictOf(findings, problems) };
}

const ownFindings = (question: DraftQuestion, known: KnownQuestions): Finding[] => [
  ...catalogueFindings(question, known),
  ...approvedAsTheyAre(
    [
      ...writtenTexts(question).flatMap(wordFindings),
      ...nameFindings(question),
      ...freeTextFindings(question),
      ...identifierFindings(question),
    ],
    [question],
    known,
  ),
];

/** A question of the catalogue in its own words was weighed when it was approved: what is said against it is for the record. */
const approvedAsTheyAre = (
  findings: Finding[],
  questions: readonly DraftQuestion[],
  known: KnownQuestions,
): Finding[] => {
  const approved = new Set(questions.filter((question) => isUnchanged(question, known)).map(({ id }) => id));
  return findings.map((finding) =>
    finding.severity === 'warn' && approved.has(finding.questionId ?? '') ? { ...finding, severity: 'info' } : finding,
  );
};

/**
 * A question that is not word for word of the catalogue states what it is for. R3: a warning needs the reason why, and the record
 * that another way was looked for. The city's part comes later.
 */
function reasonProblems({ id, purpose, reason, considered }: DraftQuestion, findings: Finding[]): Problem[] {
  const own = findings.filter(({ questionId }) => questionId === id);
  const warned = own.some(({ severity, layer }) => severity === 'warn' && layer !== 'catalogue');
  const missing = (code: ProblemCode, path: string): Problem => ({ code, questionId: id, path });
  return [
    ...(own.some(({ layer }) => layer === 'catalogue') && !purpose ? [missing('purposeMissing', 'purpose')] : []),
    ...(warned && !reason ? [missing('reasonMissing', 'reason')] : []),
    ...(warned && !considered ? [missing('consideredMissing', 'considered')] : []),
  ];
}

function verdictOf(findings: Finding[], problems: Problem[]): SurveyCheck['verdict'] {
  if (findings.some(({ severity }) => severity === 'block')) return 'blocked';
  if (problems.some(({ code }) => !REASONS.includes(code))) return 'incomplete';
  return problems.length > 0 ? 'needsReason' : 'ready';
}
