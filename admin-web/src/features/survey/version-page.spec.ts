import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuardInput, SurveyVersionInput } from '@tsunagu/api-client';
import { press, until } from '../../test/app';
import { stubEventSource } from '../../test/edge';
import { at } from '../../test/samples';
import {
  base,
  button,
  close,
  field,
  guardHead,
  inDialog,
  open,
  rows,
  stored,
  titles,
  type,
} from '../../test/survey-editor';
import { clean, versionView, wardQuestion, workQuestion } from '../../test/survey-samples';
import { readDraft } from '../../ui/drafts';

async function chooseOwn(): Promise<void> {
  rows()[2]?.click();
  await until(() => {
    expect(guardHead()).toContain('公開できません');
  });
}

beforeEach(() => {
  stubEventSource();
  sessionStorage.clear();
});
afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

describe('a question that must not be asked', () => {
  it('is stopped with the word, where it stands, what it is and by which law', async () => {
    await open('editor', versionView());
    await chooseOwn();
    expect(document.querySelector('.marked--large .hit')?.textContent).toBe('食物アレルギー');
    const law = document.querySelector('.guard')?.textContent ?? '';
    expect(law).toContain('病歴（身体疾患）');
    expect(law).toContain('個人情報の保護に関する法律 2条3項');
    expect(law).toContain('質問の文（日本語） 6文字目');
    expect(document.querySelector('.qrow--block')?.textContent).toContain('公開不可');
    // Its options are held with it.
    expect(document.querySelector('.qopts')?.textContent).toContain('質問から引き継ぎ');
  });

  it('is replaced by a harmless one with one key, and that can be taken back', async () => {
    const edge = await open('editor', versionView());
    await chooseOwn();
    press('1', { altKey: true, code: 'Digit1' });
    await until(() => {
      expect(titles()[2]).toBe('受け取りたい情報を選んでください');
      expect(guardHead()).not.toContain('公開できません');
    });
    const last = edge.to('POST', '/staff/survey/guard').at(-1)?.body as GuardInput;
    expect(last).toMatchObject({ before: 2, question: { id: 'topics', catalogueId: 'topics' } });
    expect(last.others.map(({ id }) => id)).toEqual(['ward', 'workInKobe']);
    (document.activeElement as HTMLElement | null)?.blur();
    press('z', { ctrlKey: true });
    await until(() => {
      expect(titles()[2]).toBe('お子さんに食物アレルギーはありますか');
    });
  });

  it('is judged again as the words change, and never looks harmless without an answer', async () => {
    const edge = await open('editor', versionView());
    await chooseOwn();
    type(field(), 'お子さんの好きな遊びは何ですか');
    await until(() => {
      expect(guardHead()).toContain('市の承認が要ります');
    });
    expect(document.querySelector('.hit')).toBeNull();
    edge.on('POST /staff/survey/guard', () => 'unreachable');
    type(field(), 'お子さんに食物アレルギー');
    await until(() => {
      expect(guardHead()).toContain('点検できませんでした');
    });
  });

  it('keeps the whole version from being checked', async () => {
    await open('editor', versionView());
    expect(button('点検を受ける')?.disabled).toBe(true);
  });
});

describe('the order of the questions', () => {
  it('is walked and changed by key, and stored as it stands', async () => {
    const edge = await open('editor', versionView());
    press('j');
    await until(() => {
      expect(rows()[1]?.getAttribute('aria-current')).toBe('true');
    });
    press('ArrowUp', { altKey: true, code: 'ArrowUp' });
    await until(() => {
      expect(titles().slice(0, 2)).toEqual(['神戸市内で働いていますか', 'お住まいの区']);
    });
    press('s', { ctrlKey: true });
    await until(() => {
      const [call] = edge.to('PUT', base);
      expect(call?.body).toMatchObject({ revision: 3 });
      expect((call?.body as SurveyVersionInput).questions.map(({ id }) => id)).toEqual(['workInKobe', 'ward', 'q1']);
    });
  });

  it('grows by a question of the catalogue or an own one, and shrinks again', async () => {
    await open('editor', versionView());
    press('c');
    await until(() => {
      expect(inDialog('カタログから選ぶ')).toBeDefined();
    });
    inDialog('カタログから選ぶ')?.click();
    await until(() => {
      expect(document.querySelector('input[type=radio][name=catalogue]')).not.toBeNull();
    });
    document.querySelector<HTMLInputElement>('input[type=radio][name=catalogue]')?.click();
    await until(() => {
      expect(inDialog('足す')?.disabled).toBe(false);
    });
    inDialog('足す')?.click();
    await until(() => {
      expect(titles()[1]).toBe('受け取りたい情報を選んでください');
    });
    document.querySelector<HTMLButtonElement>('[aria-label="質問を外す"]')?.click();
    await until(() => {
      expect(rows()).toHaveLength(3);
    });
  });
});

