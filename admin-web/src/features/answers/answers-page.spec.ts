import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  AnswersItem,
  AskedQuestion,
  AnswersSummary,
  HouseholdAnswers,
  StaffRole,
  SurveyQuestion,
} from '@tsunagu/api-client';
import { openConsole, press, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { at, opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const words = (ja: string) => ({ ja, 'easy-ja': ja, en: ja });
const question = (id: string, title: string, more: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  fact: id,
  stage: 'registration',
  type: 'yesNo',
  privacy: 'ordinary',
  required: false,
  perChild: false,
  showIf: null,
  countMax: null,
  title: words(title),
  why: words(''),
  how: null,
  options: [{ value: 'true', label: words('はい') }],
  ...more,
});
const item: AnswersItem = {
  id: 'h1',
  alias: 'ひまわり',
  ward: 'nada',
  language: 'ja',
  childCount: 5,
  childMonths: [10, 58, 94, 118],
  expecting: 'no',
  noAnswers: { unknown: 1, declined: 0, later: 2 },
  registeredAt: at(1, '09:00'),
};
const household: HouseholdAnswers = {
  id: 'h1',
  alias: 'ひまわり',
  registeredAt: at(1, '09:00'),
  version: '2',
  answeredVersion: '1',
  questions: [
    { question: question('a', '働いていますか'), answer: { questionId: 'a', choice: 'true' } },
    { question: question('b', '二つ目'), answer: { questionId: 'b', noAnswer: 'unknown' } },
    { question: question('c', '三つ目'), answer: { questionId: 'c', noAnswer: 'declined' } },
    { question: question('d', '四つ目'), answer: { questionId: 'd', noAnswer: 'later' } },
    { question: question('e', '五つ目'), answer: null },
  ],
};
const summary: AnswersSummary = {
  total: 1000,
  version: '1',
  countedAt: at(1, '09:00'),
  questions: [
    {
      id: 'a',
      title: words('働いていますか'),
      type: 'yesNo',
      several: false,
      cells: [
        { kind: 'option', value: 'true', label: words('はい'), count: 900, hidden: null },
        { kind: 'option', value: 'false', label: words('いいえ'), count: null, hidden: 'small' },
        { kind: 'noAnswer', value: 'unknown', label: null, count: null, hidden: 'other' },
        { kind: 'none', value: 'none', label: null, count: 50, hidden: null },
      ],
    },
  ],
};

const asked: AskedQuestion[] = [
  { id: 'a', title: words('働いていますか'), perChild: false, options: [{ value: 'true', label: words('はい') }] },
  { id: 'care', title: words('通う園'), perChild: true, options: [{ value: 'none', label: words('通っていない') }] },
  { id: 'children', title: words('お子さん'), perChild: false, options: [] },
];

async function open(role: StaffRole, path: string, more: Parameters<typeof stubApi>[0] = {}) {
  stubEventSource();
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/answers': () => ({ body: { items: [item], nextCursor: null } }),
    'GET /staff/answers/count': () => ({ body: { count: 1234 } }),
    'GET /staff/answers/questions': () => ({ body: { questions: asked } }),
    'GET /staff/answers/h1': () => ({ body: household }),
    'GET /staff/answers/summary': () => ({ body: summary }),
    ...more,
  });
  const { app, router } = await openConsole(path);
  return { app, router, edge };
}
const text = (selector = 'body'): string => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';
const button = (name: string, within: ParentNode = document) =>
  [...within.querySelectorAll<HTMLButtonElement>('button')].find((node) => node.textContent.includes(name));
