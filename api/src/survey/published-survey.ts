import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { lookup } from '../platform/database/lookup.js';
import { SurveyVersion } from './survey.entity.js';

const CURRENT = 'current';

/** The survey that is asked now. Which one that is may change at any moment; what a version asks never does. */
@Injectable()
export class PublishedSurvey {
  private readonly versions = new Map<string, SurveyVersion>();
  private readonly currentVersion = lookup(() => this.findCurrent());

  constructor(private readonly database: Database) {}

  async current(): Promise<SurveyVersion> {
    const version = await this.currentVersion(CURRENT);
    if (version === null) throw new Error('no survey is published');
    const known =
      this.versions.get(version) ?? (await this.database.manager.findOneByOrFail(SurveyVersion, { version }));
    this.versions.set(version, known);
    return known;
  }

  private async findCurrent(): Promise<Map<string, string>> {
    const found = await this.database.manager.query<{ version: string }[]>(
      `SELECT version FROM survey_version WHERE state = 'published' ORDER BY published_at DESC LIMIT 1`,
    );
    return new Map(found.map(({ version }) => [CURRENT, version]));
  }
}
