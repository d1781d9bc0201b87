import { Injectable } from '@nestjs/common';
import { HouseholdsService, type Language } from '../households/households.service.js';
import { type LineMessage, LineService, noticeMessage } from '../line/line.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { log } from '../platform/log/log.js';
import { Reminder } from './saved.entity.js';
import { dueUntil, givenUpBefore, isSilent } from './saved.rules.js';

export const REMIND = 'outreach.remind';
/** All that LINE learns: one fixed sentence, and the same link for everybody. */
const WORDS: Record<Language, { text: string; open: string }> = {
  ja: { text: '保存した制度のしめきりが近づいています。', open: 'ひらく' },
  'easy-ja': { text: '残した 制度の しめきりが 近いです。', open: 'ひらく' },
  en: { text: 'A deadline of something you saved is near.', open: 'Open' },
};
const PAGE = 500;
/** When LINE takes none of so many in a row it is out of reach, and the next minute goes on behind them. */
const FAILURES = 3;

type Due = Pick<Reminder, 'id' | 'householdId' | 'day'>;

/**
 * Sends each reminder once, from nine o'clock of its day on, and forgets it. Its id is the retry key, so a run that was broken
 * off between the two sends nobody the same twice.
 */
@Injectable()
export class RemindWhenADeadlineNears {
  /** Where a round was broken off, so that a few whom LINE refuses do not stand in everybody's way. */
  private last: Due | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly households: HouseholdsService,
    private readonly line: LineService,
    jobs: Jobs,
  ) {
    jobs.every('* * * * *', REMIND, () => this.remind());
  }

  private async remind(): Promise<void> {
    const { manager } = this.database;
    await manager.query('DELETE FROM reminder WHERE day < $1', [givenUpBefore(this.clock.now())]);
    let failed = 0;
    for (;;) {
      const page = await this.due(this.last);
      for (const reminder of page) {
        this.last = reminder;
        failed = (await this.send(reminder)) ? 0 : failed + 1;
        if (failed === FAILURES) return;
      }
      if (page.length < PAGE) {
        this.last = undefined;
        return;
      }
    }
  }

  private due(after: Due | undefined): Promise<Due[]> {
    return this.database.manager.query<Due[]>(
      `SELECT id, household_id AS "householdId", day::text AS day FROM reminder
        WHERE day <= $1 AND (day, id) > ($2::date, $3::uuid) ORDER BY day, id LIMIT ${PAGE}`,
      [dueUntil(this.clock.now()), after?.day ?? '-infinity', after?.id ?? '00000000-0000-0000-0000-000000000000'],
    );
  }

  /** @returns whether LINE is within reach, as far as this one shows. Who blocked the account may come back until it is given up. */
  private async send({ id, householdId }: Due): Promise<boolean> {
    const target = await this.households.lineTarget(householdId);
    if (!target?.reachable) return true;
    try {
      const silent = isSilent(this.clock.now());
      await this.line.push(target.lineUserId, [this.message(target.language)], id, { silent });
    } catch (error) {
      log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'reminder not sent');
      return false;
    }
    await this.database.manager.delete(Reminder, { id });
    return true;
  }

  private message(language: Language): LineMessage {
    const { text, open } = WORDS[language];
    const buttons = [{ label: open, uri: this.line.liffUrl('/benefits?show=saved') }];
    return noticeMessage({ altText: text, paragraphs: [text], buttons });
  }
}
