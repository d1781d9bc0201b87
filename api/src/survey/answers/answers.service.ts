import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { HouseholdsService } from '../../households/households.service.js';
import { hasRole, type StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../../platform/http/page.js';
import { knownAnswers } from '../known-answers.js';
import { PublishedSurvey, type PublishedVersion } from '../published-survey.js';
import { answerableOptions, answeredOf, ofChildren } from './answerable.js';
import { type Conditions, conditionsOf, monthsOld } from './answers-conditions.js';
import { CountAnswers } from './answers-summary.js';
import type { AnswersFilter, AnswersQuery, Expecting } from './answers-filter.dto.js';
import type { AnswersSummary } from './answers-summary.dto.js';
import type { AnswersItem, AnswersItemPage, AskedQuestions, HouseholdAnswers } from './answers.dto.js';
import { ofHousehold } from './question-summary.js';
import { AnswersQueries, type FoundRow } from './answers.queries.js';
import { answersRefusals } from './answers.refusals.js';

/** Which households a counsellor serves; only the consultations know. */
export interface Serving {
  serves(actor: StaffActor, householdId: string): Promise<boolean>;
  servedBy(actor: StaffActor): Promise<string[]>;
}

const KEPT_MS = 60_000;

/** The desk on which staff read what households answered: those they serve, or all for whoever answers for the service. */
@Injectable()
export class AnswersService {
  /** The figures of the last minute: counting takes the database a second for a large city, and many look at once. */
  private kept: { version: string; until: Date; summary: Promise<AnswersSummary> } | null = null;
  private serving: Serving = { serves: () => Promise.resolve(false), servedBy: () => Promise.resolve([]) };

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly households: HouseholdsService,
    private readonly published: PublishedSurvey,
    private readonly queries: AnswersQueries,
    private readonly counting: CountAnswers,
  ) {}

  /** The room of consultations says whom a counsellor serves; called from a provider's constructor. */
  useServing(serving: Serving): void {
    this.serving = serving;
  }

  /** Newest registration first. Every page that was looked at is in the audit, with the kinds of conditions it was asked with. */
  async search(actor: StaffActor, { cursor, limit = PAGE_DEFAULT, ...filter }: AnswersQuery): Promise<AnswersItemPage> {
    const after = cursor === undefined ? null : decodeCursor(cursor, ['bigWhole', 'uuid']);
    const conditions = await this.conditions(actor, filter);
    const rows = await this.queries.page(conditions, after, limit);
    const today = tokyoDate(this.clock.now());
    const asked = { conditions: conditionNames(filter), shown: Math.min(rows.length, limit) };
    await this.database.transaction((tx) => this.audit.record(tx, actor, 'answers.search', null, asked));
    return toPage(
      rows,
      limit,
      (row) => toItem(row, today),
      ({ position, id }) => [Number(position), id],
    );
  }

  async count(actor: StaffActor, filter: AnswersFilter): Promise<number> {
    return this.queries.count(await this.conditions(actor, filter));
  }

  /** @throws Refusal `answers.notFound`, alike for a household that is not served, not registered or not there */
  async view(actor: StaffActor, householdId: string): Promise<HouseholdAnswers> {
    const allowed = seesAll(actor) || (await this.serving.serves(actor, householdId));
    if (!allowed || !(await this.households.registered(householdId))) throw answersRefusals.refuse('answers.notFound');
    const [household, headers, answeredVersion, survey] = await Promise.all([
      this.households.view(householdId),
      this.households.headers([householdId]),
      this.households.answeredVersion(householdId),
      this.published.current(),
    ]);
    const header = headers.get(householdId);
    if (!household || !header) throw answersRefusals.refuse('answers.notFound');
    await this.audit.recordView(actor, 'answers.view', { type: 'household', id: householdId });
    const answers = new Map(knownAnswers(survey.questions, household).map((answer) => [answer.questionId, answer]));
    return {
      id: householdId,
      alias: header.alias,
      registeredAt: household.registeredAt,
      version: survey.version,
      answeredVersion,
      questions: survey.form.map((question) => ({ question, answer: answers.get(question.id) ?? null })),
    };
  }

  async questions(): Promise<AskedQuestions> {
    const { questions } = await this.published.current();
    const asked = [...ofHousehold(questions), ...ofChildren(questions)];
    return {
      questions: asked.map((question) => ({
        id: question.id,
        title: question.title,
        perChild: question.perChild ?? false,
        options: answerableOptions(question),
      })),
    };
  }

  async summary(): Promise<AnswersSummary> {
    const survey = await this.published.current();
    const kept = this.kept?.version === survey.version && this.kept.until > this.clock.now() ? this.kept : null;
    this.kept = kept ?? { version: survey.version, until: this.minuteFromNow(), summary: this.countAll(survey) };
    const { summary } = this.kept;
    summary.catch(() => (this.kept = null));
    return summary;
  }

  /** What the filter asks for, within what the actor may see. @throws Refusal `answers.questionUnknown`, `answers.optionUnknown` */
  async conditions(actor: StaffActor, filter: AnswersFilter): Promise<Conditions> {
    const only = seesAll(actor) ? null : await this.serving.servedBy(actor);
    const noAnswerFact = filter.noAnswerTo === undefined ? null : await this.factOf(filter.noAnswerTo);
    const { answered: text } = filter;
    const answered = text === undefined ? null : answeredOf(text, (await this.published.current()).questions);
    return conditionsOf(filter, { now: this.clock.now(), noAnswerFact, answered, only });
  }

  private async countAll(survey: PublishedVersion): Promise<AnswersSummary> {
    const counted = await this.counting.of(survey);
    return { ...counted, version: survey.version, countedAt: this.clock.now().toISOString() };
  }

  private minuteFromNow(): Date {
    return new Date(this.clock.now().getTime() + KEPT_MS);
  }

  private async factOf(questionId: string): Promise<string> {
    const { questions } = await this.published.current();
    const question = ofHousehold(questions).find(({ id }) => id === questionId);
    const fields = [{ path: 'noAnswerTo', rule: 'answers.questionUnknown' }];
    if (!question) throw answersRefusals.refuse('answers.questionUnknown', fields);
    return question.fact;
  }
}

/** Which conditions were set, not to what. */
const conditionNames = (filter: AnswersFilter): string =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .sort()
    .join();

const seesAll = (actor: StaffActor): boolean => hasRole(actor, 'supervisor', 'manager');

function toItem(row: FoundRow, today: string): AnswersItem {
  const kinds = Object.values(row.noAnswers);
  const said = (kind: string): number => kinds.filter((each) => each === kind).length;
  const expecting: Expecting = row.expecting === null ? 'unanswered' : row.expecting ? 'yes' : 'no';
  return {
    id: row.id,
    alias: row.alias,
    ward: row.ward,
    language: row.language,
    childCount: row.childCount,
    childMonths: row.births.map((birth) => monthsOld(birth, today)),
    expecting,
    noAnswers: { unknown: said('unknown'), declined: said('declined'), later: said('later') },
    registeredAt: row.registeredAt.toISOString(),
  };
}
