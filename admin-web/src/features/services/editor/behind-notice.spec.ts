import { afterEach, describe, expect, it } from 'vitest';
import type { ServiceVersionView } from '@tsunagu/api-client';
import { until } from '../../../test/app';
import { button, closeVersion, openVersion, pageText, versionPath } from '../../../test/service-editor';
import { bathAid } from '../../../test/service-samples';

const behind = (part: Partial<ServiceVersionView> = {}) => {
  const view = bathAid({ published: 4, ...part });
  const problems = [{ path: 'follows', code: 'basedOnOld' }];
  return { ...view, readiness: { ...view.readiness, problems } };
};
const link = () => document.querySelector<HTMLAnchorElement>('a[href$="/service-versions/kobe-bath-aid/2/compare/4"]');

afterEach(closeVersion);

describe('a version that was begun before another one was published', () => {
  it('leads its writer to compare, and then follows what is published', async () => {
    const path = `${versionPath}/follow`;
    const edge = await openVersion('editor', behind(), {
      [`POST ${path}`]: () => ({ body: bathAid({ published: 4, revision: 4 }) }),
    });
    expect(pageText()).toContain('この版を書きはじめたあとに、第4版が公開されました');
    expect(link()?.textContent).toBe('第4版と比べる');
    button('比べて、必要な内容を入れました')?.click();
    await until(() => {
      expect(edge.to('POST', path)[0]?.body).toEqual({ revision: 3, published: 4 });
      expect(pageText()).not.toContain('第4版が公開されました');
    });
  });

  it('cannot be taken over by who approves: it goes back first', async () => {
    await openVersion('supervisor', behind({ state: 'review', isOwn: false }));
    expect(link()).not.toBeNull();
    expect(pageText()).toContain('下書きに戻して、残す内容を入れてもらってください');
    expect(button('比べて、必要な内容を入れました')).toBeUndefined();
  });

  it('is no matter where nothing was published meanwhile; the version it began with is one step away', async () => {
    await openVersion('editor', bathAid());
    expect(pageText()).not.toContain('この版を書きはじめたあとに');
    expect(document.querySelector('a[href$="/service-versions/kobe-bath-aid/2/compare/1"]')?.textContent).toBe(
      '前の版と比べる',
    );
  });

  it('a new version begins with what waits for its day where that is open, otherwise with what is public', async () => {
    const path = '/staff/services/kobe-bath-aid/versions';
    for (const [state, body] of [
      ['scheduled', { basedOn: 2 }],
      ['published', {}],
    ] as const) {
      const edge = await openVersion('editor', bathAid({ state, isOwn: false }), {
        [`POST ${path}`]: () => ({ body: bathAid({ number: 5 }) }),
        [`GET ${path}/5`]: () => ({ body: bathAid({ number: 5 }) }),
      });
      button('新しい版をつくる')?.click();
      await until(() => {
        expect(edge.to('POST', path)[0]?.body).toEqual(body);
      });
      closeVersion();
    }
  });
});
