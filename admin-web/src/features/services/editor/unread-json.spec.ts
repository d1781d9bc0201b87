import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../../test/app';
import {
  button,
  closeVersion,
  goTo,
  openVersion as open,
  pageText as text,
  sentOf,
  versionPath as base,
} from '../../../test/service-editor';
import { bathAid } from '../../../test/service-samples';

const area = () => document.querySelector<HTMLTextAreaElement>('textarea.mono');
const submits = { [`POST ${base}/submit`]: () => ({ body: bathAid({ state: 'review' }) }) };

async function openJson(): Promise<void> {
  button('JSON')?.click();
  await until(() => {
    expect(area()).not.toBeNull();
  });
}
async function type(json: string): Promise<void> {
  area()!.value = json;
  area()!.dispatchEvent(new Event('input'));
  await until(() => {
    expect(area()?.value).toBe(json);
  });
}

afterEach(closeVersion);

describe('a rule that is JSON in the middle of being typed', () => {
  it.each(['{"all":[', '', '5', '[{"ask":"x"}]'])('%j is neither stored nor handed over', async (json) => {
    const edge = await open('editor', bathAid(), submits);
    await openJson();
    await type(json);
    await until(() => {
      expect(text()).toContain('JSONとして読めません');
      expect(button('保存する')?.disabled).toBe(false);
    });
    // What was read last is no longer said to be the rule, nor compared.
    expect(document.querySelector('.seg__say')).toBeNull();
    expect(document.querySelector('.changes')).toBeNull();
    for (const act of ['保存する', '承認を頼む']) {
      button(act)?.click();
      await until(() => {
        expect(text()).toContain('条件を読み取れません。保存していません。');
        expect(document.activeElement).toBe(area());
      });
      document.querySelector<HTMLElement>('h1')?.focus();
    }
    expect(edge.to('PUT', base)).toEqual([]);
    expect(edge.to('POST', `${base}/submit`)).toEqual([]);
    expect(area()?.value).toBe(json);
  });

  it('is still there after another part, the sentences and the page itself were left', async () => {
    await open('editor', bathAid());
    await openJson();
    await type('{"all":[');
    await goTo('説明');
    await goTo('条件');
    expect(area()?.value).toBe('{"all":[');
    button('文')?.click();
    await until(() => {
      expect(document.querySelector('.rnode')).not.toBeNull();
    });
    // The sentences are those of before: two rules at once could not be told apart.
    expect(document.querySelector('.rnode__add')).toBeNull();
    expect(text()).toContain('JSONとして読めません');
    const key = Object.keys(sessionStorage).find((one) => one.includes('kobe-bath-aid:2')) ?? '';
    const kept = sessionStorage.getItem(key) ?? '';
    closeVersion();
    await open('editor', bathAid(), {
      [`GET ${base}`]: () => {
        sessionStorage.setItem(key, kept);
        return { body: bathAid() };
      },
    });
    await until(() => {
      expect(area()?.value).toBe('{"all":[');
    });
  });

  it('gives way to the rule of before when asked, and to what can be read', async () => {
    const edge = await open('editor', bathAid());
    await openJson();
    await type('{"all":[');
    button('保存する')?.click();
    await until(() => {
      expect(text()).toContain('条件を読み取れません。');
    });
    button('書きかけを捨てて、前の条件に戻す')?.click();
    await until(() => {
      expect(JSON.parse(area()?.value ?? '')).toEqual(bathAid().rule);
      expect(text()).not.toContain('条件を読み取れません。');
      expect(button('保存する')?.disabled).toBe(true);
    });
    await type('{"all":[');
    await type('{"ask":"x"}');
    button('保存する')?.click();
    await until(() => {
      expect(sentOf(edge)?.rule).toEqual({ ask: 'x' });
    });
  });
});
