import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { generate } from 'otplib';
import { type DemoStaff, demoStaff } from '../../../api/src/demo/demo-staff.ts';
import { type Answer, ask, get, world } from './world.ts';

/** The staff of the demo city, by what they are in a story. */
export const people = {
  counsellor: '西岡 翔',
  otherCounsellor: '大森 さくら',
  supervisor: '長谷川 由紀',
  manager: '三宅 浩',
  editor: '藤井 まどか',
  cityViewer: '神戸市 閲覧',
  cityApprover: '神戸市 承認',
  administrator: '管理 太郎',
};
export type Who = keyof typeof people;

function staffOf(who: Who): DemoStaff {
  const staff = demoStaff.find(({ name }) => name === people[who]);
  if (!staff) throw new Error(`the demo has no ${people[who]}`);
  return staff;
}

// A code opens once per half minute and person: whoever has signed in stays so for the whole run, in the next worker too.
const fileOf = (who: Who): string =>
  path.join(
    test.info().project.outputDir,
    `signed-in-${createHash('sha256').update(world.apiUrl).digest('hex').slice(0, 8)}-${who}.json`,
  );

async function signIn(page: Page, who: Who): Promise<void> {
  const staff = staffOf(who);
  await page.goto(`${world.apiUrl}/admin/`);
  await page.getByLabel('メールアドレス').fill(staff.email);
  await page.getByLabel('パスワード').fill(staff.password);
  await page.getByRole('button', { name: '次へ' }).click();
  await page.getByLabel('確認コード').fill(await generate({ secret: staff.totpSecret }));
  await expect(page.getByRole('navigation', { name: '主な画面' })).toBeVisible();
}

/** One staff member at a desk with a browser. */
export class StaffConsole {
  readonly page: Page;
  readonly navigation: Locator;
  private readonly context: BrowserContext;

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.context = context;
    this.navigation = page.getByRole('navigation', { name: '主な画面' });
  }

  /**
   * Signs in with password and code at first, and comes back without them. `zoom` is what somebody has set in the browser
   * on a desktop: 2 shows everything at twice its size, on half the room.
   */
  static async of(browser: Browser, who: Who, { zoom = 1 } = {}): Promise<StaffConsole> {
    const file = fileOf(who);
    const known = existsSync(file);
    const context = await browser.newContext({
      viewport: { width: 1440 / zoom, height: 900 / zoom },
      deviceScaleFactor: zoom,
      ...(known && { storageState: file }),
    });
    const console = new StaffConsole(await context.newPage(), context);
    if (!known) {
      await signIn(console.page, who);
      mkdirSync(path.dirname(file), { recursive: true });
      await context.storageState({ path: file });
    } else await console.open('/');
    return console;
  }

  async open(place: string): Promise<void> {
    await this.page.goto(`${world.apiUrl}/admin${place}`);
    await expect(this.navigation).toBeVisible();
  }

  async go(place: string): Promise<void> {
    await this.navigation.getByRole('link', { name: place, exact: true }).click();
  }

  /** What the last act was answered with, at the edge of the screen. */
  said(text: string): Locator {
    return this.page.getByRole('status').getByText(text, { exact: true }).last();
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** A staff member who speaks to the API as the console does, for what a story takes as given. */
export class StaffCaller {
  private readonly cookie: string;

  private constructor(cookie: string) {
    this.cookie = cookie;
  }

  static async of(browser: Browser, who: Who): Promise<StaffCaller> {
    if (!existsSync(fileOf(who))) await (await StaffConsole.of(browser, who)).leave();
    const { cookies } = JSON.parse(readFileSync(fileOf(who), 'utf8')) as { cookies: { name: string; value: string }[] };
    return new StaffCaller(cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
  }

  do<T>(method: string, path: string, body?: object): Promise<T> {
    return get<T>(`${world.apiUrl}/api${path}`, { method, cookie: this.cookie, ...(body && { body }) });
  }

  /** The same for what may be refused. */
  attempt<T>(method: string, path: string, body?: object): Promise<Answer<T>> {
    return ask<T>(`${world.apiUrl}/api${path}`, { method, cookie: this.cookie, ...(body && { body }) });
  }
}
