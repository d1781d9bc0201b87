import { afterEach, describe, expect, it } from 'vitest';
import type { VersionProblem } from '@tsunagu/api-client';
import { until } from '../../../test/app';
import { button, closeVersion, openVersion as open, pageText as text, versionPath } from '../../../test/service-editor';
import { bathAid } from '../../../test/service-samples';

const used: VersionProblem = {
  ...{ path: 'content.figures', code: 'figureUsed', figure: 'kobe-bath-aid.limit' },
  services: [
    { id: 'nada-aid', name: '灘区の手当' },
    { id: 'later-aid', name: '来年の手当' },
  ],
};
const withProblems = (problems: VersionProblem[], ready = problems.length === 0) =>
  bathAid({ readiness: { ...bathAid().readiness, ready, problems } });

afterEach(closeVersion);

describe('a figure that other services go by', () => {
  it('is named with those services where it would be missing', async () => {
    await open('editor', withProblems([used, { path: 'rule', code: 'figureMissing', figure: 'income.limit' }]));
    expect(text()).toContain(
      'kobe-bath-aid.limit：ほかの制度の条件が使う数字が、なくなります。先にその制度を直してください。使っている制度：灘区の手当、来年の手当。',
    );
    expect(text()).toContain('income.limit：条件が使う数字の値が、公開する期間にありません。');
  });

  it('is named with them as well when that was found only as it was handed over', async () => {
    const edge = await open('editor', withProblems([]), {
      [`POST ${versionPath}/submit`]: () => ({
        status: 422,
        body: {
          ...{ code: 'serviceVersion.incomplete', requestId: 'r' },
          fields: [{ path: 'content.figures', rule: 'figureUsed' }],
        },
      }),
    });
    expect(text()).toContain('公開できます。');
    edge.on(`GET ${versionPath}`, () => ({ body: withProblems([used]) }));
    button('承認を頼む')?.click();
    await until(() => {
      expect(text()).toContain('使っている制度：灘区の手当、来年の手当。');
    });
    expect(text()).toContain('あと1つ直すと、公開できます。');
  });

  it('is told of with them to whoever ends what is published', async () => {
    const { services = [] } = used;
    await open('manager', bathAid({ state: 'published', figureUses: [{ figure: 'kobe-bath-aid.limit', services }] }));
    button('公開を終える')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog]')?.textContent).toContain('変わります：灘区の手当、来年の手当。');
    });
  });
});
