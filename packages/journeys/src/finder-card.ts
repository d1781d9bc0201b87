import type { Browser } from '@playwright/test';
import { inDays } from './days.ts';
import { publishVersion } from './publishing.ts';

/** Of a child of any age. */
export const CARD = 'kodomo-iryohi';
export const CARD_NAME = 'こども医療費助成';

const words = (ja: string, easy: string, en: string) => ({ ja, 'easy-ja': easy, en });

/** An editor writes down the papers and a deadline of that card, and a second person publishes them. */
export async function publishCard(browser: Browser): Promise<void> {
  await publishVersion(browser, CARD, {
    papers: [
      { name: words('健康保険証', '健康保険証', 'health insurance card'), note: null },
      {
        name: words('申請書', '申しこむ 紙', 'application form'),
        note: words('窓口にあります', '窓口に あります', 'At the desk'),
      },
    ],
    deadlines: [
      {
        name: words('年度の更新', '1年に 1回の 手続き', 'yearly renewal'),
        on: inDays(20),
        after: null,
        count: null,
        unit: null,
      },
    ],
  });
}
