import { HouseholdsService } from '../households/households.service.js';
import { addDays, tokyoInstant } from '../platform/clock/tokyo.js';
import type { DemoCity, Voice } from './demo-city.js';
import type { DemoRoutes } from './demo-routes.js';
import { type DemoHousehold, demoHousehold } from './population.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

interface Answer {
  questionId: string;
  [part: string]: unknown;
}
const yesNo = (value: boolean | null): object => (value === null ? { noAnswer: 'later' } : { choice: String(value) });

function registrationAnswers(home: DemoHousehold): Answer[] {
  return [
    { questionId: 'ward', choice: home.ward },
    { questionId: 'children', children: home.children, childrenComplete: home.childrenComplete },
    { questionId: 'expecting', ...(home.expectingMonth ? { month: home.expectingMonth } : { choice: 'false' }) },
    { questionId: 'guardians', ...yesNo(home.guardians) },
    { questionId: 'language', choice: home.language },
  ];
}

async function register(voice: Voice, home: DemoHousehold, route: string | null): Promise<void> {
  const { version: consent } = await voice<{ version: string }>('GET', '/consent');
  await voice('POST', '/consent', { version: consent });
  if (route !== null) await voice('POST', '/arrival', { route, counted: 'friend' });
  const { version } = await voice<{ version: string }>('GET', '/survey');
  await voice('POST', '/survey', { version, answers: registrationAnswers(home) });
  for (const [questionId, value] of [
    ['single', home.single],
    ['tax', home.taxExempt],
  ] as const) {
    if (value !== null)
      await voice('PUT', '/survey/answer', { version, answer: { questionId, choice: String(value) } });
  }
}

/** Households arrive over the month, most of them in the first week; one in twelve later blocks the account. */
export function planHouseholds(
  city: DemoCity,
  timeline: Timeline,
  random: Random,
  routes: DemoRoutes,
  today: string,
  count: number,
): DemoHousehold[] {
  const homes: DemoHousehold[] = [];
  const arrivals = Array.from({ length: count }, () =>
    random.chance(0.7) ? random.whole(-28, -23) : random.whole(-22, -1),
  ).sort((a, b) => a - b);
  arrivals.forEach((daysAgo, index) => {
    const home = demoHousehold(random, index + 1, addDays(today, daysAgo));
    homes.push(home);
    const at = new Date(tokyoInstant(addDays(today, daysAgo), '08:00').getTime() + random.whole(0, 12 * 60) * 60_000);
    timeline.at(at, async () => {
      await city.get(HouseholdsService).noteFriend(home.lineUserId, true, at);
      const voice = await city.asParent(home.lineUserId);
      await register(voice, home, await routes.arrive(home, voice));
    });
    if (random.chance(0.08)) {
      const blocked = new Date(at.getTime() + random.whole(1, 20) * 86_400_000);
      timeline.at(blocked, () => city.get(HouseholdsService).noteFriend(home.lineUserId, false, blocked));
    }
  });
  return homes;
}
