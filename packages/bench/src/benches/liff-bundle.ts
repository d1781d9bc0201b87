import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { openBrowser } from '../browser.ts';
import { rounded } from '../measure.ts';

const JS_KIB = 60;
const CSS_KIB = 8;
/** Where a page inside LINE may go: ourselves and LINE. */
const LINE = /(^|\.)(line\.me|line-scdn\.net)$/;

const kib = (parts: Buffer[]): number =>
  rounded(parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0) / 1024);

/** Counts what a browser really fetches for the first screen, with the real LIFF SDK instead of the simulator's adapter. */
export const bench: Bench = {
  name: 'liff-bundle',
  goal: `the first screen needs at most ${JS_KIB} KiB of JavaScript and ${CSS_KIB} KiB of CSS (brotli), and no origin but ours and LINE's`,
  run: async (tell) => {
    const world = await startWorld({
      apiPort: await freePort(),
      simulatorPort: await freePort(),
      data: path.join(data, `bench-${process.pid}`),
      ephemeral: true,
      tell,
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 375, height: 812 }, locale: 'ja-JP' });
      const scripts: Promise<Buffer>[] = [];
      const styles: Promise<Buffer>[] = [];
      const origins = new Set<string>();
      page.on('request', (request) => {
        if (request.url().startsWith('http')) origins.add(new URL(request.url()).hostname);
      });
      page.on('response', (response) => {
        const type = response.request().resourceType();
        if (!response.url().startsWith(world.apiUrl)) return;
        if (type === 'script') scripts.push(response.body());
        if (type === 'stylesheet') styles.push(response.body());
      });
      await page.route('**/api/public/config', async (route) => {
        const answer = await route.fetch();
        const config = (await answer.json()) as Record<string, unknown>;
        await route.fulfill({ response: answer, json: { ...config, lineMode: 'line', simulatorUrl: null } });
      });
      await page.route(/line\.me|line-scdn/, (route) => route.abort());
      await page.goto(`${world.apiUrl}/liff/`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const [js, css] = [kib(await Promise.all(scripts)), kib(await Promise.all(styles))];
      const strangers = [...origins].filter((host) => host !== 'localhost' && !LINE.test(host));
      const ratio = rounded(js / JS_KIB, 3);
      return {
        ratio,
        range: [ratio, ratio],
        ok: js <= JS_KIB && css <= CSS_KIB && strangers.length === 0 && scripts.length > 0,
        figures: {
          'JavaScript KiB': js,
          'CSS KiB': css,
          scripts: scripts.length,
          'other origins': strangers.join(' ') || 'none',
        },
      };
    } finally {
      await browser.close();
      await world.stop();
    }
  },
};
