import { HouseholdsService } from '../households/households.service.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { addDays, tokyoInstant } from '../platform/clock/tokyo.js';
import type { DemoCity, Voice } from './demo-city.js';
import type { DemoHousehold } from './population.js';
import { Random } from './random.js';
import type { Timeline } from './timeline.js';

interface Place {
  name: string;
  placeKind: string;
  ward: string | null;
  flyerVersion: string;
  /** Of the households there, how many came by it. */
  share: number;
  /** People who opened the app by it and have not registered so far. */
  undecided: number;
}

const places: Place[] = [
  {
    name: '西区役所　保健福祉課の窓口',
    placeKind: 'wardOffice',
    ward: 'nishi',
    flyerVersion: '2026年秋　A4',
    share: 0.6,
    undecided: 14,
  },
  {
    name: '垂水区　4か月児健診の会場',
    placeKind: 'health',
    ward: 'tarumi',
    flyerVersion: '2026年秋　カード',
    share: 0.7,
    undecided: 9,
  },
  {
    name: '北区の児童館（置きチラシ）',
    placeKind: 'play',
    ward: 'kita',
    flyerVersion: '2026年秋　A4',
    share: 0.35,
    undecided: 12,
  },
  {
    name: '市の広報紙　11月号',
    placeKind: 'post',
    ward: null,
    flyerVersion: '2026年秋　紙面',
    share: 0.15,
    undecided: 11,
  },
];
/** Where each flyer of the demo leads. */
export const PLACE = { office: 0, checkup: 1 } as const;

/** How households came: some by a flyer's code, whose way is then in its funnel. */
export interface DemoRoutes {
  /** People who come by a code and have not registered so far. */
  lookers: string[];
  /** Tells that somebody opened the app by a code, where the household did; answers with it, for after agreeing. */
  arrive(home: DemoHousehold, voice: Voice): Promise<string | null>;
  idOf(place: number): string;
}

interface Made {
  id: string;
  code: string;
}
interface Looker {
  lineUserId: string;
  place: number;
  daysAgo: number;
}

/** Routes before the first household comes; people who look and leave; every evening the steps are followed. */
export function planRoutes(
  city: DemoCity,
  timeline: Timeline,
  seed: number,
  editor: () => Promise<Voice>,
  today: string,
): DemoRoutes {
  // Of its own, so that the city is the same with routes and without.
  const random = new Random(seed);
  const made: Made[] = [];
  timeline.at(tokyoInstant(addDays(today, -29), '08:00'), async () => {
    const voice = await editor();
    for (const { share: _, undecided: __, ...place } of places) made.push(await voice<Made>('POST', '/routes', place));
  });
  const lookers = places
    .flatMap(({ undecided }, place) => Array<number>(undecided).fill(place))
    .map((place, index): Looker => ({ lineUserId: lineId(index), place, daysAgo: random.whole(-24, -2) }));
  for (const { lineUserId, place, daysAgo } of lookers) {
    const at = tokyoInstant(addDays(today, daysAgo), '15:00');
    timeline.at(at, () => lookAndLeave(city, random, made[place]!.code, lineUserId, at));
  }
  for (let daysAgo = -28; daysAgo < 0; daysAgo++)
    timeline.at(tokyoInstant(addDays(today, daysAgo), '21:00'), () => city.get(Jobs).run('outreach.route-steps'));
  return {
    lookers: lookers.map(({ lineUserId }) => lineUserId),
    arrive: async ({ ward }, voice) => {
      const index = places.findIndex((place) => (place.ward ?? ward) === ward && random.chance(place.share));
      if (index === -1) return null;
      // Many look twice before they begin.
      await city.scan(made[index]!.code, random.whole(1, 3));
      await voice('POST', '/arrival', { route: made[index]!.code });
      return made[index]!.code;
    },
    idOf: (place) => made[place]!.id,
  };
}

const lineId = (index: number): string => `U${(index + 1).toString(16).padStart(8, '0')}${'e'.repeat(24)}`;

/** Some only look, some become a friend, some begin the survey; nobody finishes it. */
async function lookAndLeave(city: DemoCity, random: Random, code: string, lineUserId: string, at: Date): Promise<void> {
  await city.scan(code, random.whole(1, 3));
  const voice = await city.asParent(lineUserId);
  const isFriend = random.chance(0.7);
  if (isFriend) await city.get(HouseholdsService).noteFriend(lineUserId, true, at);
  await voice('POST', '/arrival', { route: code });
  if (!isFriend || !random.chance(0.5)) return;
  const { version } = await voice<{ version: string }>('GET', '/consent');
  await voice('POST', '/consent', { version });
  await voice('POST', '/arrival', { route: code, counted: 'friend' });
}
