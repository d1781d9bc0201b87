import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Catalogue } from './catalogue.js';
import { fromStored, readRule, toDraft, toStored, withOrigin } from './draft-questions.js';
import { checkSurvey } from './guard/check.js';
import { ownFacts } from './own-facts.js';
import { questionsHash } from './questions-hash.js';
import { SurveyVersion } from './survey.entity.js';
import { tellHistory } from './version-history.js';
import type { NewSurveyVersion, SurveyVersionInput } from './versions.dto.js';
import { versionRefusals } from './versions.refusals.js';
import { after, type SurveyAct, wroteIt } from './versions.rules.js';

/** Creating and publishing happen one after another, so that numbers are given once and one version is published. */
const TURN = 7_403_001;

/** Versions of the survey, in the verbs of those who write, approve and publish them. */
@Injectable()
export class SurveyVersions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly catalogue: Catalogue,
  ) {}

  /** A draft that begins as a copy. @throws Refusal */
  create(actor: StaffActor, { title, basedOn }: NewSurveyVersion): Promise<SurveyVersion> {
    return this.database.transaction(async (tx) => {
      await this.waitForTurn(tx);
      const where = basedOn === undefined ? { state: 'published' as const } : { version: basedOn };
      const base = await tx.manager.findOneBy(SurveyVersion, where);
      if (!base) throw versionRefusals.refuse('surveyVersion.notFound');
      const { number } = await tx.manager
        .createQueryBuilder(SurveyVersion, 'v')
        .select('max(v.number) + 1', 'number')
        .getRawOne<{ number: number }>()
        .then((row) => row!);
      const known = await this.catalogue.questions();
      const drafts = base.questions.map((question) =>
        withOrigin(fromStored(question, base.notes[question.id]), question.fact, known),
      );
      const own = await ownFacts(tx.manager, String(number), drafts);
      const stored = drafts.map((draft) => toStored(toDraft(draft, known, own)));
      const questions = stored.map(({ question }) => question);
      const now = this.clock.now();
      const version = tx.manager.create(SurveyVersion, {
        version: String(number),
        number,
        title,
        state: 'draft',
        questions,
        notes: Object.fromEntries(stored.map(({ question, note }) => [question.id, note])),
        hash: questionsHash(questions),
        revision: 1,
        basedOn: base.version,
        authorId: actor.id,
        writerIds: [actor.id],
        approverId: null,
        approvedAt: null,
        publisherId: null,
        publishedAt: null,
        retiredAt: null,
        returnNote: null,
        createdAt: now,
        updatedAt: now,
      });
      await tx.manager.insert(SurveyVersion, version);
      await this.note(tx, actor, version, 'create', null);
      return version;
    });
  }

  /** Saves a draft; what was checked has to be checked again. @throws Refusal */
  async change(actor: StaffActor, id: string, input: SurveyVersionInput): Promise<SurveyVersion> {
    input.questions.forEach(({ showIf }, index) => {
      if (readRule(showIf) !== 'invalid') return;
      const fields = [{ path: `questions.${index}.showIf`, rule: 'surveyVersion.ruleInvalid' }];
      throw versionRefusals.refuse('surveyVersion.ruleInvalid', fields);
    });
    const known = await this.catalogue.questions();
    const own = await ownFacts(this.database.manager, id, input.questions);
    const stored = input.questions.map((question) => toStored(toDraft(question, known, own)));
    const questions = stored.map(({ question }) => question);
    return this.act(actor, id, 'change', input.revision, null, ({ writerIds }) => ({
      title: input.title,
      questions,
      notes: Object.fromEntries(stored.map(({ question, note }) => [question.id, note])),
      hash: questionsHash(questions),
      writerIds: [...new Set([...writerIds, actor.id])],
    }));
  }

  /** Drops what was never published. @throws Refusal */
  remove(actor: StaffActor, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const version = await this.locked(tx, id);
      if (after(version.state, 'change') === null) throw versionRefusals.refuse('surveyVersion.stateChanged');
      await tx.manager.delete(SurveyVersion, { version: id });
      await this.audit.record(tx, actor, 'survey.remove', subject(id), { hash: version.hash });
    });
  }

  /** @throws Refusal `surveyVersion.blocked`, `surveyVersion.incomplete` */
  check(actor: StaffActor, id: string, revision: number): Promise<SurveyVersion> {
    return this.guarded(actor, id, 'check', revision, null, () => ({ returnNote: null }));
  }

  submit(actor: StaffActor, id: string, revision: number): Promise<SurveyVersion> {
    // Another version may have been handed over meanwhile with a question of the same name.
    return this.guarded(actor, id, 'submit', revision, null, async (version, tx) => {
      const own = await ownFacts(tx.manager, id, version.questions);
      const questions = version.questions.map((question) => ({
        ...question,
        fact: own.get(question.id) ?? question.fact,
      }));
      return { questions, hash: questionsHash(questions) };
    });
  }

  giveBack(actor: StaffActor, id: string, revision: number, note: string): Promise<SurveyVersion> {
    return this.act(actor, id, 'return', revision, note, () => withoutApproval(note));
  }

  cityGiveBack(actor: StaffActor, id: string, revision: number, note: string): Promise<SurveyVersion> {
    return this.act(actor, id, 'cityReturn', revision, note, () => withoutApproval(note));
  }

  /** The city agrees to exactly this content. @throws Refusal `surveyVersion.ownApproval` */
  approve(actor: StaffActor, id: string, revision: number, note: string | null): Promise<SurveyVersion> {
    return this.guarded(actor, id, 'approve', revision, note, ({ writerIds }) => {
      if (wroteIt(writerIds, actor.id)) throw versionRefusals.refuse('surveyVersion.ownApproval');
      return { approverId: actor.id, approvedAt: this.clock.now() };
    });
  }

  /** Parents are asked this version from now on; who has begun the one before finishes it. @throws Refusal */
  publish(actor: StaffActor, id: string, revision: number): Promise<SurveyVersion> {
    return this.guarded(actor, id, 'publish', revision, null, async ({ writerIds }, tx) => {
      if (wroteIt(writerIds, actor.id)) throw versionRefusals.refuse('surveyVersion.ownApproval');
      await this.retirePublished(tx, actor);
      return { publisherId: actor.id, publishedAt: this.clock.now() };
    });
  }

  private async retirePublished(tx: Transaction, actor: StaffActor): Promise<void> {
    await this.waitForTurn(tx);
    const now = this.clock.now();
    for (const version of await tx.manager.findBy(SurveyVersion, { state: 'published' })) {
      const retired = { state: 'retired' as const, retiredAt: now, updatedAt: now, revision: version.revision + 1 };
      await tx.manager.update(SurveyVersion, version.version, retired);
      await this.note(tx, actor, Object.assign(version, retired), 'retire', null);
    }
  }

  /** The guard is asked again at every step: its words may have grown since the last one. */
  private guarded(
    actor: StaffActor,
    id: string,
    act: SurveyAct,
    revision: number,
    note: string | null,
    change: Change,
  ): Promise<SurveyVersion> {
    return this.act(actor, id, act, revision, note, async (version, tx) => {
      const drafts = version.questions.map((question) => fromStored(question, version.notes[question.id]));
      const { verdict, findings, problems } = checkSurvey(drafts, await this.catalogue.questions());
      if (verdict === 'blocked') {
        const blocks = findings.filter(({ severity }) => severity === 'block');
        const fields = blocks.map(({ questionId, part, category }) => field(questionId, part, category));
        throw versionRefusals.refuse('surveyVersion.blocked', fields.slice(0, 50));
      }
      if (verdict !== 'ready') {
        const fields = problems.map(({ questionId, path, code }) => field(questionId, path, code));
        throw versionRefusals.refuse('surveyVersion.incomplete', fields.slice(0, 50));
      }
      return change(version, tx);
    });
  }

  private act(
    actor: StaffActor,
    id: string,
    act: SurveyAct,
    revision: number,
    note: string | null,
    change: Change,
  ): Promise<SurveyVersion> {
    return this.database.transaction(async (tx) => {
      if (act === 'publish') await this.waitForTurn(tx);
      const version = await this.locked(tx, id);
      const state = after(version.state, act);
      if (!state) throw versionRefusals.refuse('surveyVersion.stateChanged');
      if (version.revision !== revision) throw versionRefusals.refuse('surveyVersion.revisionStale');
      const changed = {
        ...(await change(version, tx)),
        state,
        revision: revision + 1,
        updatedAt: this.clock.now(),
      };
      await tx.manager.update(SurveyVersion, id, changed);
      Object.assign(version, changed);
      await this.note(tx, actor, version, act, note);
      return version;
    });
  }

  private async note(
    tx: Transaction,
    actor: StaffActor,
    { version, revision, hash }: SurveyVersion,
    act: SurveyAct,
    note: string | null,
  ): Promise<void> {
    await tellHistory(tx, { version, at: this.clock.now(), actorId: actor.id, act, revision, note });
    await this.audit.record(tx, actor, `survey.${act}`, subject(version), { revision, hash });
  }

  private async waitForTurn(tx: Transaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [TURN]);
  }

  private async locked(tx: Transaction, version: string): Promise<SurveyVersion> {
    const found = await tx.manager.findOne(SurveyVersion, { where: { version }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw versionRefusals.refuse('surveyVersion.notFound');
    return found;
  }
}

type Change = (version: SurveyVersion, tx: Transaction) => Partial<SurveyVersion> | Promise<Partial<SurveyVersion>>;

const field = (questionId: string | null, path: string | null, rule: string) => ({
  path: [questionId ?? 'survey', path].filter((part) => part !== null).join('.'),
  rule,
});
const subject = (id: string) => ({ type: 'surveyVersion', id });
/** A version that goes back has to be agreed to anew. */
const withoutApproval = (returnNote: string) => ({ returnNote, approverId: null, approvedAt: null });
