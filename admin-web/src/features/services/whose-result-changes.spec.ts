import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount } from '@vue/test-utils';
import type { Figure, RuleChanges } from '@tsunagu/api-client';
import { until } from '../../test/app';
import { ofFigure, ofRule } from './use-changes';
import WhoseResultChanges from './WhoseResultChanges.vue';

const rule = { fact: 'residence.kobe', eq: true };
const words = (text: string) => ({ kind: 'words' as const, text });
const found: RuleChanges = {
  kind: 'changes',
  on: '2026-11-24',
  published: true,
  total: 12_846,
  unchanged: null,
  groups: [
    {
      change: 'eligible',
      count: 1_234,
      wards: [
        { ward: 'nada', count: 1_200 },
        { ward: 'suma', count: null },
        { ward: 'unknown', count: null },
        { ward: 'kita', count: 0 },
      ],
      stages: [{ stage: 'under3', count: 1_234 }],
      samples: [
        {
          stages: ['under3', 'elementary'],
          before: { verdict: 'notNow', reasons: [words('0歳のお子さんがいないため')] },
          after: {
            verdict: 'likely',
            reasons: [
              { kind: 'ward', text: null },
              { kind: 'answer', text: null },
            ],
          },
        },
      ],
    },
    { change: 'notEligible', count: 30, wards: [], stages: [], samples: [] },
    { change: 'unknown', count: null, wards: [], stages: [], samples: [] },
  ],
};

