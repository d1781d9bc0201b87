import { Injectable } from '@nestjs/common';
import { closedFacts, factsAsked } from '@tsunagu/eligibility';
import {
  type AnswersToSave,
  type HouseholdIds,
  HouseholdsService,
  type HouseholdView,
  type ParentMe,
  type Whole,
} from '../households/households.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { Gather } from '../platform/database/gather.js';
import { listed } from '../platform/database/prepared.js';
import { knownAnswers } from './known-answers.js';
import { askedQuestions, missingAnswers, NOTHING_KNOWN } from './branching.js';
import { type PublishedVersion, PublishedSurvey } from './published-survey.js';
import type { SurveyForm } from './survey.dto.js';
import { SurveyDraft, type SurveyVersion } from './survey.entity.js';
import type { Question } from './survey.questions.js';
import { surveyRefusals } from './survey.refusals.js';
import { type AnswerInput, findProblem, livesOutside } from './survey.rules.js';
import { type KnownChildren, toHouseholdAnswers } from './told.js';

interface Checked {
  questions: Question[];
  ids: HouseholdIds;
}

@Injectable()
export class SurveyService {
  private readonly finishing = new Gather<AnswersToSave, Whole>((batch) => this.store(batch), { max: 50 });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly households: HouseholdsService,
    private readonly published: PublishedSurvey,
  ) {}

  /** The published version. */
  current = (): Promise<SurveyVersion> => this.published.current();

  /** Which facts nothing more will be heard of from a household: the finder counts what waits for them as the desk's. */
  async closedTo(household: HouseholdView): Promise<(fact: string) => boolean> {
    const asked = factsAsked((await this.published.current()).questions);
    const noAnswers = household.facts.map(({ fact, noAnswer }) => [fact, noAnswer] as const);
    return closedFacts((fact) => asked.has(fact), Object.fromEntries(noAnswers));
  }

  /**
   * The questions with what is answered already: a survey left half-way before what the household registered. What was begun is
   * finished on its own version.
   */
  async form(actor: ParentActor): Promise<SurveyForm> {
    const [{ household }, draft] = await Promise.all([
      this.households.me(actor),
      this.database.manager.findOneBy(SurveyDraft, { parentId: actor.id }),
    ]);
    const begun = draft && (await this.published.once(draft.version));
    const { version, questions, form } = begun ?? (await this.published.current());
    const registered = household ? knownAnswers(questions, household) : [];
    return {
      version,
      questions: form,
      answers: (begun ? draft.answers : registered) as SurveyForm['answers'],
      finished: household !== null,
      resumed: begun !== null,
    };
  }

  /** Keeps a survey left half-way. What is not accepted leaves nothing behind. */
  async saveDraft(actor: ParentActor, version: string, answers: AnswerInput[]): Promise<SurveyForm> {
    await this.checked(actor, version, answers);
    const savedAt = this.clock.now();
    await this.database.manager.upsert(SurveyDraft, { parentId: actor.id, version, answers, savedAt }, ['parentId']);
    return this.form(actor);
  }

  /** Ends the registration, or takes all its answers anew later (R-09). */
  async finish(actor: ParentActor, version: string, answers: AnswerInput[]): Promise<ParentMe> {
    const { questions, ids } = await this.checked(actor, version, answers);
    const { householdId } = ids;
    const asked = await this.asked(questions, answers, householdId);
    const missing = missingAnswers(asked, answers);
    if (missing.length > 0 && !(await this.households.registered(householdId))) {
      const fields = missing.map((path) => ({ path, rule: 'survey.answerMissing' }));
      throw surveyRefusals.refuse('survey.answerMissing', fields);
    }
    // What was said to a question before another answer closed it is not kept.
    const kept = answers.filter(({ questionId }) => asked.some(({ id }) => id === questionId));
    const told = toHouseholdAnswers(questions, kept, await this.childrenFor(questions, kept, householdId));
    return this.households.meAfter(this.finishing.add({ actor, answers: told, version, finish: true }), ids);
  }

  /** One answer after registration, such as the finder's next question. */
  async answer(actor: ParentActor, version: string, answer: AnswerInput): Promise<ParentMe> {
    const { householdId } = await this.households.ready(actor);
    const { questions } = await this.checked(actor, version, [answer]);
    const asked = await this.asked(questions, [answer], householdId);
    if (!asked.some(({ id }) => id === answer.questionId)) throw surveyRefusals.refuse('survey.questionNotAsked');
    const told = toHouseholdAnswers(questions, [answer], await this.childrenFor(questions, [answer], householdId));
    await this.database.transaction((tx) => this.households.saveAnswers(tx, actor, told, { version }));
    return this.households.me(actor);
  }

  /** Which questions these answers lead to. What is known already counts only where a condition asks for it. */
  private async asked(questions: Question[], answers: AnswerInput[], householdId: string): Promise<Question[]> {
    const open = questions.some(
      ({ id, stage, showIf }) =>
        showIf && (stage === 'registration' || answers.some(({ questionId }) => questionId === id)),
    );
    if (!open) return questions;
    const known = (await this.households.registered(householdId)) ? await this.households.facts(householdId) : null;
    return askedQuestions(questions, answers, tokyoDate(this.clock.now()), known ?? NOTHING_KNOWN);
  }

  /** The children an answer is about, where it comes without their list. */
  private async childrenFor(
    questions: Question[],
    answers: AnswerInput[],
    householdId: string,
  ): Promise<KnownChildren> {
    const given = answers.filter(({ questionId }) =>
      questions.some(({ id, perChild }) => perChild && id === questionId),
    );
    if (given.length === 0 || answers.some(({ children }) => (children ?? undefined) !== undefined)) return null;
    const household = await this.households.view(householdId);
    const listed = (household?.children ?? []).map(({ birthMonth, bornOnFirst, care, school }) => ({
      birthMonth,
      bornOnFirst: bornOnFirst ?? undefined,
      care: care ?? undefined,
      school: school ?? undefined,
    }));
    const unknown = given.some(({ perChild }) => perChild?.some(({ child }) => child >= listed.length));
    if (unknown) throw surveyRefusals.refuse('survey.childUnknown');
    return { listed, complete: household?.childrenComplete ?? false };
  }

  /** On the day a flyer is handed out many finish at once; their commits are shared. */
  private store(batch: AnswersToSave[]): Promise<(Error | Whole)[]> {
    return this.database.transaction(async (tx) => {
      tx.writes.add({
        text: (parents) => `DELETE FROM survey_draft WHERE parent_id = ANY (${listed(`${parents}::uuid[]`)})`,
        value: batch.map(({ actor }) => actor.id),
      });
      return this.households.saveAllAnswers(tx, batch);
    });
  }

  private async checked(actor: ParentActor, version: string, answers: AnswerInput[]): Promise<Checked> {
    const [ids, current] = await Promise.all([this.households.agreed(actor), this.published.current()]);
    const survey = version === current.version ? current : await this.older(actor, version);
    const problem = findProblem(survey.questions, answers, tokyoDate(this.clock.now()));
    if (problem) throw surveyRefusals.refuse(problem.code, [{ path: problem.path, rule: problem.code }]);
    // R-02. A registered household that moves away stays and says so; nobody registers from outside.
    if (livesOutside(survey.questions, answers) && !(await this.households.registered(ids.householdId))) {
      await this.database.manager.delete(SurveyDraft, { parentId: actor.id });
      throw surveyRefusals.refuse('survey.outsideCity');
    }
    return { questions: survey.questions, ids };
  }

  /** A version that is published no more, for whoever has begun it. */
  private async older(actor: ParentActor, version: string): Promise<PublishedVersion> {
    const begun = await this.database.manager.existsBy(SurveyDraft, { parentId: actor.id, version });
    const open = begun || (await this.published.wasJustReplaced(version));
    const older = open ? await this.published.once(version) : null;
    if (!older) throw surveyRefusals.refuse('survey.versionUnknown');
    return older;
  }
}
