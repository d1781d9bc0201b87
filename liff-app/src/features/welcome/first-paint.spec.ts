import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { ParentMe, PublicConfig } from '@tsunagu/api-client';
import { useSession } from '../../stores/session.ts';
import { config, show } from '../../testing/mount.ts';
import WelcomePage from './WelcomePage.vue';

/** Words that the server knows only when it starts (`FirstPaint` in the API puts them in). */
const tokens: PublicConfig = {
  ...config,
  serviceName: '%SERVICE%',
  cityName: '%CITY%',
  operatorName: '%OPERATOR%',
  addFriendUrl: '%ADD_FRIEND%',
};

async function markup(known: Partial<ParentMe> | null): Promise<string> {
  const { wrapper } = show(WelcomePage, {}, known);
  useSession().config = tokens;
  await flushPromises();
  const html = (wrapper.element as HTMLElement).outerHTML.replaceAll(/<!--.*?-->/g, '');
  wrapper.unmount();
  return format(html, { parser: 'html', printWidth: 120 });
}

/** The server sends these as the first page; were they not what Vue puts in their place, the screen would jump. */
describe('the welcome page as the server sends it', () => {
  it.each([
    ['in-line', { stage: 'consent' }],
    ['elsewhere', null],
  ] as const)('is the page that the app then shows (%s)', async (where, known) => {
    const file = new URL(`./first-paint.${where}.html`, `file://${import.meta.dirname}/`);
    const html = await markup(known);
    if (process.env.UPDATE) writeFileSync(file, html);
    expect(readFileSync(file, 'utf8'), 'UPDATE=1 writes it anew').toBe(html);
    expect(html).toContain(where === 'in-line' ? 'href="/liff/register"' : 'href="%ADD_FRIEND%"');
  });
});