/** The server's side of one comparison: lines as the test sends them. */
function serve() {
  const asked: { url: string; body: unknown; signal: AbortSignal }[] = [];
  let stream: ReadableStreamDefaultController<Uint8Array> | null = null;
  let status = 200;
  let refusal: object = {};
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const signal = init.signal as AbortSignal;
    asked.push({ url, body: JSON.parse(init.body as string) as unknown, signal });
    if (status !== 200) return Promise.resolve(new Response(JSON.stringify(refusal), { status }));
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (stream = controller) });
    signal.addEventListener('abort', () => stream?.error(signal.reason));
    return Promise.resolve(new Response(body));
  });
  return {
    asked,
    send: (text: string) => stream?.enqueue(new TextEncoder().encode(text)),
    line: (line: object) => stream?.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`)),
    end: () => stream?.close(),
    refuse: (code: number, body: object) => ([status, refusal] = [code, body]),
  };
}

const limit: Figure = {
  ...{ id: 'jido-teate.limit', from: '2026-04-01', to: null, value: 3_600_000 },
  ...{ source: 'https://www.city.kobe.lg.jp/limit', checkedOn: '2026-11-20', nextCheckDue: '2027-04-01' },
};
const open = () => mount(WhoseResultChanges, { props: { question: ofRule('jido-teate', rule, [limit]) } });
type Panel = ReturnType<typeof open>;
const press = (panel: Panel, text: string) =>
  panel
    .findAll('button')
    .find((button) => button.text().includes(text))
    ?.trigger('click');
const figures = (panel: Panel) => panel.findAll('tbody tr').map((row) => row.text().replace(/\s+/g, ' '));

describe('whose result changes', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks, tells how far it is, and shows figures, places and samples', async () => {
    const server = serve();
    const panel = open();
    expect(panel.find('table').exists()).toBe(false);
    await press(panel, '全世帯で比べる');
    expect(server.asked[0]).toMatchObject({
      url: '/api/staff/services/jido-teate/changes',
      body: { rule, figures: [limit] },
    });
    server.line({ kind: 'progress', done: 3, of: 12 });
    await until(() => expect(panel.find('progress').attributes()).toMatchObject({ value: '3', max: '12' }));
    // A line may arrive in pieces, and a character too.
    const [head, tail] = [JSON.stringify(found).slice(0, 500), JSON.stringify(found).slice(500)];
    server.send(head);
    server.send(`${tail}\n`);
    server.end();
    await until(() => expect(figures(panel)).toHaveLength(4));
    expect(figures(panel)).toEqual([
      '新しく「対象になりそう」1,234',
      '新しく「今回は対象外」30',
      '新しく「まだわからない」非表示',
      '変わらない非表示',
    ]);
    expect(panel.text()).toContain('10未満の数と、そこから10未満の数を計算できる数は出しません。');
    const group = panel.get('[data-group="eligible"]').text().replace(/\s+/g, '');
    expect(group).toContain('灘区1,200須磨区非表示区は未回答非表示');
    expect(group).not.toContain('北区');
    expect(group).toContain(
      '0〜2歳児クラスの年齢・小学生前今回は対象外0歳のお子さんがいないため後対象になりそう住んでいる区による回答による',
    );
    expect(panel.find('[data-group="unknown"]').exists()).toBe(false);
  });

  it('says when the figures are of an older rule or of another day', async () => {
    const server = serve();
    const panel = open();
    await press(panel, '全世帯で比べる');
    server.line(found);
    server.end();
    await until(() => expect(figures(panel)).toHaveLength(4));
    expect(panel.text()).not.toContain('この数は前のものです');
    await panel.setProps({ question: ofRule('jido-teate', { fact: 'residence.kobe', eq: false }, [limit]) });
    expect(panel.text()).toContain('この数は前のものです');
    await panel.setProps({ question: ofRule('jido-teate', rule, [limit]) });
    await press(panel, '4月1日');
    expect(panel.text()).toContain('この数は前のものです');
    await press(panel, 'もう一度比べる');
    expect(server.asked[1]?.body).toEqual({
      rule,
      figures: [limit],
      on: expect.stringMatching(/^\d{4}-04-01$/) as unknown,
    });
  });

  it('says that nothing changes, and that nothing is published', async () => {
    const server = serve();
    const panel = open();
    await press(panel, '全世帯で比べる');
    const groups = found.groups.map((group) => ({ ...group, count: 0 }));
    server.line({ ...found, published: false, unchanged: 12_846, groups });
    await until(() => expect(panel.text()).toContain('結果が変わる世帯はありません。'));
    expect(panel.text()).toContain('まだ公開されていない制度です');
    expect(panel.text()).toContain('変わらない12,846');
  });

  it('stops, and drops the question when the page is left', async () => {
    const server = serve();
    const panel = open();
    await press(panel, '全世帯で比べる');
    await press(panel, 'やめる');
    await until(() => expect(panel.text()).toContain('比べるのをやめました'));
    expect(server.asked[0]?.signal.aborted).toBe(true);
    await press(panel, '全世帯で比べる');
    expect(server.asked[1]?.signal.aborted).toBe(false);
    panel.unmount();
    expect(server.asked[1]?.signal.aborted).toBe(true);
  });

  it.each([
    [
      'a refusal among the lines',
      { line: { kind: 'refused', code: 'segment.busy' } },
      'ほかの人が調べているところです',
    ],
    ['an answer that breaks off', { line: { kind: 'progress', done: 1, of: 2 } }, 'つながりませんでした'],
  ])('explains %s', async (_, { line }, text) => {
    const server = serve();
    const panel = open();
    await press(panel, '全世帯で比べる');
    server.line(line);
    server.end();
    await until(() => expect(panel.text()).toContain(text));
    expect(panel.find('table').exists()).toBe(false);
  });

  it('explains a rule that cannot be read', async () => {
    const server = serve();
    server.refuse(400, { code: 'segment.ruleInvalid', requestId: 'r', fields: [{ path: 'rule/all/0', rule: 'node' }] });
    const panel = open();
    await press(panel, '全世帯で比べる');
    await until(() => expect(panel.text()).toContain('条件を読み取れませんでした'));
  });
});

describe('whose result a shared figure changes', () => {
  afterEach(() => vi.unstubAllGlobals());
  const figure = { id: 'income.below4900k', from: '2126-04-01', to: null, value: 5_000_000 };
  const none = found.groups.map((group) => ({ ...group, count: 0 }));
  const services = [
    { serviceId: 'shogaku-kyufukin', name: '高校生等奨学給付金', changes: found },
    { serviceId: 'rent', name: '家賃補助', changes: { ...found, unchanged: 12_846, groups: none } },
  ];

  it('is told service by service, for the day from which it would hold', async () => {
    const server = serve();
    const panel = mount(WhoseResultChanges, { props: { question: ofFigure(figure), from: figure.from } });
    expect(panel.text()).toContain('この数字を使う公開中の制度すべてを');
    await press(panel, '全世帯で比べる');
    expect(server.asked[0]).toMatchObject({
      url: '/api/staff/parameters/changes',
      body: { ...figure, on: '2126-04-01' },
    });
    server.line({ kind: 'progress', done: 1, of: 2 });
    server.line({ kind: 'figureChanges', on: '2126-04-01', services });
    server.end();
    await until(() => expect(panel.findAll('.changes__service')).toHaveLength(1));
    expect(panel.get('.changes__service h4').text()).toBe('高校生等奨学給付金');
    expect(panel.get('caption').text()).toBe('高校生等奨学給付金：結果の変わり方ごとの世帯の数');
    expect(figures(panel as Panel)[0]).toBe('新しく「対象になりそう」1,234');
    expect(panel.text()).toContain('結果が変わる世帯のない制度：家賃補助');
    await panel.setProps({ question: ofFigure({ ...figure, value: 5_100_000 }) });
    expect(panel.text()).toContain('数字か日を変えたので');
  });

  it('says that no service goes by it', async () => {
    const server = serve();
    const panel = mount(WhoseResultChanges, { props: { question: ofFigure({ ...figure, from: '2026-04-01' }) } });
    await press(panel, '全世帯で比べる');
    expect(server.asked[0]?.body).not.toHaveProperty('on');
    server.line({ kind: 'figureChanges', on: '2026-11-24', services: [] });
    await until(() => expect(panel.text()).toContain('この数字を使う公開中の制度はありません。'));
  });

  it('says what is wrong with the figure, and may be stopped', async () => {
    const server = serve();
    const panel = mount(WhoseResultChanges, { props: { question: ofFigure(figure) } });
    await press(panel, '全世帯で比べる');
    await press(panel, 'やめる');
    await until(() => expect(panel.text()).toContain('数字はそのままです'));
    server.refuse(422, { code: 'parameter.unfit', requestId: 'r', fields: [{ path: 'from', rule: 'figuresOverlap' }] });
    await press(panel, '全世帯で比べる');
    await until(() => expect(panel.text()).toContain('数字か日付が合いません'));
  });
});
