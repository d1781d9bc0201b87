import http from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { prepareBrowser } from '@tsunagu/journeys/browser';
import { at, data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { FLAGS } from '../browser.ts';
import { interleaved, median, ratios, rounded } from '../measure.ts';

const RUNS = 5;
const GOAL = 1.2;

/** The same page as plain HTML and CSS, without a script. */
async function staticTwin(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const css = (await Promise.all(sheets.map(async ({ href }) => (await fetch(href)).text()))).join('\n');
    for (const element of document.querySelectorAll('script, link')) element.remove();
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
}

async function serve(html: string): Promise<{ url: string; close(): void }> {
  const body = brotliCompressSync(html);
  const server = http.createServer((_, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'br',
        'cache-control': 'no-cache',
      })
      .end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Largest paint of the first screen on Lighthouse's slow phone, against the same page without any script. */
export const bench: Bench = {
  name: 'liff-speed',
  goal: `the largest paint comes at most ${GOAL} times as late as that of a static page with the same content`,
  run: async (tell) => {
    const world = await startWorld({
      apiPort: await freePort(),
      simulatorPort: await freePort(),
      data: path.join(data, `bench-${process.pid}`),
      ephemeral: true,
      env: { LOG_LEVEL: 'warn' },
      tell,
    });
    const debugPort = await freePort();
    const { executablePath, env } = await prepareBrowser(at('.cache'));
    const browser = await chromium.launch({
      executablePath,
      env: { ...(process.env as Record<string, string>), ...env },
      args: [...FLAGS, `--remote-debugging-port=${debugPort}`],
    });
    try {
      const url = `${world.apiUrl}/liff/`;
      const twin = await serve(
        await staticTwin(await browser.newPage({ viewport: { width: 375, height: 812 }, locale: 'ja-JP' }), url),
      );
      const audit = async (address: string) => {
        const result = await lighthouse(address, {
          port: debugPort,
          onlyCategories: ['performance'],
          logLevel: 'error',
          output: 'json',
        });
        const audits = result?.lhr.audits;
        return {
          paint: audits?.['largest-contentful-paint']?.numericValue ?? Number.NaN,
          score: (result?.lhr.categories['performance']?.score ?? 0) * 100,
          blocking: audits?.['total-blocking-time']?.numericValue ?? Number.NaN,
          shift: audits?.['cumulative-layout-shift']?.numericValue ?? Number.NaN,
        };
      };
      tell(`${RUNS} audits each, turn by turn`);
      const found = await interleaved(
        RUNS,
        () => audit(twin.url),
        () => audit(url),
      );
      twin.close();
      const { ratio, range } = ratios(
        found.product.map(({ paint }) => paint),
        found.reference.map(({ paint }) => paint),
      );
      const middle = (key: 'paint' | 'score' | 'blocking' | 'shift', of = found.product): number =>
        rounded(median(of.map((one) => one[key])));
      return {
        ratio,
        range,
        ok: ratio <= GOAL,
        figures: {
          'static paint ms': middle('paint', found.reference),
          'product paint ms': middle('paint'),
          'product score': middle('score'),
          'product blocking ms': middle('blocking'),
          'product layout shift': middle('shift'),
        },
      };
    } finally {
      await browser.close();
      await world.stop();
    }
  },
};
