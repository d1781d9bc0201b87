import { expect, type FrameLocator } from '@playwright/test';

/** From the first page to the survey: the start, the ward, the consent. */
export async function agree(liff: FrameLocator, ward: string): Promise<void> {
  await liff.getByRole('link', { name: '登録をはじめる' }).click();
  await liff.getByRole('radio', { name: ward, exact: true }).click();
  await liff.getByRole('button', { name: '次へ' }).click();
  await expect(liff.getByRole('heading', { name: '登録の前にお伝えすること' })).toBeVisible();
  await liff.getByRole('button', { name: '同意して進む' }).click();
}

export async function tellOneChild(liff: FrameLocator, birth: { year: number; month: number }): Promise<void> {
  await expect(liff.getByRole('heading', { name: 'お子さんの生まれた年と月を教えてください' })).toBeVisible();
  await liff.getByLabel('1人めの生まれた年').selectOption(String(birth.year));
  await liff.getByLabel('1人めの生まれた月').selectOption(String(birth.month));
  await liff.getByRole('button', { name: 'この1人で全員です' }).click();
}

/** The questions after the children. */
export async function finishSurvey(liff: FrameLocator): Promise<void> {
  await expect(liff.getByRole('heading', { name: 'これから生まれるお子さんはいますか' })).toBeVisible();
  await liff.getByRole('radio', { name: 'いいえ', exact: true }).click();
  await liff.getByRole('button', { name: '次へ' }).click();
  await expect(liff.getByRole('heading', { name: /日中、仕事や学校/ })).toBeVisible();
  await liff.getByRole('radio', { name: 'はい', exact: true }).click();
  await liff.getByRole('button', { name: '次へ' }).click();
  await liff.getByRole('radio', { name: '日本語', exact: true }).click();
  await liff.getByRole('button', { name: '登録を終える' }).click();
}