describe('what is written', () => {
  it('stores itself, with the revision it was written on', async () => {
    const edge = await open('editor', versionView());
    type(field(), 'お住まいの区を選んでください');
    await until(() => {
      expect(edge.to('PUT', base)[0]?.body).toMatchObject({ revision: 3 });
    });
    await until(() => {
      expect(readDraft('survey:6')).toBe('');
      expect(document.querySelector('.keybar__right')?.textContent).toContain('保存');
    });
  });

  it('survives the tab, but never over a newer revision', async () => {
    await open('editor', versionView());
    type(field(), 'まだ保存していない区の質問');
    await until(() => {
      expect(readDraft('survey:6')).toContain('まだ保存していない');
    });
    close();
    await open('editor', versionView());
    expect(field()?.value).toBe('まだ保存していない区の質問');
    close();
    await open('editor', versionView({ revision: 9 }));
    expect(field()?.value).toBe('お住まいの区');
  });

  it('waits when a colleague was faster, and goes over theirs only when told so', async () => {
    let isFirst = true;
    const theirs = versionView({ revision: 8, questions: [wardQuestion] });
    const edge = await open('editor', versionView(), {
      [`PUT ${base}`]: ({ body }) => {
        if (!isFirst) return { body: stored(theirs, body as SurveyVersionInput) };
        isFirst = false;
        edge.on(`GET ${base}`, () => ({ body: theirs }));
        return { status: 409, body: { code: 'surveyVersion.revisionStale', requestId: 'r' } };
      },
    });
    type(field(), '私の書いた区の質問');
    press('s', { ctrlKey: true });
    await until(() => {
      expect(document.querySelector('.qnotices')?.textContent).toContain('ほかの人が先に保存しています');
    });
    expect(field()?.value).toBe('私の書いた区の質問');
    button('私の変更で保存する')?.click();
    await until(() => {
      const last = edge.to('PUT', base).at(-1)?.body as SurveyVersionInput;
      expect(last.revision).toBe(8);
      expect(last.questions).toHaveLength(3);
    });
  });
});

describe('the way to the parents', () => {
  const fine = versionView({ questions: [wardQuestion, workQuestion], check: clean, isOwn: false });

  it('stores before it is checked', async () => {
    const edge = await open(
      'editor',
      { ...fine, isOwn: true },
      {
        [`POST ${base}/check`]: () => ({ body: { ...fine, state: 'checked', revision: 5 } }),
      },
    );
    type(field(), 'お住まいの区はどこですか');
    press('Enter', { ctrlKey: true });
    await until(() => {
      expect(edge.to('POST', `${base}/check`)[0]?.body).toEqual({ revision: 4 });
      expect(document.querySelector('[aria-current=step]')?.textContent).toContain('点検済み');
    });
    expect(field()?.readOnly).toBe(true);
  });

  it('is approved by the city, which reads purpose and reason and writes nothing', async () => {
    const view = versionView({
      state: 'awaitingCity',
      isOwn: false,
      questions: [wardQuestion, { ...workQuestion, catalogueId: null, purpose: '市内で働く方の制度を届けるため' }],
      check: clean,
    });
    const edge = await open('cityApprover', view, {
      'POST /city/survey/versions/6/approve': () => ({
        body: { ...view, state: 'approved', approver: { id: 'me', name: '井上 拓也' }, approvedAt: at(20, '14:00') },
      }),
    });
    // It begins where its word is needed.
    await until(() => {
      expect(rows()[1]?.getAttribute('aria-current')).toBe('true');
      expect(document.querySelector('.guard')?.textContent).toContain('市内で働く方の制度を届けるため');
    });
    expect(field()?.readOnly).toBe(true);
    expect(button('足す')).toBeUndefined();
    expect(edge.calls.some(({ path }) => path.startsWith('/staff/survey'))).toBe(false);
    button('承認する')?.click();
    await until(() => {
      expect(inDialog('承認する')).toBeDefined();
    });
    inDialog('承認する')?.click();
    await until(() => {
      expect(edge.to('POST', '/city/survey/versions/6/approve')[0]?.body).toEqual({ revision: 3, note: null });
      expect(document.querySelector('.guard')?.textContent).toContain('井上 拓也さんが承認しました');
      expect(guardHead()).toContain('市が承認した質問です');
    });
  });

  it('is given back only with a reason', async () => {
    const view = { ...fine, state: 'awaitingCity' as const };
    const edge = await open('cityApprover', view, {
      'POST /city/survey/versions/6/return': () => ({ body: { ...view, revision: 4 } }),
    });
    button('差し戻す')?.click();
    await until(() => {
      expect(inDialog('差し戻す')?.disabled).toBe(true);
    });
    type(document.querySelector('[role=dialog] textarea'), '目的をくわしく');
    await until(() => {
      expect(inDialog('差し戻す')?.disabled).toBe(false);
    });
    inDialog('差し戻す')?.click();
    await until(() => {
      expect(edge.to('POST', '/city/survey/versions/6/return')[0]?.body).toEqual({
        revision: 3,
        note: '目的をくわしく',
      });
    });
  });

  it('is over when it is retired: nothing of it is held against the rules of today', async () => {
    await open('editor', versionView({ state: 'retired', isOwn: false }));
    expect(guardHead()).toContain('終わった版です');
    expect(document.querySelector('.quiz')?.textContent).not.toMatch(/公開不可|書きかけ|発達|市の承認/);
    expect(document.querySelector('.hit, .qrow--block')).toBeNull();
  });

  it('ends with a second pair of eyes', async () => {
    await open('supervisor', { ...fine, state: 'approved', isOwn: true });
    expect(button('公開する')).toBeUndefined();
    expect(document.querySelector('.qnotices')?.textContent).toContain('自分が書いた版は');
    close();
    const edge = await open(
      'supervisor',
      { ...fine, state: 'approved' },
      {
        [`POST ${base}/publish`]: () => ({ status: 409, body: { code: 'surveyVersion.stateChanged', requestId: 'r' } }),
      },
    );
    button('公開する')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog]')?.textContent).toContain('公開後は直せません');
    });
    inDialog('公開する')?.click();
    await until(() => {
      expect(edge.to('POST', `${base}/publish`)).toHaveLength(1);
      expect(document.querySelector('.qnotices')?.textContent).toContain('ほかの人が先に進めています');
    });
  });
});
