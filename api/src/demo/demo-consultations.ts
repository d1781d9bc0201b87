import { randomUUID } from 'node:crypto';
import { addDays, tokyoInstant, weekday } from '../platform/clock/tokyo.js';
import type { DemoCity, Voice } from './demo-city.js';
import { type DemoConversation, demoConversations } from './demo-conversations.js';
import type { DemoHousehold } from './population.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

const HOUR = 3_600_000;
const COUNT = 42;

/** A month of consultations in every state; the last days hold those still open. */
export function planConsultations(
  city: DemoCity,
  timeline: Timeline,
  random: Random,
  counsellors: (() => Promise<Voice>)[],
  homes: DemoHousehold[],
  today: string,
): void {
  for (let n = 0; n < COUNT; n++) {
    const talk = demoConversations[n % demoConversations.length]!;
    const recent = n < demoConversations.length;
    const day = workday(addDays(today, recent ? -1 : random.whole(-21, -4)));
    const home = homes[n]!;
    const start = new Date(tokyoInstant(day, '10:00').getTime() + random.whole(0, 7 * 60) * 60_000);
    const state = recent ? talk.state : 'closed';
    timeline.at(start, () => converse(city, timeline, counsellors[n % counsellors.length]!, home, talk, state, start));
  }
}

/** The day itself, or the Friday before a weekend. */
const workday = (day: string): string => addDays(day, { 0: -2, 6: -1 }[weekday(day)] ?? 0);

async function converse(
  city: DemoCity,
  timeline: Timeline,
  counsellor: () => Promise<Voice>,
  { lineUserId }: DemoHousehold,
  { category, serviceId, lines, note, outcome }: DemoConversation,
  state: DemoConversation['state'],
  start: Date,
): Promise<void> {
  const parent = (): Promise<Voice> => city.asParent(lineUserId);
  const { id } = await (
    await parent()
  )<{ id: string }>('POST', '/consultations', {
    clientId: randomUUID(),
    category,
    text: lines[0],
    ...(serviceId && { serviceId }),
  });
  if (state === 'waiting') return;
  let at = start.getTime();
  lines.slice(1).forEach((text, index) => {
    at += HOUR / 2;
    const fromCounsellor = index % 2 === 0;
    timeline.at(new Date(at), async () => {
      if (!fromCounsellor) {
        await (
          await parent()
        )('POST', `/consultations/${id}/messages`, { clientId: randomUUID(), text });
        return;
      }
      const desk = await counsellor();
      if (index === 0) await desk('POST', `/consultations/${id}/take`);
      if (index === 0 && note) await desk('POST', `/consultations/${id}/notes`, { text: note });
      await desk('POST', `/consultations/${id}/messages`, { clientId: randomUUID(), text });
      await city.settle();
    });
  });
  if (state !== 'closed') return;
  timeline.at(new Date(at + HOUR), async () => {
    const desk = await counsellor();
    if (lines.length === 1) await desk('POST', `/consultations/${id}/take`);
    await desk('POST', `/consultations/${id}/close`, { outcome: outcome ?? 'informed' });
  });
}
