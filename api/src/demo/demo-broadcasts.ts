import { Sender } from '../broadcasts/broadcasts.service.js';
import { addDays, tokyoInstant } from '../platform/clock/tokyo.js';
import { demoArticles, type DemoArticle } from './demo-articles.js';
import type { DemoCity, Voice } from './demo-city.js';
import type { DemoHousehold } from './population.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

interface Audience {
  name: string;
  condition: object;
}
const child = (gte: number, lt: number): object => ({ someChild: { ageMonths: { gte, lt } } });

const audiences = {
  everyone: { name: '神戸市のすべてのご家庭', condition: { fact: 'residence.kobe', eq: true } },
  small: { name: '0〜2歳のお子さんがいる', condition: child(0, 36) },
  school: { name: '小・中学生のいる', condition: { someChild: { fyAge: { gte: 6, lte: 14 } } } },
  expecting: { name: 'これから生まれるお子さんがいる', condition: { fact: 'family.expecting', eq: true } },
  preschool: {
    name: '日中みられない時間がある・就学前',
    condition: {
      all: [{ fact: 'family.guardiansNeedChildcare', eq: true }, { someChild: { fyAge: { gte: -1, lte: 5 } } }],
    },
  },
} satisfies Record<string, Audience>;

/** Who works on broadcasts, each call with a fresh session. */
export interface Desk {
  editor: () => Promise<Voice>;
  supervisor: () => Promise<Voice>;
}

async function write(desk: Desk, { key: _, ...article }: DemoArticle): Promise<string> {
  const { id } = await (await desk.editor())<{ id: string }>('POST', '/articles', article);
  return id;
}

async function writeApproved(desk: Desk, article: DemoArticle): Promise<string> {
  const id = await write(desk, article);
  await (
    await desk.editor()
  )('POST', `/articles/${id}/submit`);
  await (
    await desk.supervisor()
  )('POST', `/articles/${id}/approve`);
  return id;
}

async function propose(
  desk: Desk,
  articleId: string,
  segmentId: string,
  upTo: 'draft' | 'submitted' | 'approved',
): Promise<string> {
  const { id } = await (await desk.editor())<{ id: string }>('POST', '/broadcasts', { articleId, segmentId });
  if (upTo !== 'draft') await (await desk.editor())('POST', `/broadcasts/${id}/submit`);
  if (upTo === 'approved') await (await desk.supervisor())('POST', `/broadcasts/${id}/approve`);
  return id;
}

/** Four Saturdays of weekly items, then what lies on the editors' desk today. */
export function planBroadcasts(
  city: DemoCity,
  timeline: Timeline,
  random: Random,
  desk: Desk,
  homes: DemoHousehold[],
  today: string,
): void {
  const segments = new Map<string, string>();
  const articles = new Map<string, string>();
  const byKey = (key: string): DemoArticle => demoArticles.find((article) => article.key === key)!;

  timeline.at(tokyoInstant(addDays(today, -22), '09:00'), async () => {
    for (const [key, audience] of Object.entries(audiences)) {
      const { id } = await (await desk.editor())<{ id: string }>('POST', '/segments', audience);
      segments.set(key, id);
    }
  });

  const weeks: [daysAgo: number, article: string, audience: keyof typeof audiences][] = [
    [-21, 'child-allowance', 'everyone'],
    [-14, 'sick-care', 'preschool'],
    [-14, 'school-support', 'school'],
    [-7, 'play-indoors', 'small'],
    [-2, 'before-birth', 'expecting'],
  ];
  for (const [daysAgo, key, audience] of weeks) {
    const day = addDays(today, daysAgo);
    timeline.at(tokyoInstant(day, '10:00'), async () => {
      const articleId = await writeApproved(desk, byKey(key));
      articles.set(key, articleId);
      const id = await propose(desk, articleId, segments.get(audience)!, 'approved');
      await (
        await desk.editor()
      )('POST', `/broadcasts/${id}/start`);
      await city.get(Sender).drain();
      await city.settle();
    });
    timeline.at(tokyoInstant(day, '20:00'), () => openSome(city, random, homes, articles.get(key)!));
  }

  timeline.at(tokyoInstant(addDays(today, -1), '16:00'), async () => {
    const nursery = await writeApproved(desk, byKey('nursery-spring'));
    const scheduled = await propose(desk, nursery, segments.get('preschool')!, 'approved');
    await (
      await desk.editor()
    )('POST', `/broadcasts/${scheduled}/schedule`, { at: tokyoInstant(addDays(today, 4), '10:00').toISOString() });
    await propose(desk, articles.get('play-indoors')!, segments.get('everyone')!, 'submitted');
    await propose(desk, articles.get('child-allowance')!, segments.get('small')!, 'draft');
    const waiting = await write(desk, {
      ...byKey('school-support'),
      title: { ja: '入学の前に受け取れる就学援助', 'easy-ja': '小学校に 入る 前の お金の 助け' },
    });
    await (
      await desk.editor()
    )('POST', `/articles/${waiting}/submit`);
    await write(desk, {
      ...byKey('before-birth'),
      title: { ja: '（書きかけ）年末年始の相談の受付', 'easy-ja': '年末年始の 相談の 時間' },
    });
  });
}

async function openSome(city: DemoCity, random: Random, homes: DemoHousehold[], articleId: string): Promise<void> {
  for (const { lineUserId } of homes.filter(() => random.chance(0.2))) {
    const voice = await city.asParent(lineUserId);
    const me = await voice<{ stage: string }>('GET', '/session');
    if (me.stage !== 'ready') continue;
    const { items } = await voice<{ items: { articleId: string }[] }>('GET', '/letters');
    if (items.some((letter) => letter.articleId === articleId)) await voice('GET', `/letters/${articleId}`);
  }
}
