import { Injectable } from '@nestjs/common';
import { DutyService } from '../duty/duty.service.js';
import { Env } from '../platform/env/env.js';
import { hoursInWords } from './flyers/hours.js';
import type { Values } from './flyers/variables.js';

const named = (japanese: string, english: string) => ({ ja: japanese, 'easy-ja': japanese, en: english });

/** What the variables stand for now (R-16: the name is decided with the city and set in one place). */
@Injectable()
export class FlyerWordsNow {
  constructor(
    private readonly env: Env,
    private readonly duty: DutyService,
  ) {}

  async values(): Promise<Values> {
    return {
      サービス名: named(this.env.SERVICE_NAME, this.env.SERVICE_NAME_EN),
      市: named(this.env.CITY_NAME, this.env.CITY_NAME_EN),
      運営: named(this.env.OPERATOR_NAME, this.env.OPERATOR_NAME_EN),
      受付時間: hoursInWords(await this.duty.usualHours()),
      // closed on 祝日 and 年末年始 unless opened on purpose.
      休み: {
        ja: '祝日・年末年始は休み',
        'easy-ja': '祝日《しゅくじつ》と 年末年始《ねんまつねんし》は 休《やす》み',
        en: 'closed on public holidays and 29 Dec–3 Jan',
      },
    };
  }
}
