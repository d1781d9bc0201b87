import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SurveyVersionInput } from '@tsunagu/api-client';
import { press, until } from '../../test/app';
import { stubEventSource } from '../../test/edge';
import { base, close, open, rows } from '../../test/survey-editor';
import { clean, draftQuestion, ownQuestion, topics, versionView, wardQuestion } from '../../test/survey-samples';

const yesNo = [
  { value: 'true', label: { ja: 'はい', 'easy-ja': 'はい', en: 'Yes' } },
  { value: 'false', label: { ja: 'いいえ', 'easy-ja': 'いいえ', en: 'No' } },
];
const own = draftQuestion('q1', '公園でよく遊びますか', {
  ...{ catalogueId: null, fact: 'custom.q1', privacy: 'caution', type: 'single', options: ownQuestion.options },
});
const segment = (label: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.qedit [role=group] button')].find(
    ({ textContent }) => textContent?.trim() === label,
  );
const perChild = () =>
  [...document.querySelectorAll<HTMLInputElement>('.qedit label.check input')].find(({ parentElement }) =>
    parentElement?.textContent?.includes('お子さんごとに聞く'),
  );
const options = () => [...document.querySelectorAll<HTMLTextAreaElement>('.qopt textarea')];

/** An own question stands second, in front. */
async function openOwn(changes: object = {}) {
  const edge = await open('editor', versionView({ questions: [wardQuestion, { ...own, ...changes }] }));
  rows()[1]?.click();
  await until(() => {
    expect(document.querySelector('.qedit h2')?.textContent).toBe('質問 2');
  });
  const sent = async () => {
    press('s', { ctrlKey: true });
    await until(() => {
      expect(document.querySelector('.keybar__right')?.textContent).toContain('保存 ');
    });
    return (edge.to('PUT', base).at(-1)?.body as SurveyVersionInput).questions[1];
  };
  return { edge, sent };
}

beforeEach(() => {
  stubEventSource();
  sessionStorage.clear();
});
afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

describe('an own question', () => {
  it('of yes and no brings both answers in every language, and nobody takes one away', async () => {
    const { sent } = await openOwn();
    segment('はい・いいえ')?.click();
    await until(() => {
      expect(options().map(({ value }) => value)).toEqual(['はい', 'いいえ']);
    });
    expect(options().every(({ readOnly }) => readOnly)).toBe(true);
    expect(document.querySelector('.qopt__acts, .qopts__add')).toBeNull();
    expect(await sent()).toMatchObject({ id: 'q1', type: 'yesNo', perChild: false, options: yesNo });
  });

  it('that is asked another way has answers of its own again', async () => {
    const { sent } = await openOwn({ type: 'yesNo', options: yesNo });
    segment('1つ選ぶ')?.click();
    await until(() => {
      expect(options().map(({ value }) => value)).toEqual(['', '']);
    });
    const asked = await sent();
    expect(asked?.type).toBe('single');
    expect(asked?.options.map(({ value }) => value)).toEqual([
      expect.stringMatching(/^o[0-9a-f]{12}$/),
      expect.stringMatching(/^o[0-9a-f]{12}$/),
    ]);
  });

  it.each(['1つ選ぶ', 'いくつでも', 'はい・いいえ', '人数'])(
    'is never offered for each child, asked as %s',
    async (type) => {
      await openOwn({ type: 'count', countMax: 3, options: [] });
      segment(type)?.click();
      await until(() => {
        expect(segment(type)?.getAttribute('aria-pressed')).toBe('true');
      });
      expect(perChild()).toBeUndefined();
    },
  );

  it('that was stored for each child can be set right', async () => {
    const { sent } = await openOwn({ perChild: true });
    expect(perChild()?.checked).toBe(true);
    perChild()?.click();
    expect((await sent())?.perChild).toBe(false);
  });
});

it('an own question settles nothing that a condition could rest on, and the editor says so', async () => {
  const after = draftQuestion('workInKobe', '神戸市内で働いていますか');
  await open('editor', versionView({ questions: [own, after] }));
  rows()[1]?.click();
  await until(() => {
    expect(document.querySelector('.showif')?.textContent).toContain('条件にできるのは、カタログの質問の答え');
  });
  expect(document.querySelector('.showif .chip')).toBeNull();
});

it('the phone shows how to find out what one does not know', async () => {
  const how = { ja: '公園の地図を見てください。', 'easy-ja': '地図を 見て ください。', en: 'See the map.' };
  await openOwn({ how });
  const phone = () => document.querySelector('.phone')?.textContent;
  expect(phone()).toContain('調べ方：公園の地図を見てください。');
  segment('English')?.click();
  await until(() => {
    expect(phone()).toContain('How to find out: See the map.');
  });
});

it('the city reads what the catalogue says where a question says it otherwise', async () => {
  const changed = { ...topics.question, title: { ...topics.question.title, ja: 'ほしい情報は何ですか' } };
  await open('cityApprover', versionView({ state: 'awaitingCity', isOwn: false, questions: [changed], check: clean }));
  await until(() => {
    expect(document.querySelector('.guard')?.textContent).toContain('受け取りたい情報を選んでください');
  });
});

it('a question of the catalogue says that it is asked for each child, and stays so', async () => {
  const care = draftQuestion('care', 'いま通っているところ', { fact: 'child.care', type: 'single', perChild: true });
  await open('editor', versionView({ questions: [care] }));
  expect([perChild()?.checked, perChild()?.disabled]).toEqual([true, true]);
});
