import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { lookup } from '../platform/database/lookup.js';
import { prepared } from '../platform/database/prepared.js';
import { questionsHash } from './questions-hash.js';
import type { SurveyQuestion } from './survey.dto.js';
import { SurveyVersion } from './survey.entity.js';
import type { Question } from './survey.questions.js';
import { ANSWERABLE } from './versions.rules.js';

const CURRENT = 'current';
/** For whoever had the questions open at the moment a new version was published, and nothing sent yet. */
const OPEN_FORM_MS = 24 * 3600 * 1000;

/** A version that was published once: what it asks never changes. */
export interface PublishedVersion extends SurveyVersion {
  /** As parents get it. */
  form: SurveyQuestion[];
}

/** The survey that is asked now. Which one that is may change at any moment; what a version asks never does. */
@Injectable()
export class PublishedSurvey {
  private readonly versions = new Map<string, PublishedVersion>();
  private readonly currentVersion = lookup(() => this.findCurrent());

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<PublishedVersion> {
    const version = await this.currentVersion(CURRENT);
    const found = version === null ? null : await this.once(version);
    if (!found) throw new Error('no survey is published');
    return found;
  }

  /** A version that was published, now or once; null for all others. */
  async once(version: string): Promise<PublishedVersion | null> {
    const known = this.versions.get(version);
    if (known) return known;
    const found = await this.database.manager.findOneBy(SurveyVersion, { version });
    if (!found || !ANSWERABLE.includes(found.state)) return null;
    if (questionsHash(found.questions) !== found.hash) throw new Error('a published survey was changed');
    const published = Object.assign(found, { form: found.questions.map(toForm) });
    this.versions.set(version, published);
    return published;
  }

  /** Whether a version was replaced a moment ago: pages that show it are still open. */
  async wasJustReplaced(version: string): Promise<boolean> {
    const found = await this.database.manager.findOneBy(SurveyVersion, { version, state: 'retired' });
    const since = found?.retiredAt?.getTime() ?? -Infinity;
    return since > this.clock.now().getTime() - OPEN_FORM_MS;
  }

  private async findCurrent(): Promise<Map<string, string>> {
    const found = await prepared<{ version: string }>(
      this.database.manager,
      `SELECT version FROM survey_version WHERE state = 'published' ORDER BY published_at DESC LIMIT 1`,
      [],
    );
    return new Map(found.map(({ version }) => [CURRENT, version]));
  }
}

const toForm = (question: Question): SurveyQuestion => {
  const { id, fact, stage, type, privacy, required, title, why, how, options } = question;
  return {
    id,
    fact,
    stage,
    type,
    privacy,
    required,
    perChild: question.perChild ?? false,
    showIf: (question.showIf ?? null) as Record<string, unknown> | null,
    countMax: question.countMax ?? null,
    title,
    why,
    how,
    options,
  };
};
