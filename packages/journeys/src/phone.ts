import type { Browser, BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { line } from './line.ts';
import { world } from './world.ts';

/** A person's phone: the talk with the account, and the LIFF window over it. */
export class Phone {
  readonly page: Page;
  readonly userId: string;
  readonly talk: Locator;
  readonly liff: FrameLocator;
  private readonly context: BrowserContext;

  private constructor(page: Page, context: BrowserContext, userId: string) {
    this.page = page;
    this.context = context;
    this.userId = userId;
    this.talk = page.getByRole('list', { name: 'トーク' });
    this.liff = page.frameLocator('iframe[title="LIFF"]');
  }

  /** A phone of its own, with nothing remembered from another. */
  static async of(browser: Browser, userId: string): Promise<Phone> {
    const context = await browser.newContext({ viewport: { width: 860, height: 900 } });
    const phone = new Phone(await context.newPage(), context, userId);
    await phone.page.goto(`${world.simulatorUrl}/?user=${userId}`);
    await expect(phone.page.getByRole('button', { name: 'LIFFを開く' })).toBeVisible();
    return phone;
  }

  static async ofNewPerson(browser: Browser, name: string): Promise<Phone> {
    return Phone.of(browser, await line.newPerson(name));
  }

  async addAccount(): Promise<void> {
    await this.page.getByRole('button', { name: '友だち追加' }).click();
  }

  async block(): Promise<void> {
    await this.page.getByRole('button', { name: 'ブロック', exact: true }).click();
    await expect(this.page.getByRole('button', { name: 'ブロック解除' })).toBeVisible();
  }

  /** A Flex message in the talk, by the text that stands for it in notifications. */
  card(altText: string): Locator {
    return this.talk.getByRole('group', { name: altText, exact: true }).last();
  }

  /** Opens a path of the LIFF app, as a link in the talk would. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${world.simulatorUrl}/?user=${this.userId}&open=${encodeURIComponent(path)}`);
  }

  async closeLiff(): Promise<void> {
    await this.page.getByRole('button', { name: 'LIFFを閉じる' }).click();
    await expect(this.page.getByRole('dialog', { name: 'LIFFの画面' })).toBeHidden();
  }

  /** Where in the LIFF app the phone is. */
  async place(): Promise<string> {
    const frame = this.page.frames().find((one) => one.url().startsWith(`${world.apiUrl}/liff`));
    return frame ? new URL(frame.url()).pathname.replace(/^\/liff/, '') : '';
  }

  /** Without network, and with it again. What is on the screen stays there. */
  async offline(off = true): Promise<void> {
    await this.context.setOffline(off);
  }

  async putAway(): Promise<void> {
    await this.context.close();
  }
}
