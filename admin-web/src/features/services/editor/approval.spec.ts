import { afterEach, describe, expect, it } from 'vitest';
import type { RuleChanges, ServiceVersionView } from '@tsunagu/api-client';
import { until } from '../../../test/app';
import { button, closeVersion, openVersion as open, pageText as text } from '../../../test/service-editor';
import { bathAid } from '../../../test/service-samples';

const changes = '/staff/services/kobe-bath-aid/changes';
const group = (change: RuleChanges['groups'][number]['change'], count: number | null) => ({
  ...{ change, count, wards: [], stages: [], samples: [] },
});
const found: RuleChanges = {
  ...{ kind: 'changes', on: '2126-04-01', published: true, total: 12_846, unchanged: null },
  groups: [group('eligible', 1_234), group('notEligible', 0), group('unknown', null)],
};
const review = (part: Partial<ServiceVersionView> = {}) => bathAid({ state: 'review', isOwn: false, ...part });
const dialog = () => document.querySelector('[role=dialog]')?.textContent?.replace(/\s+/g, '') ?? '';

async function ask(): Promise<void> {
  button('承認して公開する')?.click();
  await until(() => {
    expect(dialog()).not.toBe('');
  });
}
async function compare(): Promise<void> {
  button('全世帯で比べる')?.click();
  await until(() => {
    expect(document.querySelector('.changes table')).not.toBeNull();
  });
}

afterEach(closeVersion);

describe('the question before a version is approved', () => {
  it('says that nothing was compared, and that it holds at once', async () => {
    await open('supervisor', review());
    await ask();
    expect(dialog()).toContain('承認すると、すぐに保護者の結果が変わります。');
    expect(dialog()).toContain('だれの結果が変わるかは、まだ比べていません。');
    expect(dialog()).not.toContain('世帯（');
  });

  it('names the day from which it holds and how many results change then', async () => {
    const edge = await open('supervisor', review({ validFrom: '2126-04-01' }), {
      [`POST ${changes}`]: () => ({ lines: [found] }),
    });
    await compare();
    expect(edge.to('POST', changes)[0]?.body).toMatchObject({ on: '2126-04-01' });
    await ask();
    expect(dialog()).toContain('2126年4月1日（月）から、保護者の結果が変わります。');
    expect(dialog()).toContain('新しく「対象になりそう」1,234世帯');
    expect(dialog()).toContain('新しく「今回は対象外」0世帯');
    expect(dialog()).toContain('新しく「まだわからない」非表示');
    expect(dialog()).toContain('2126年4月1日の結果。登録12,846世帯');
    expect(dialog()).not.toContain('まだ比べていません');
  });

  it('does not take the counts of another day for those of the day from which it holds', async () => {
    await open('supervisor', review({ validFrom: '2126-04-01' }), {
      [`POST ${changes}`]: () => ({ lines: [{ ...found, on: '2026-11-28' }] }),
    });
    button('今日')?.click();
    await compare();
    await ask();
    expect(dialog()).toContain('公開をはじめる日の結果では、まだ比べていません。');
    expect(dialog()).toContain('2026年11月28日の結果。登録12,846世帯');
  });

  it('does not show counts that are no longer on the page', async () => {
    await open('supervisor', review(), { [`POST ${changes}`]: () => ({ lines: [{ ...found, on: '2026-11-28' }] }) });
    await compare();
    const days = document.querySelectorAll<HTMLButtonElement>('.changes button');
    [...days].find((day) => day.textContent?.includes('4月1日'))?.click();
    await until(() => {
      expect(text()).toContain('この数は前のものです');
    });
    await ask();
    expect(dialog()).toContain('だれの結果が変わるかは、まだ比べていません。');
    expect(dialog()).not.toContain('1,234');
  });
});

describe('a version that waits for its day', () => {
  it('says which day', async () => {
    await open('supervisor', review({ state: 'scheduled', validFrom: '2126-04-01' }));
    expect(text()).toContain('2126年4月1日（月）に公開されます。');
  });
});
