import { chromium, type Browser } from '@playwright/test';
import { prepareBrowser } from '@tsunagu/journeys/browser';
import { at } from '../../../scripts/lib/paths.ts';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await prepareBrowser(at('.cache'));
  return chromium.launch({ executablePath, env: { ...(process.env as Record<string, string>), ...env }, args: FLAGS });
}
