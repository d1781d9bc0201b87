import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RegistryImportView, RegistryRowItem, RegistryRowView, StaffRole } from '@tsunagu/api-client';
import { openConsole, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { at, opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const imported = (part: Partial<RegistryImportView> = {}): RegistryImportView => ({
  id: 'i1',
  fileName: 'registry.json',
  attribution: '出典：レジストリ',
  state: 'ready',
  size: 2_000_000,
  bytesRead: 2_000_000,
  records: 3,
  counts: { new: 2, changed: 1, gone: 0, same: 0, warned: 1 },
  faultCode: null,
  faultPath: null,
  senderName: '藤井 まどか',
  createdAt: at(1, '09:00'),
  finishedAt: at(1, '09:01'),
  ...part,
});
const row = (position: number, part: Partial<RegistryRowItem> = {}): RegistryRowItem => ({
  position,
  psid: `psid3.0+9000020281000+${String(position)}+UM1`,
  name: `制度${String(position)}`,
  areaName: '神戸市',
  change: 'new',
  warningCount: 0,
  decision: null,
  serviceId: null,
  ...part,
});
const text = () => document.body.textContent ?? '';
const button = (label: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].find((node) => node.textContent?.includes(label));

async function open(
  imports: RegistryImportView[],
  more: Parameters<typeof stubApi>[0] = {},
  { path = '/registry', role = 'editor' }: { path?: string; role?: StaffRole } = {},
) {
  stubEventSource();
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/registry/imports': () => ({ body: { items: imports, nextCursor: null } }),
    'GET /staff/registry/imports/i1/rows': () => ({
      body: { items: [row(0), row(1, { warningCount: 2 }), row(2, { name: null })], nextCursor: null },
    }),
    ...more,
  });
  await openConsole(path);
  await until(() => {
    expect(document.querySelector('h1')?.textContent).toContain('制度レジストリ');
  });
  return edge;
}

async function send(name: string): Promise<void> {
  button('ファイルを取り込む')?.click();
  await until(() => {
    expect(document.querySelector('input[type=file]')).not.toBeNull();
  });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['[{"target":5}]'], name, { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file] });
  input?.dispatchEvent(new Event('change'));
  await until(() => {
    expect([...document.querySelectorAll('.dialog button')].at(-1)).toHaveProperty('disabled', false);
  });
  ([...document.querySelectorAll('.dialog button')].at(-1) as HTMLButtonElement).click();
}

