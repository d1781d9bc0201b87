import { type LineAnswer, LineRefusal, ok } from './answer.ts';
import { asOf, endOfJapanDay, japanDay } from './friend-log.ts';
import { INSIGHT_FLOOR } from './limits.ts';
import type { State } from './state.ts';

const SERVICE_BEGAN = '20161101';
const MAX_PERIOD_MS = 31 * 86_400_000;
/** Under this many people LINE shows nothing. */
const shown = (count: number, people: number = count): number | null =>
  Math.min(count, people) < INSIGHT_FLOOR ? null : count;

/** Who displayed and who pressed the messages of one aggregation unit. */
export class UnitActivity {
  readonly at: number;
  readonly seenBy = new Set<string>();
  readonly taps = new Map<string, { count: number; by: Set<string> }>();

  constructor(at: number) {
    this.at = at;
  }

  tap(uri: string, userId: string): void {
    const known = this.taps.get(uri) ?? { count: 0, by: new Set<string>() };
    known.count++;
    known.by.add(userId);
    this.taps.set(uri, known);
  }
}

/** Friends as of a day in Japan; ready from the day after. */
export function followersInsight(state: State, day: string | undefined): LineAnswer {
  if (!day) throw new LineRefusal(400, 'date is required');
  const until = endOfJapanDay(day);
  if (until === null) throw new LineRefusal(400, 'Bad Request');
  const nothing = { followers: null, targetedReaches: null, blocks: null };
  if (day < SERVICE_BEGAN) return ok({ status: 'out_of_service', ...nothing });
  if (day >= japanDay(state.settings.now())) return ok({ status: 'unready', ...nothing });
  const { friends, blocks } = asOf(state.people.counts, state.friendLog, until);
  // LINE counts here only people whose age and region it is sure of; the simulator is sure of every friend's.
  return ok({ status: 'ready', followers: friends, targetedReaches: friends - blocks, blocks });
}

/** Displays and presses by aggregation unit, hidden below 20 people. */
export function unitInsight(state: State, query: Record<string, string>): LineAnswer {
  const from = endOfJapanDay(query['from'] ?? '');
  const to = endOfJapanDay(query['to'] ?? '');
  const unit = query['customAggregationUnit'];
  if (!unit || from === null || to === null || to < from || to - from >= MAX_PERIOD_MS) throw new NoStatistics();
  const activity = state.activity.get(unit);
  const media = { uniqueMediaPlayed: null, uniqueMediaPlayed100Percent: null };
  if (!activity || activity.at < from - 86_400_000 || activity.at >= to) {
    return ok({ overview: { uniqueImpression: null, uniqueClick: null, ...media }, messages: [], clicks: [] });
  }
  const seen = activity.seenBy.size;
  const taps = [...activity.taps];
  const tappers = new Set(taps.flatMap(([, { by }]) => [...by]));
  return ok({
    overview: { uniqueImpression: shown(seen), uniqueClick: shown(tappers.size), ...media },
    messages: [
      { seq: 1, impression: shown(seen), uniqueImpression: shown(seen), mediaPlayed: null, uniqueMediaPlayed: null },
    ],
    clicks: taps.map(([url, { count, by }]) => ({
      seq: 1,
      url,
      click: shown(count, by.size),
      uniqueClick: shown(by.size),
      uniqueClickOfRequest: shown(by.size),
    })),
  });
}

/** The reference shows this odd body for a bad question. */
class NoStatistics extends LineRefusal {
  constructor() {
    super(400, '');
  }
  override get body(): object {
    return { message: null, key: null, stacktrace: null, code: null };
  }
}
