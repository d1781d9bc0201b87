import { Injectable } from '@nestjs/common';
import { DutyService } from '../duty/duty.service.js';
import { Env } from '../platform/env/env.js';
import { hoursInWords } from './flyers/hours.js';
import type { Values } from './flyers/variables.js';

const everywhere = (word: string) => ({ ja: word, 'easy-ja': word, en: word });

/** What the variables stand for now (R-16: the name is decided with the city and set in one place). */
@Injectable()
export class FlyerWordsNow {
  constructor(
    private readonly env: Env,
    private readonly duty: DutyService,
  ) {}

  async values(): Promise<Values> {
    return {
      サービス名: everywhere(this.env.SERVICE_NAME),
      市: everywhere(this.env.CITY_NAME),
      運営: everywhere(this.env.OPERATOR_NAME),
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