describe('the registry', () => {
  it('says what a file is for while there is none', async () => {
    await open([]);
    await until(() => {
      expect(text()).toContain('取り込んだファイルはまだありません');
    });
  });

  it('lists the rows of the newest file, and makes drafts of those that are picked', async () => {
    let sent: unknown;
    await open([imported()], {
      'POST /staff/registry/imports/i1/accept': ({ body }) => {
        sent = body;
        return { body: { drafts: [{ position: 1, serviceId: 'reg-1', number: 1 }] } };
      },
    });
    await until(() => {
      expect(document.querySelectorAll('.reg-table tbody tr')).toHaveLength(3);
    });
    expect(text()).toContain('藤井 まどかが取り込み');
    const [, second, third] = document.querySelectorAll<HTMLInputElement>('.reg-pick input');
    second?.click();
    third?.click();
    await until(() => {
      expect(text()).toContain('2行を選んでいます');
    });
    button('下書きにする')?.click();
    await until(() => {
      expect(text()).toContain('下書きにしました');
    });
    // The third has no name: nothing could be made of it.
    expect(sent).toEqual({ positions: [1] });
  });

  it('says where nothing but a number was new, so that nobody looks for a draft', async () => {
    await open([imported()], {
      'POST /staff/registry/imports/i1/accept': () => ({
        body: { drafts: [{ position: 1, serviceId: 'jido-teate', number: null }] },
      }),
    });
    await until(() => {
      expect(document.querySelectorAll('.reg-table tbody tr')).toHaveLength(3);
    });
    document.querySelectorAll<HTMLInputElement>('.reg-pick input')[1]?.click();
    await until(() => {
      expect(text()).toContain('1行を選んでいます');
    });
    button('下書きにする')?.click();
    await until(() => {
      expect(text()).toContain('1件は内容が同じなので、登録の番号だけを記録しました。');
    });
    expect([...document.querySelectorAll('.toast')].at(-1)?.textContent).not.toContain('下書きに');
  });

  it('shows a row with both sides and its warnings', async () => {
    const whole: RegistryRowView = {
      ...row(1, { change: 'changed', warningCount: 1, serviceId: 'azukari' }),
      serviceName: '一時預かり',
      warnings: [{ path: '/tag/targetCode/0', code: 'codeShort', value: '87' }],
      differences: [{ path: '/cost', ours: null, theirs: '<b>500円</b>' }],
      record: { cost: '<b>500円</b>' },
      ruleSentence: '神戸市に住んでいる方',
      todos: ['条件を式にする：所得が少ない方'],
    };
    await open(
      [imported()],
      { 'GET /staff/registry/imports/i1/rows/1': () => ({ body: whole }) },
      { path: '/registry/1' },
    );
    await until(() => {
      expect(document.querySelector('.reg-differences tbody tr')?.textContent).toBe('費用（なし）<b>500円</b>');
    });
    expect(text()).toContain('コードが3けたより短いです');
    expect(text()).toContain('条件を式にする：所得が少ない方');
    expect(document.querySelector('.reg-row a')?.getAttribute('href')).toBe('/admin/services/azukari');
  });

  const whole = (part: Partial<RegistryRowView> = {}): RegistryRowView => ({
    ...row(1),
    serviceName: null,
    warnings: [],
    differences: [],
    record: {},
    ruleSentence: '神戸市に住んでいる方',
    todos: [],
    ...part,
  });

  it('takes a row for a service that is there, once both are set side by side', async () => {
    const sent: unknown[] = [];
    await open(
      [imported()],
      {
        'GET /staff/registry/imports/i1/rows/1': ({ query }) =>
          query.get('serviceId') === 'jido-teate'
            ? {
                body: whole({
                  serviceId: 'jido-teate',
                  serviceName: '児童手当',
                  differences: [{ path: '/summary', ours: '手当', theirs: '手当です' }],
                }),
              }
            : { body: whole({ name: '児童手当の支給（こども手当）' }) },
        'GET /staff/services': ({ query }) => {
          sent.push(query.get('search'));
          return { body: { items: [{ id: 'jido-teate', name: '児童手当', summary: '手当' }], nextCursor: null } };
        },
        'POST /staff/registry/imports/i1/accept': ({ body }) => {
          sent.push(body);
          return { body: { drafts: [{ position: 1, serviceId: 'jido-teate', number: 2 }] } };
        },
      },
      { path: '/registry/1' },
    );
    await until(() => {
      expect(text()).toContain('新しい制度の下書きになります');
    });
    button('すでにある制度から選ぶ')?.click();
    await until(() => {
      expect(document.querySelector('.dialog input[type=radio]')).not.toBeNull();
    });
    document.querySelector<HTMLInputElement>('.dialog input[type=radio]')?.click();
    await until(() => {
      expect(button('この制度と見くらべる')?.disabled).toBe(false);
    });
    button('この制度と見くらべる')?.click();
    await until(() => {
      expect(document.querySelector('.reg-differences tbody tr')?.textContent).toBe('概要手当手当です');
    });
    expect(document.querySelector('.reg-row a')).toBeNull();
    button('「児童手当」の下書きにする')?.click();
    await until(() => {
      expect(document.querySelector('.reg-row a')?.textContent).toContain('「児童手当」を開く');
    });
    expect(sent).toEqual(['児童手当の支給', { positions: [1], serviceId: 'jido-teate' }]);
  });

  it('says that a record of ours has no number yet, and what it would become', async () => {
    await open(
      [imported()],
      {
        'GET /staff/registry/imports/i1/rows/1': () => ({
          body: whole({ psid: null, change: 'changed', serviceId: 'jido-teate', serviceName: '児童手当' }),
        }),
      },
      { path: '/registry/1' },
    );
    await until(() => {
      expect(text()).toContain('番号なし（登録の前）');
    });
    expect(text()).toContain('「児童手当」の次の版の下書きになります');
    expect(button('ほかの制度を選ぶ')).toBeDefined();
  });

  it('tells where a file is wrong beside the file, which need not be chosen again, and keeps the one before', async () => {
    const edge = await open([imported()], {
      'POST /staff/registry/imports': () => ({ status: 201, body: imported({ id: 'i2', state: 'waiting' }) }),
      'PUT /staff/registry/imports/i2/file': () => ({
        status: 400,
        body: { code: 'registry.wrongType', fields: [{ path: '/17/target', rule: 'registry.wrongType' }] },
      }),
    });
    await send('registry.json');
    const dialog = () => document.querySelector('[role=dialog]');
    await until(() => {
      expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('ファイルの中の場所：/17/target');
    });
    expect(dialog()?.textContent).toContain('値の種類が決まりと違います');
    expect(dialog()?.textContent).toContain('選んでいるファイル：registry.json');
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1);
    expect(document.querySelectorAll('.reg-table tbody tr')).toHaveLength(3);
    edge.on('PUT /staff/registry/imports/i2/file', () => ({ body: imported({ id: 'i2' }) }));
    button('もう一度取り込む')?.click();
    await until(() => {
      expect(dialog()).toBeNull();
      expect(text()).toContain('ファイルを読み取りました');
    });
    expect(edge.to('POST', '/staff/registry/imports')).toHaveLength(2);
  });

  it('keeps the reason on the page where the dialog is closed without another try', async () => {
    await open([imported()], {
      'POST /staff/registry/imports': () => ({ status: 409, body: { code: 'registry.busy' } }),
    });
    await send('registry.json');
    await until(() => {
      expect(document.querySelector('[role=dialog] [role=alert]')).not.toBeNull();
    });
    document.querySelector<HTMLButtonElement>('[role=dialog] .dialog__foot button')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog]')).toBeNull();
      expect(document.querySelector('[role=alert]')?.textContent).toContain('ほかのファイルを読み取っています');
    });
  });

  it('shows how far a file is and stops it', async () => {
    const reading = imported({ id: 'i2', state: 'reading', bytesRead: 500_000, records: 90, counts: null });
    const edge = await open([reading, imported()], {
      'POST /staff/registry/imports/i2/stop': () => ({ body: imported({ id: 'i2', state: 'stopped' }) }),
    });
    await until(() => {
      expect(text()).toContain('2.0MBのうち0.5MB、90件');
    });
    expect(button('ファイルを取り込む')?.disabled).toBe(true);
    edge.on('GET /staff/registry/imports', () => ({ body: { items: [imported()], nextCursor: null } }));
    button('やめる')?.click();
    await until(() => {
      expect(text()).toContain('取り込みをやめました');
    });
  });
});
