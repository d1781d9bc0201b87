import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QrRouteView, StaffRole } from '@tsunagu/api-client';
import { openConsole, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { at, opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const route = (part: Partial<QrRouteView> & { id: string }): QrRouteView => ({
  code: 'CDF3467',
  address: 'https://tsunagu.example/r/CDF3467',
  name: '灘区役所',
  placeKind: 'wardOffice',
  ward: 'nada',
  flyerVersion: '秋',
  authorName: '藤井',
  createdAt: at(1, '09:00'),
  retiredAt: null,
  funnel: { scanned: 200, opened: 50, friend: 40, started: 30, finished: 20, consulted: null },
  ...part,
});
const button = (text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].find((node) =>
    (node.getAttribute('aria-label') ?? node.textContent)?.includes(text),
  );
const text = () => document.body.textContent ?? '';

async function open(role: StaffRole, items: QrRouteView[], more: Parameters<typeof stubApi>[0] = {}) {
  stubEventSource();
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/routes': () => ({ body: { items, nextCursor: null } }),
    ...more,
  });
  await openConsole('/routes');
  await until(() => {
    expect(document.querySelectorAll('tbody tr')).toHaveLength(items.length);
  });
  return edge;
}

describe('the QR routes', () => {
  it('show how far people got, with bars of the scans, and name what is withheld', async () => {
    await open('editor', [route({ id: 'r1' })]);
    expect([...document.querySelectorAll('tbody b')].map((node) => node.textContent)).toEqual([
      '灘区役所',
      '200',
      '50',
      '40',
      '30',
      '20',
    ]);
    expect(text()).toContain('非表示');
    const bars = [...document.querySelectorAll<HTMLElement>('.step__bar i')].map((bar) => bar.getAttribute('style'));
    expect(bars.map((style) => /([\d.]+)%/.exec(style ?? '')?.[1])).toEqual(['100', '25', '20', '15', '10', '0']);
  });

  it('are asked for anew with another period and with those retired', async () => {
    const edge = await open('editor', [route({ id: 'r1' })]);
    button('90日間')?.click();
    button('使うのをやめた')?.click();
    await until(() => {
      const last = edge.to('GET', '/staff/routes').at(-1);
      expect([last?.query.get('period'), last?.query.get('retired')]).toEqual(['days90', 'true']);
    });
  });

  it('can be read and printed by the city, and nothing else', async () => {
    await open('cityViewer', [route({ id: 'r1' })]);
    expect(button('灘区役所のQRを出す')).toBeDefined();
    expect([button('QRをつくる'), button('灘区役所を直す'), button('灘区役所を使うのをやめる')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are printed in the size asked for, and in no other', async () => {
    await open('editor', [route({ id: 'r1' })]);
    button('灘区役所のQRを出す')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog] img')).not.toBeNull();
    });
    const links = () =>
      [...document.querySelectorAll<HTMLAnchorElement>('[role=dialog] a')].map((a) => a.getAttribute('href'));
    expect(links()).toEqual(
      ['svg', 'png', 'pdf'].map((format) => `/api/staff/routes/r1/qr?format=${format}&mm=30&level=Q`),
    );
    const field = document.querySelector<HTMLInputElement>('[role=dialog] input');
    field!.value = '17';
    field!.dispatchEvent(new Event('input'));
    await until(() => {
      expect(links()).toEqual([]);
    });
    expect(text()).toContain('18から300までの数を入れてください。');
  });

  it('are made by the form, and a refusal is explained', async () => {
    const edge = await open('editor', [], {
      'POST /staff/routes': () => ({ status: 400, body: { code: 'input.invalid', requestId: 'r' } }),
    });
    button('QRをつくる')?.click();
    await until(() => {
      expect(document.querySelectorAll('[role=dialog] input')).toHaveLength(2);
    });
    const inputs = document.querySelectorAll<HTMLInputElement>('[role=dialog] input');
    for (const [index, value] of ['駅前', '秋'].entries()) {
      inputs[index]!.value = value;
      inputs[index]!.dispatchEvent(new Event('input'));
    }
    const acts = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')];
    acts.find((node) => node.textContent?.includes('つくる'))?.click();
    await until(() => {
      expect(document.querySelector('[role=alert]')?.textContent).toContain('入力に合わないところがあります');
    });
    expect(edge.to('POST', '/staff/routes')[0]?.body).toEqual({
      name: '駅前',
      placeKind: 'wardOffice',
      ward: null,
      flyerVersion: '秋',
    });
  });
});
