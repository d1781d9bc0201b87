import type { Locator } from '@playwright/test';

/** Counts what a thumb has to do. */
export class Taps {
  count = 0;

  async on(target: Locator): Promise<void> {
    await target.click();
    this.count += 1;
  }

  /** The phone's own picker: one tap opens it, a second one chooses. */
  async choose(target: Locator, value: number): Promise<void> {
    await target.selectOption(String(value));
    this.count += 2;
  }
}
