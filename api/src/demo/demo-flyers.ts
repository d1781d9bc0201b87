import { addDays, tokyoInstant } from '../platform/clock/tokyo.js';
import type { Voice } from './demo-city.js';
import { type DemoRoutes, PLACE } from './demo-routes.js';
import type { Timeline } from './timeline.js';

/** Who works on flyers, each call with a fresh session. */
export interface FlyerDesk {
  editor: () => Promise<Voice>;
  city: () => Promise<Voice>;
}
interface Flyer {
  id: string;
  name: string;
  revision: number;
  latestVersion: number;
  route: { id: string } | null;
}
interface Content {
  blocks: { id: string; text?: string }[];
}

async function make(desk: FlyerDesk, name: string, templateId: string, routeId: string): Promise<string> {
  const voice = await desk.editor();
  const { id, revision } = await voice<Flyer>('POST', '/flyers', { name, templateId, routeId });
  await voice('POST', `/flyers/${id}/send`, { revision });
  return id;
}

/** Tenths of a millimetre from the upper left corner of the sheet. */
async function remark(desk: FlyerDesk, id: string, version: number, at: [number, number], text: string) {
  const voice = await desk.city();
  const remark = { version, x: at[0], y: at[1], text };
  return (await voice<{ id: string }>('POST', `/flyers/${id}/comments`, remark)).id;
}

/** A new version in which one block says something else. */
async function rewrite(desk: FlyerDesk, id: string, blockId: string, text: string): Promise<void> {
  const voice = await desk.editor();
  const { revision, name, latestVersion, route } = await voice<Flyer>('GET', `/flyers/${id}`);
  const { content } = await voice<{ content: Content }>('GET', `/flyers/${id}/versions/${latestVersion}`);
  const blocks = content.blocks.map((block) => (block.id === blockId ? { ...block, text } : block));
  const saved = await voice<Flyer>('PUT', `/flyers/${id}`, {
    revision,
    name,
    routeId: route?.id ?? null,
    content: { ...content, blocks },
  });
  await voice('POST', `/flyers/${id}/send`, { revision: saved.revision });
}

/** One flyer that the city has finished after a correction, and one that it is reading now. */
export function planFlyers(timeline: Timeline, desk: FlyerDesk, routes: DemoRoutes, today: string): void {
  let leaflet: string;
  timeline.at(tokyoInstant(addDays(today, -29), '09:00'), async () => {
    leaflet = await make(desk, 'はじめての案内　2026年秋', 'a4-first', routes.idOf(PLACE.office));
  });
  timeline.at(tokyoInstant(addDays(today, -29), '10:00'), async () => {
    const text = 'アンケートに答える前に、通信料がかかることがわかるようにしてください。';
    const id = await remark(desk, leaflet, 1, [420, 2_360], text);
    const answer = { answer: '3の行に書き足しました。' };
    await (
      await desk.editor()
    )('POST', `/flyers/${leaflet}/comments/${id}/accept`, answer);
    const steps =
      '1　スマートフォンで、右のQRを読み取る\n2　LINEの友だちに追加する\n3　アンケートに答える（通信料がかかります）';
    await rewrite(desk, leaflet, 'steps', steps);
  });
  timeline.at(tokyoInstant(addDays(today, -29), '11:00'), async () => {
    const city = await desk.city();
    const { revision } = await (await desk.editor())<Flyer>('GET', `/flyers/${leaflet}`);
    await city('POST', `/flyers/${leaflet}/finalise`, { revision });
  });
  timeline.at(tokyoInstant(addDays(today, -2), '14:00'), async () => {
    const card = await make(desk, '健診の会場で渡すカード', 'card-hand', routes.idOf(PLACE.checkup));
    await remark(desk, card, 1, [80, 300], '「相談員への相談」は、無料であることも書けますか。');
    const small = await remark(desk, card, 1, [80, 500], '運営の名前が小さく、読みにくいです。');
    await (
      await desk.editor()
    )('POST', `/flyers/${card}/comments/${small}/decline`, {
      answer: '名刺の大きさではこれが下限です。裏面に大きく入れた版を別に作ります。',
    });
  });
}
