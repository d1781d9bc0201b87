import { Choice, ListOf, Part, Text, Whole } from '../platform/http/fields.js';
import { DraftQuestionInput, MAX_QUESTIONS } from './question-editing.dto.js';
import { FINDING_LAYERS, type FindingLayer, PARTS, SEVERITIES, type Severity, type TextPart } from './guard/finding.js';
import { PROBLEMS, type ProblemCode } from './guard/structure.js';

export class SurveyAlternative {
  @Text({ max: 300, description: 'A harmless way to ask' })
  text: string;

  @Text({ max: 40, nullable: true, description: 'A question of the catalogue that serves' })
  catalogueId: string | null;
}

export class SurveyFinding {
  @Text({ max: 40, nullable: true, description: 'null: the survey as a whole' })
  questionId: string | null;

  @Choice(FINDING_LAYERS, { name: 'FindingLayer' })
  layer: FindingLayer;

  @Choice(SEVERITIES, {
    name: 'FindingSeverity',
    description: 'block: never; warn: reason and city; info: for the record',
  })
  severity: Severity;

  @Choice(PARTS, { name: 'FindingPart' })
  part: TextPart;

  @Whole({ min: 0, max: 39, nullable: true, description: 'Which option' })
  option: number | null;

  @Text({ max: 10, nullable: true })
  language: string | null;

  @Whole({ min: 0, max: 4000, description: 'In UTF-16 units of the text as it was written' })
  start: number;

  @Whole({ min: 0, max: 4000 })
  length: number;

  @Text({ max: 300, description: 'As it was written' })
  word: string;

  @Text({ max: 60 })
  category: string;

  @Text({ max: 200 })
  categoryName: string;

  @Text({ max: 500 })
  law: string;

  @Part(() => SurveyAlternative)
  alternative: SurveyAlternative;
}

export class SurveyProblem {
  @Choice(PROBLEMS, { name: 'SurveyProblemCode' })
  code: ProblemCode;

  @Text({ max: 40, nullable: true })
  questionId: string | null;

  @Text({ max: 100, nullable: true, description: 'Which part, such as `title.en` or `options.2.label.ja`' })
  path: string | null;
}

export class SurveyCheck {
  @ListOf(() => SurveyFinding, { max: 1000 })
  findings: SurveyFinding[];

  @ListOf(() => SurveyProblem, { max: 1000, description: 'What is incomplete or does not fit together' })
  problems: SurveyProblem[];

  @Choice(['ready', 'needsReason', 'blocked', 'incomplete'], {
    name: 'SurveyCheckVerdict',
    description: 'ready: may be checked; needsReason: a warning has no reason yet; blocked: can never be published',
  })
  verdict: 'ready' | 'needsReason' | 'blocked' | 'incomplete';

  @Whole({ min: 0, max: 100_000, description: 'Estimated for a parent with two children, registration only' })
  seconds: number;

  @Whole({ min: 0, max: 10_000, description: 'Taps of the registration with two children' })
  taps: number;
}

export class GuardInput {
  @Part(() => DraftQuestionInput)
  question: DraftQuestionInput;

  @ListOf(() => DraftQuestionInput, {
    max: MAX_QUESTIONS,
    description: 'The other questions, in order, those before it first',
  })
  others: DraftQuestionInput[];

  @Whole({ min: 0, max: MAX_QUESTIONS, description: 'How many of the others stand before it' })
  before: number;
}
