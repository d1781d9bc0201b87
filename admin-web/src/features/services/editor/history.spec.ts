import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../../test/app';
import { button, closeVersion, openVersion as open } from '../../../test/service-editor';
import { bathAid } from '../../../test/service-samples';
import { now } from '../../../ui/clock';
import { formatDate, formatTime } from '../../../ui/dates';

afterEach(closeVersion);

describe('the history of a service', () => {
  it('says on which day and at what time, today as well', async () => {
    const paged = (items: object[]) => ({ body: { items, nextCursor: null } });
    const at = now.value.toISOString();
    const actor = { id: '0198c5d4-0000-7000-8000-000000000003', name: '藤井 まどか' };
    await open('editor', bathAid(), {
      'GET /staff/services/kobe-bath-aid/versions': () => paged([bathAid()]),
      'GET /staff/services/kobe-bath-aid/history': () =>
        paged([{ id: 'a', number: 2, at, actor, act: 'submit', revision: 3, note: null }]),
    });
    button('履歴')?.click();
    await until(() => {
      const entry = document.querySelector('.svhistory li');
      expect(entry?.querySelector('time')?.textContent).toBe(`${formatDate(at, now.value)} ${formatTime(at)}`);
      expect(entry?.textContent).toContain('藤井 まどか　第2版：承認を頼みました');
    });
  });
});
