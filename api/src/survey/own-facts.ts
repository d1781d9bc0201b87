import { factsOfQuestion } from '@tsunagu/eligibility';
import type { EntityManager } from 'typeorm';
import type { Question } from './survey.questions.js';

/** Facts of own questions: no rule and no segment can name them. */
export const OWN_FACT = 'custom.';

type Asked = Pick<Question, 'id' | 'type' | 'perChild' | 'catalogueId'> & {
  options: { value: string; label: { ja: string } }[];
};

/** What an answer to an own question means: another kind of question or other options give it another meaning. */
export const meaningOf = ({ type, perChild, options }: Asked): string =>
  JSON.stringify([type, perChild ?? false, options.map(({ value, label }) => [value, label.ja])]);

/**
 * The fact of each own question, by its id. One that was handed over before with the same meaning keeps its fact; with another meaning
 * it gets a new one, so that no old answer stands under new options.
 */
export async function ownFacts(
  manager: EntityManager,
  version: string,
  questions: readonly Asked[],
): Promise<ReadonlyMap<string, string>> {
  const own = questions.filter(({ catalogueId }) => catalogueId === null);
  if (own.length === 0) return new Map();
  const before = await manager.query<{ question: Question }[]>(HANDED_OVER, [
    own.map(({ id }) => id),
    OWN_FACT,
    version,
  ]);
  return new Map(
    own.map((question) => [
      question.id,
      factOf(
        question,
        version,
        before.map((one) => one.question),
      ),
    ]),
  );
}

function factOf(question: Asked, version: string, before: readonly Question[]): string {
  const named = before.filter(({ id }) => id === question.id);
  const same = named.find((one) => meaningOf(one) === meaningOf(question));
  if (same) return same.fact;
  return `${OWN_FACT}${question.id}${named.length > 0 ? `@${version}` : ''}`;
}

/** Own questions with these ids in versions that change no more, the newest first. */
const HANDED_OVER = `
  SELECT question FROM survey_version v, jsonb_array_elements(v.questions) AS question
   WHERE v.state NOT IN ('draft', 'checked') AND v.version <> $3
     AND question ->> 'id' = ANY ($1::text[]) AND starts_with(question ->> 'fact', $2)
   ORDER BY v.number DESC LIMIT 500`;

/** The facts that answers to this question are kept under. */
export const factsUnder = (question: Question): string[] => [
  ...factsOfQuestion(question),
  ...(question.type === 'month' ? [`${question.fact}Month`] : []),
];
