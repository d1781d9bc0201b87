import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConsentTextVersion, StaffRole } from '@tsunagu/api-client';
import { openConsole, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const words = (ja: string, en?: string) => ({ ja, 'easy-ja': `${ja}（やさしい）`, ...(en !== undefined && { en }) });
const version = (part: Partial<ConsentTextVersion> & { version: string }): ConsentTextVersion => ({
  validFrom: '2026-04-01',
  current: false,
  agreed: 1204,
  blocks: [{ title: words('目的', 'Purpose'), paragraphs: [words('お知らせのため', 'To inform you')] }],
  ...part,
});
const versions = [
  version({
    version: '2',
    validFrom: '2099-01-01',
    agreed: null,
    blocks: [{ title: words('新しい目的'), paragraphs: [words('相談のため')] }],
  }),
  version({ version: '1', current: true }),
];

async function open(role: StaffRole) {
  stubEventSource();
  stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/consent-texts': () => ({ body: { versions } }),
  });
  await openConsole('/consents');
}
const cards = () => [...document.querySelectorAll('.consent')].map((card) => card.textContent ?? '');

describe('the consent texts', () => {
  it.each<StaffRole>(['supervisor', 'manager', 'cityViewer', 'cityApprover'])('are read by the %s', async (role) => {
    await open(role);
    await until(() => {
      expect(cards()).toHaveLength(2);
    });
    const [coming, current] = cards();
    expect(coming).toMatch(/第2版.*これから使う.*2099年1月1日.*10未満/s);
    expect(current).toMatch(/第1版.*いま使っている.*4月1日.*1,204人/s);
    expect(document.querySelectorAll('main input, main textarea')).toHaveLength(0);
  });

  it('stand in the language that is asked for, and say where one is missing', async () => {
    await open('manager');
    await until(() => {
      expect(cards()).toHaveLength(2);
    });
    [...document.querySelectorAll<HTMLButtonElement>('main button')]
      .find((b) => b.textContent?.includes('英語'))
      ?.click();
    await until(() => {
      expect(cards()[1]).toContain('To inform you');
    });
    expect(cards()[1]).not.toContain('お知らせのため');
    expect(cards()[0]).toContain('相談のため（やさしい）');
    expect(cards()[0]).toContain('この言語の訳はまだありません');
  });

  it('are nothing for a counsellor', async () => {
    await open('counsellor');
    await until(() => {
      expect(document.querySelector('h1')).not.toBeNull();
    });
    expect(cards()).toEqual([]);
  });
});
