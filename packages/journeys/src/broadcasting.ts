import type { Browser } from '@playwright/test';
import { select } from './database.ts';
import { StaffCaller } from './staff-console.ts';

interface Made {
  id: string;
}
export interface Broadcast {
  state: string;
  recipients: number | null;
  requests: { total: number; accepted: number; failed: number; undecided: number };
}

/** An approved broadcast of a new article to whoever meets the condition; it has only to be started. */
export async function approvedBroadcast(browser: Browser, title: string, condition: object) {
  const editor = await StaffCaller.of(browser, 'editor');
  const supervisor = await StaffCaller.of(browser, 'supervisor');
  const article = await editor.do<Made>('POST', '/staff/articles', {
    title: { ja: title, 'easy-ja': title },
    body: { ja: `${title}の本文です。`, 'easy-ja': `${title}の ことです。` },
    topic: 'play',
  });
  await editor.do('POST', `/staff/articles/${article.id}/submit`, {});
  await supervisor.do('POST', `/staff/articles/${article.id}/approve`, {});
  const segment = await editor.do<Made>('POST', '/staff/segments', {
    name: `${title}の相手 ${Date.now()}`,
    condition,
  });
  const { id } = await editor.do<Made>('POST', '/staff/broadcasts', { articleId: article.id, segmentId: segment.id });
  await editor.do('POST', `/staff/broadcasts/${id}/submit`, {});
  await supervisor.do('POST', `/staff/broadcasts/${id}/approve`, {});
  const [row] = await select<{ unit: string }>('SELECT unit FROM broadcast WHERE id = $1', [id]);
  return {
    id,
    articleId: article.id,
    /** The name under which LINE counts this broadcast. */
    unit: row!.unit,
    start: () => editor.do('POST', `/staff/broadcasts/${id}/start`, {}),
    look: () => editor.do<Broadcast>('GET', `/staff/broadcasts/${id}`),
  };
}