const dialog = () => document.querySelector('[role=dialog]');
function choose(label: string, value: string): void {
  const field = document.querySelector<HTMLSelectElement>(`[aria-label="${label}"]`);
  if (!field) throw new Error(`no field ${label}`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('the answers desk', () => {
  it('lists households and asks anew when the sentence changes', async () => {
    const { app, edge } = await open('supervisor', '/answers');
    await until(() => {
      expect(text('tbody')).toContain('0歳10か月・4歳10か月・7歳・9歳・ほか1人');
    });
    expect(text('tbody')).toContain('わからない1・あとで2');
    await until(() => {
      expect(text('.ans-count')).toContain('1,234世帯');
    });
    expect(button('書き出す')).toBeUndefined();
    choose('これから生まれるお子さん', 'yes');
    await until(() => {
      expect(edge.to('GET', '/staff/answers').at(-1)?.query.get('expecting')).toBe('yes');
      expect(edge.to('GET', '/staff/answers/count').at(-1)?.query.get('expecting')).toBe('yes');
    });
    button('条件をすべて外す')?.click();
    await until(() => {
      expect(edge.to('GET', '/staff/answers').at(-1)?.query.get('expecting')).toBeNull();
    });
    app.unmount();
  });

  it('asks for one answer to one question, also about a child', async () => {
    const { app, edge } = await open('manager', '/answers');
    await until(() => {
      expect(document.querySelectorAll('[aria-label="答えた質問"] option')).toHaveLength(3);
    });
    choose('答えた質問', 'care');
    await until(() => {
      expect(text('.ans-sentence')).toContain('と答えたお子さんがいる世帯');
    });
    choose('答え', 'none');
    await until(() => {
      expect(edge.to('GET', '/staff/answers').at(-1)?.query.get('answered')).toBe('care:none');
      expect(edge.to('GET', '/staff/answers/count').at(-1)?.query.get('answered')).toBe('care:none');
    });
    choose('答えた質問', 'a');
    await until(() => {
      expect(edge.to('GET', '/staff/answers').at(-1)?.query.get('answered')).toBeNull();
    });
    app.unmount();
  });

  it('opens one household beside the list, the ways of not answering apart, and closes by key', async () => {
    const { app, router } = await open('counsellor', '/answers/h1');
    await until(() => {
      expect(text('.ans-panel')).toContain('ひまわりさんの回答');
    });
    expect(text('.ans-panel')).toContain('最後に答えた版：第1版');
    const shown = [...document.querySelectorAll('.ans-rows dd')].map((row) => [row.className, row.textContent]);
    expect(shown).toEqual([
      ['ans-answered', 'はい'],
      ['ans-unknown', 'わからない'],
      ['ans-declined', '答えたくない'],
      ['ans-later', 'あとで'],
      ['ans-notAsked', 'まだ聞いていない'],
    ]);
    press('Escape');
    await until(() => {
      expect(router.currentRoute.value.params['id']).toBeFalsy();
      expect(document.querySelector('.ans-panel')).toBeNull();
    });
    app.unmount();
  });

  it('shows the city figures only, with the small ones hidden and said why', async () => {
    const { app, edge } = await open('cityViewer', '/answers');
    await until(() => {
      expect(text('.ans-bars')).toContain('10未満（非表示）');
    });
    expect(
      [...document.querySelectorAll('.ans-bars .num')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    ).toEqual(['900世帯 90.0%', '10未満（非表示）', '非表示', '50世帯 5.0%']);
    expect(edge.calls.filter(({ path }) => path.startsWith('/staff/answers')).map(({ path }) => path)).toEqual([
      '/staff/answers/summary',
    ]);
    app.unmount();
  });

  it('exports with a purpose, for the conditions on the screen', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
    const { app, edge } = await open('manager', '/answers', {
      'POST /staff/answers/exports': () => ({ body: {} }),
    });
    await until(() => {
      expect(button('書き出す')?.disabled).toBe(false);
    });
    button('書き出す')?.click();
    await until(() => {
      expect(dialog()?.textContent).toContain('1,234世帯を書き出します');
    });
    const act = () => button('書き出す', dialog() ?? document);
    expect(act()?.disabled).toBe(true);
    const field = dialog()?.querySelector('textarea');
    if (!field) throw new Error('no purpose');
    field.value = '市へ出す月次報告の集計のため';
    field.dispatchEvent(new Event('input'));
    await until(() => {
      expect(act()?.disabled).toBe(false);
    });
    act()?.click();
    await until(() => {
      expect(dialog()?.textContent).toContain('を保存しました');
    });
    expect(edge.to('POST', '/staff/answers/exports')[0]?.body).toEqual({
      purpose: '市へ出す月次報告の集計のため',
      format: 'csv',
      filter: {},
      columns: ['a', 'care', 'children'],
    });
    app.unmount();
  });

  it('does not offer a list of a few', async () => {
    const { app } = await open('manager', '/answers', { 'GET /staff/answers/count': () => ({ body: { count: 9 } }) });
    await until(() => {
      expect(button('書き出す')?.disabled).toBe(false);
    });
    press('x');
    await until(() => {
      expect(dialog()?.textContent).toContain('条件に合う世帯が10未満です');
    });
    expect(button('書き出す', dialog() ?? document)?.disabled).toBe(true);
    app.unmount();
  });
});
