import { afterEach, describe, expect, it } from 'vitest';
import type { ServiceVersionInput } from '@tsunagu/api-client';
import { openConsole, press, until } from '../../../test/app';
import { stubApi, stubEventSource } from '../../../test/edge';
import { opening, staff } from '../../../test/samples';
import {
  button,
  closeVersion,
  openVersion as open,
  pageText as text,
  versionPath as base,
} from '../../../test/service-editor';
import { bathAid, newborn, ruleCheck } from '../../../test/service-samples';

const nodes = () => [...document.querySelectorAll<HTMLElement>('.rnode')];
const rule = (body: unknown) => (body as ServiceVersionInput).rule;

afterEach(closeVersion);

describe('writing a version of a service', () => {
  it('shows the rule as sentences, tries it on the models, and says what is missing', async () => {
    await open('editor', bathAid());
    // The whole, its two sentences, and the one inside the child's.
    expect(nodes()).toHaveLength(4);
    await until(() => {
      expect(text()).toContain(ruleCheck.sentence);
      expect(text()).toContain('1歳になる前のお子さんがいるため');
    });
    expect(text()).toContain('あと2つ直すと、公開できます。');
    expect(text()).toContain('出典がありません。');
  });

  it('adds, negates and removes sentences, and stores the rule that they make', async () => {
    const edge = await open('editor', bathAid());
    const add = document.querySelector<HTMLElement>('.rnode > .rnode__add');
    button('窓口で聞くこと', add ?? document)?.click();
    await until(() => {
      expect(nodes()).toHaveLength(5);
    });
    button('逆にする', nodes()[4] ?? document)?.click();
    await until(() => {
      expect(button('逆にする', nodes()[4] ?? document)?.getAttribute('aria-pressed')).toBe('true');
      expect(nodes()[4]?.textContent).toContain('に当てはまらない方');
    });
    // Nothing that could be read as taking it away stands beside what does.
    const acts = nodes()[4]?.querySelectorAll('.rnode__acts button') ?? [];
    expect([...acts].map((act) => act.getAttribute('aria-label'))).toEqual(['この文を外す']);
    expect(text()).not.toContain('除く');
    nodes()[1]?.querySelector<HTMLButtonElement>('[aria-label="この文を外す"]')?.click();
    await until(() => {
      expect(nodes()).toHaveLength(4);
    });
    press('s', { ctrlKey: true });
    await until(() => {
      expect(edge.to('PUT', base)).toHaveLength(1);
    });
    expect(rule(edge.to('PUT', base)[0]?.body)).toEqual({
      all: [{ someChild: { ageMonths: { gte: 0, lt: 12 } } }, { not: { ask: 'household-circumstances' } }],
    });
  });

  it('takes the rule as JSON as well, and says where JSON cannot be read', async () => {
    const edge = await open('editor', bathAid());
    button('JSON')?.click();
    await until(() => {
      expect(document.querySelector('textarea.mono')).not.toBeNull();
    });
    const area = document.querySelector<HTMLTextAreaElement>('textarea.mono')!;
    const type = (json: string) => {
      area.value = json;
      area.dispatchEvent(new Event('input'));
    };
    type('{"all": [');
    await until(() => {
      expect(text()).toContain('JSONとして読めません');
    });
    type('{"all": [{"fact": "nonsense", "eq": true}]}');
    await until(() => {
      expect(text()).toContain('/all/0/fact');
      expect(text()).toContain('この登録情報はありません。');
    });
    type('{"all": [{"someChild": {"fyAgee": {"gte": 1}}}, {"ask": "x", "asks": 1}]}');
    await until(() => {
      expect(text()).toContain('/all/0/someChild　文の種類がわかりません：「fyAgee」');
      expect(text()).toContain('/all/1/asks　知らないことばが入っています。');
    });
    type('{"fact": "residence.kobe", "eq": true}');
    await until(() => {
      expect(button('保存する')?.disabled).toBe(false);
    });
    button('保存する')?.click();
    await until(() => {
      expect(edge.to('PUT', base)).toHaveLength(1);
    });
    expect(rule(edge.to('PUT', base)[0]?.body)).toEqual({ fact: 'residence.kobe', eq: true });
  });

  it('makes a golden household from a model and lets its answers be set', async () => {
    const edge = await open('editor', bathAid());
    button('確認の世帯')?.click();
    await until(() => {
      expect(button('足す')).toBeDefined();
    });
    button('足す')?.click();
    await until(() => {
      expect(document.querySelector('.golden__facts select')).not.toBeNull();
    });
    const answer = document.querySelector<HTMLSelectElement>('.golden__facts select')!;
    answer.value = 'false';
    answer.dispatchEvent(new Event('change'));
    await until(() => {
      expect(button('保存する')?.disabled).toBe(false);
    });
    button('保存する')?.click();
    await until(() => {
      expect(edge.to('PUT', base)).toHaveLength(1);
    });
    const [golden] = (edge.to('PUT', base)[0]?.body as ServiceVersionInput).goldens;
    expect(golden).toMatchObject({
      title: newborn.name,
      expected: 'eligible',
      household: { facts: { 'residence.kobe': false }, children: [{ birthMonth: '2026-07' }], childrenComplete: true },
    });
  });

  it('gives a condition reasons in words of its own, and takes them back', async () => {
    const edge = await open('editor', bathAid());
    button('理由のことば')?.click();
    await until(() => {
      expect(button('自分のことばで書く')).toBeDefined();
    });
    button('自分のことばで書く')?.click();
    await until(() => {
      expect(document.querySelectorAll('.editsec input')).toHaveLength(9);
    });
    const [first] = document.querySelectorAll<HTMLInputElement>('.editsec input');
    first!.value = '神戸市にお住まいなので';
    first!.dispatchEvent(new Event('input'));
    await until(() => {
      expect(button('保存する')?.disabled).toBe(false);
    });
    button('保存する')?.click();
    await until(() => {
      expect(edge.to('PUT', base)).toHaveLength(1);
    });
    const input = edge.to('PUT', base)[0]?.body as ServiceVersionInput;
    expect(rule(input)).toMatchObject({ all: [{ fact: 'residence.kobe', eq: true, id: 'reason-1' }, {}] });
    expect(input.content.leafTexts).toMatchObject([{ leafId: 'reason-1', yes: { ja: '神戸市にお住まいなので' } }]);
    button('自動のことばに戻す')?.click();
    await until(() => {
      expect(document.querySelectorAll('.editsec input')).toHaveLength(0);
    });
  });

  it('keeps a colleague’s work: a stale revision is asked about, never written over', async () => {
    let asked = 0;
    const theirs = bathAid({ revision: 4, rule: { fact: 'residence.hyogo', eq: true } });
    const edge = await open('editor', bathAid(), {
      [`GET ${base}`]: () => ({ body: asked++ === 0 ? bathAid() : theirs }),
      [`PUT ${base}`]: () => ({ status: 409, body: { code: 'serviceVersion.revisionStale', requestId: 'r' } }),
    });
    button('逆にする', nodes()[1] ?? document)?.click();
    await until(() => {
      expect(button('保存する')?.disabled).toBe(false);
    });
    button('保存する')?.click();
    await until(() => {
      expect(text()).toContain('ほかの人が、先に保存しました');
    });
    button('相手の内容を開く')?.click();
    await until(() => {
      expect(nodes()).toHaveLength(1);
    });
    expect(edge.to('PUT', base)).toHaveLength(1);
  });

  it('lets a second person approve what was handed over, and its writer not', async () => {
    const review = bathAid({ state: 'review', isOwn: false });
    const edge = await open('supervisor', review, {
      [`POST ${base}/approve`]: () => ({ body: { ...review, state: 'published' } }),
    });
    expect(button('保存する')).toBeUndefined();
    expect(document.querySelector('.rnode__add')).toBeNull();
    button('承認して公開する')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog]')).not.toBeNull();
    });
    button('承認して公開する', document.querySelector('[role=dialog]')!)?.click();
    await until(() => {
      expect(edge.to('POST', `${base}/approve`)[0]?.body).toEqual({ revision: 3 });
    });
  });

  it('is not there for a counsellor', async () => {
    stubEventSource();
    stubApi({
      'GET /staff/session': () => ({ body: staff('counsellor') }),
      'GET /public/opening': () => ({ body: opening }),
    });
    const { app, router } = await openConsole('/service-versions/kobe-bath-aid/2');
    expect(router.currentRoute.value.name).toBe('not-yours');
    app.unmount();
  });
});
