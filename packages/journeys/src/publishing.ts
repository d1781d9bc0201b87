import type { Browser } from '@playwright/test';
import { StaffCaller } from './staff-console.ts';

interface Version {
  number: number;
  revision: number;
  content: Record<string, unknown>;
  rule: object;
  goldens: object[];
  confidence: string;
  nextCheckDue: string | null;
}

/** A new version of a service: an editor changes what it says, and the supervisor approves it. */
export async function publishVersion(
  browser: Browser,
  serviceId: string,
  changes: Record<string, unknown>,
): Promise<void> {
  const [editor, supervisor] = [await StaffCaller.of(browser, 'editor'), await StaffCaller.of(browser, 'supervisor')];
  const path = `/staff/services/${serviceId}/versions`;
  const { number, revision, content, rule, goldens, confidence, nextCheckDue } = await editor.do<Version>(
    'POST',
    path,
    {},
  );
  const text = { content: { ...content, ...changes }, rule, goldens, confidence, nextCheckDue };
  const written = { ...text, validFrom: null, validTo: null, revision };
  const { revision: changed } = await editor.do<Version>('PUT', `${path}/${number}`, written);
  const { revision: sent } = await editor.do<Version>('POST', `${path}/${number}/submit`, { revision: changed });
  await supervisor.do('POST', `${path}/${number}/approve`, { revision: sent });
}
