import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { StaffActor } from '../platform/actor/actor.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { StaffService } from '../staff/staff.service.js';
import { Catalogue } from './catalogue.js';
import { fromStored, toDraft } from './draft-questions.js';
import type { GuardInput, SurveyCheck } from './guard.dto.js';
import { checkQuestion, checkSurvey } from './guard/check.js';
import { SurveyDraft, SurveyHistory, SurveyVersion } from './survey.entity.js';
import { diffQuestions } from './survey-diff.js';
import type {
  SurveyDiff,
  SurveyHistoryEntryPage,
  SurveyPerson,
  SurveyVersionItem,
  SurveyVersionItemPage,
  SurveyVersionQuery,
  SurveyVersionView,
} from './versions.dto.js';
import { versionRefusals } from './versions.refusals.js';
import { SHOWN_TO_CITY, SURVEY_STATES, type SurveyState, wroteIt } from './versions.rules.js';

type Reader = 'staff' | 'city';
const SHOWN: Record<Reader, readonly SurveyState[]> = { staff: SURVEY_STATES, city: SHOWN_TO_CITY };

@Injectable()
export class VersionQueries {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffService,
    private readonly catalogue: Catalogue,
  ) {}

  /** Newest first. */
  async page(
    { state, cursor, limit = PAGE_DEFAULT }: SurveyVersionQuery,
    reader: Reader,
  ): Promise<SurveyVersionItemPage> {
    const states = SHOWN[reader].filter((shown) => state === undefined || shown === state);
    const find = this.database.manager
      .createQueryBuilder(SurveyVersion, 'v')
      .where('v.state = ANY (:states)', { states })
      .orderBy('v.number', 'DESC')
      .take(limit + 1);
    if (cursor) {
      const [before] = decodeCursor(cursor, ['whole']);
      find.andWhere('v.number < :before', { before });
    }
    const { items, nextCursor } = toPage(
      await find.getMany(),
      limit,
      (version) => version,
      ({ number }) => [number],
    );
    const people = await this.people(
      items.flatMap(({ authorId, approverId, publisherId }) => [authorId, approverId, publisherId]),
    );
    return { items: items.map((version) => toItem(version, people)), nextCursor };
  }

  async one(actor: StaffActor, version: string, reader: Reader): Promise<SurveyVersionView> {
    return this.view(actor, await this.find(version, reader));
  }

  async view(actor: StaffActor, version: SurveyVersion): Promise<SurveyVersionView> {
    const { authorId, approverId, publisherId, writerIds, hash } = version;
    const questions = draftsOf(version);
    return {
      ...toItem(version, await this.people([authorId, approverId, publisherId])),
      questions,
      check: checkSurvey(questions, await this.catalogue.questions()),
      hash,
      openDrafts: await this.database.manager.countBy(SurveyDraft, { version: version.version }),
      isOwn: wroteIt(writerIds, actor.id),
    };
  }

  /** One question in its surroundings, while it is being written. */
  async guard({ question, others, before }: GuardInput): Promise<SurveyCheck> {
    const known = await this.catalogue.questions();
    const drafts = [...others.slice(0, before), question, ...others.slice(before)].map((each) => toDraft(each, known));
    return checkQuestion(drafts, Math.min(before, others.length), known);
  }

  async diff(version: string, against: string, reader: Reader): Promise<SurveyDiff> {
    const [now, then] = await Promise.all([this.find(version, reader), this.find(against, reader)]);
    return { version, against, questions: diffQuestions(draftsOf(then), draftsOf(now)) };
  }

  /** What happened last comes first. */
  async history(
    version: string,
    { cursor, limit = PAGE_DEFAULT }: PageQuery,
    reader: Reader,
  ): Promise<SurveyHistoryEntryPage> {
    await this.find(version, reader);
    const find = this.database.manager
      .createQueryBuilder(SurveyHistory, 'h')
      .where('h.version = :version', { version })
      .orderBy('h.id', 'DESC')
      .take(limit + 1);
    if (cursor) {
      const [before] = decodeCursor(cursor, ['uuid']);
      find.andWhere('h.id < :before', { before });
    }
    const rows = await find.getMany();
    const people = await this.people(rows.map(({ actorId }) => actorId));
    return toPage(
      rows,
      limit,
      ({ id, at, actorId, act, revision, note }) => ({
        id,
        at: at.toISOString(),
        actor: personOf(actorId, people),
        act,
        revision,
        note,
      }),
      ({ id }) => [id],
    );
  }

  private async find(version: string, reader: Reader): Promise<SurveyVersion> {
    const found = await this.database.manager.findOneBy(SurveyVersion, { version, state: In([...SHOWN[reader]]) });
    if (!found) throw versionRefusals.refuse('surveyVersion.notFound');
    return found;
  }

  private async people(ids: (string | null)[]): Promise<Map<string, string>> {
    const cards = await this.staff.cards([...new Set(ids.filter((id) => id !== null))]);
    return new Map([...cards].map(([id, { name }]) => [id, name]));
  }
}

const draftsOf = ({ questions, notes }: SurveyVersion) =>
  questions.map((question) => fromStored(question, notes[question.id]));

const personOf = (id: string | null, people: Map<string, string>): SurveyPerson | null =>
  id === null ? null : { id, name: people.get(id) ?? '' };

const toItem = (version: SurveyVersion, people: Map<string, string>): SurveyVersionItem => ({
  version: version.version,
  title: version.title,
  state: version.state,
  revision: version.revision,
  basedOn: version.basedOn,
  questionCount: version.questions.length,
  author: personOf(version.authorId, people),
  approver: personOf(version.approverId, people),
  publisher: personOf(version.publisherId, people),
  returnNote: version.returnNote,
  createdAt: version.createdAt.toISOString(),
  updatedAt: version.updatedAt.toISOString(),
  approvedAt: version.approvedAt?.toISOString() ?? null,
  publishedAt: version.publishedAt?.toISOString() ?? null,
  retiredAt: version.retiredAt?.toISOString() ?? null,
});
