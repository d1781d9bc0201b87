import { Injectable } from '@nestjs/common';
import { type AnswersToSave, HouseholdsService, type ParentMe } from '../households/households.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { Gather } from '../platform/database/gather.js';
import { knownAnswers } from './known-answers.js';
import { PublishedSurvey } from './published-survey.js';
import type { SurveyForm } from './survey.dto.js';
import { SurveyDraft, type SurveyVersion } from './survey.entity.js';
import { surveyRefusals } from './survey.refusals.js';
import { type AnswerInput, findProblem, livesOutside, missingAnswers, toHouseholdAnswers } from './survey.rules.js';

@Injectable()
export class SurveyService {
  private readonly finishing = new Gather<AnswersToSave, null>((batch) => this.store(batch), { max: 50 });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly households: HouseholdsService,
    private readonly published: PublishedSurvey,
  ) {}

  /** The published version. */
  current = (): Promise<SurveyVersion> => this.published.current();

  /** The questions with what is answered already: a draft left half-way before what the household registered. */
  async form(actor: ParentActor): Promise<SurveyForm> {
    const { version, questions } = await this.current();
    const { household } = await this.households.me(actor);
    const draft = await this.database.manager.findOneBy(SurveyDraft, { parentId: actor.id, version });
    const registered = household ? knownAnswers(questions, household) : [];
    return {
      version,
      questions,
      answers: (draft?.answers ?? registered) as SurveyForm['answers'],
      finished: household !== null,
      resumed: draft !== null,
    };
  }

  /** Keeps a survey left half-way. What is not accepted leaves nothing behind. */
  async saveDraft(actor: ParentActor, version: string, answers: AnswerInput[]): Promise<SurveyForm> {
    await this.checked(actor, version, answers);
    const savedAt = this.clock.now();
    await this.database.manager.upsert(SurveyDraft, { parentId: actor.id, version, answers, savedAt }, ['parentId']);
    return this.form(actor);
  }

  /** Ends the registration, or takes all its answers anew later. */
  async finish(actor: ParentActor, version: string, answers: AnswerInput[]): Promise<ParentMe> {
    const { questions } = await this.checked(actor, version, answers);
    const missing = missingAnswers(questions, answers);
    const { householdId } = await this.households.of(actor);
    if (missing.length > 0 && !(await this.households.registered(householdId))) {
      const fields = missing.map((path) => ({ path, rule: 'survey.answerMissing' }));
      throw surveyRefusals.refuse('survey.answerMissing', fields);
    }
    await this.finishing.add({ actor, answers: toHouseholdAnswers(questions, answers), finish: true });
    return this.households.me(actor);
  }

  /** One answer after registration, such as the finder's next question. */
  async answer(actor: ParentActor, version: string, answer: AnswerInput): Promise<ParentMe> {
    await this.households.ready(actor);
    const { questions } = await this.checked(actor, version, [answer]);
    await this.database.transaction((tx) =>
      this.households.saveAnswers(tx, actor, toHouseholdAnswers(questions, [answer])),
    );
    return this.households.me(actor);
  }

  /** On the day a flyer is handed out many finish at once; their commits are shared. */
  private store(batch: AnswersToSave[]): Promise<(Error | null)[]> {
    return this.database.transaction(async (tx) => {
      tx.writes.add({
        text: (parents) => `DELETE FROM survey_draft WHERE parent_id = ANY (${parents}::uuid[])`,
        value: batch.map(({ actor }) => actor.id),
      });
      return this.households.saveAllAnswers(tx, batch);
    });
  }

  private async checked(actor: ParentActor, version: string, answers: AnswerInput[]): Promise<SurveyVersion> {
    const { householdId } = await this.households.agreed(actor);
    const survey = await this.current();
    if (version !== survey.version) throw surveyRefusals.refuse('survey.versionUnknown');
    const problem = findProblem(survey.questions, answers, tokyoDate(this.clock.now()));
    if (problem) throw surveyRefusals.refuse(problem.code, [{ path: problem.path, rule: problem.code }]);
    // A registered household that moves away stays and says so; nobody registers from outside.
    if (livesOutside(survey.questions, answers) && !(await this.households.registered(householdId))) {
      await this.database.manager.delete(SurveyDraft, { parentId: actor.id });
      throw surveyRefusals.refuse('survey.outsideCity');
    }
    return survey;
  }
}
