import { Injectable } from '@nestjs/common';
import { factsOfQuestion } from '@tsunagu/eligibility';
import { NO_ANSWERS } from '../../households/households.service.js';
import type { Question } from '../survey.questions.js';
import { ofChildren } from './answerable.js';
import type { QuestionSummary } from './answers-summary.dto.js';
import { AnswersQueries } from './answers.queries.js';
import { type Counted, ofHousehold, summaryOf, Tally } from './question-summary.js';
import { FLOOR } from './suppression.js';

/**
 * Households that answered alike are counted together first, and only those few kinds of households are taken apart by
 * question: one pass over each table, whatever the number of questions.
 */
const COUNT = `
  WITH alike AS MATERIALIZED (
    SELECT facts, no_answers, count(*) AS households FROM household WHERE registered_at IS NOT NULL GROUP BY facts, no_answers
  ), listed AS MATERIALIZED (
    SELECT language, least(child_count, 5) AS children, child_count > 0 OR children_complete AS told, count(*) AS households
      FROM household_row GROUP BY 1, 2, 3
  )
  SELECT 'value' AS kind, each.key AS fact, each.value, sum(households)::int AS households
    FROM alike, jsonb_each_text(facts) AS each WHERE each.key = ANY ($1::text[]) GROUP BY each.key, each.value
  UNION ALL
  SELECT 'noAnswer', each.key, each.value, sum(households)::int
    FROM alike, jsonb_each_text(no_answers) AS each WHERE each.key = ANY ($1::text[]) GROUP BY each.key, each.value
  UNION ALL SELECT 'value', of.fact, of.value, count(DISTINCT c.household_id)::int
    FROM child c, LATERAL (VALUES ('child.care', c.care), ('child.school', c.school)) AS of (fact, value)
   WHERE of.value IS NOT NULL AND of.fact = ANY ($2::text[]) GROUP BY of.fact, of.value
  UNION ALL SELECT 'noAnswer', of.fact, said.kind, sum(households)::int
    FROM alike, unnest($2::text[]) AS of (fact), unnest($3::text[]) AS said (kind)
   WHERE EXISTS (SELECT 1 FROM jsonb_each_text(no_answers) AS each
                  WHERE starts_with(each.key, of.fact || '.') AND each.value = said.kind) GROUP BY of.fact, said.kind
  UNION ALL SELECT 'language', '', language, sum(households)::int FROM listed GROUP BY language
  UNION ALL SELECT 'children', '', children::text, sum(households)::int FROM listed WHERE told GROUP BY children
  UNION ALL SELECT 'total', '', '', coalesce(sum(households), 0)::int FROM listed`;

const PATIENCE_MS = 15_000;

/** How all households together answered each question, without any figure that could point at one. */
@Injectable()
export class CountAnswers {
  constructor(private readonly queries: AnswersQueries) {}

  async of({ questions }: { questions: Question[] }): Promise<{ total: number | null; questions: QuestionSummary[] }> {
    const household = ofHousehold(questions);
    const children = ofChildren(questions);
    const asked = questions.filter((question) => household.includes(question) || children.includes(question));
    const facts = household.flatMap(factsOfQuestion);
    const rows = await this.queries.inTime(
      (manager) => manager.query<Counted[]>(COUNT, [facts, children.map(({ fact }) => fact), NO_ANSWERS]),
      PATIENCE_MS,
    );
    const tally = new Tally(rows);
    const total = tally.of('total');
    return {
      total: total < FLOOR ? null : total,
      questions: asked.map((question) => summaryOf(question, tally, total)),
    };
  }
}
