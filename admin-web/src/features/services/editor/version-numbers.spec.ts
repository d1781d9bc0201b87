import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../../test/app';
import {
  button,
  closeVersion,
  field,
  fill,
  goTo,
  openVersion as open,
  pageText as text,
  refused,
  save,
  sentOf,
  versionPath as base,
  withContent,
  withRule,
} from '../../../test/service-editor';

afterEach(closeVersion);

describe('an older translation', () => {
  const paper = { name: { ja: '診断書', 'easy-ja': null, en: 'Handbook' }, note: null };
  const warnings = [{ path: 'content.papers.0.name.en', code: 'translationOlder' }];
  const path = `${base}/translations`;

  it('is said to be right as it is, once nothing is left to store', async () => {
    const view = withContent({ papers: [paper] });
    const edge = await open('editor', { ...view, readiness: { ...view.readiness, warnings } });
    edge.on(`POST ${path}`, () => ({ body: { ...view, revision: 4, readiness: { ...view.readiness, warnings: [] } } }));
    await goTo('出典と期間');
    await fill(field('いつの内容か'), '2026-12');
    expect(button('この訳のままでよい')).toBeUndefined();
    await fill(field('いつの内容か'), view.content.asOf);
    button('この訳のままでよい')?.click();
    await until(() => {
      expect(edge.to('POST', path)[0]?.body).toEqual({ revision: view.revision, path: 'content.papers.0.name.en' });
      expect(button('この訳のままでよい')).toBeUndefined();
    });
  });

  it('is not decided on by who only approves', async () => {
    const view = withContent({ papers: [paper] });
    await open('supervisor', { ...view, state: 'review', readiness: { ...view.readiness, warnings } });
    expect(text()).toContain('前のままです');
    expect(button('この訳のままでよい')).toBeUndefined();
  });
});

describe('a number', () => {
  const slot = () => document.querySelector<HTMLInputElement>('input[aria-label="何人以上"]');
  const figure = {
    ...{ id: 'kobe-bath-aid.limit', from: '2026-04-01', to: null, value: 3_600_000, checkedOn: '2026-11-20' },
    ...{ source: 'https://www.city.kobe.lg.jp/limit', nextCheckDue: '2027-04-01' },
  };
  const deadline = {
    ...{ name: { ja: '申請', 'easy-ja': null, en: null }, on: null, after: 'birth' as const, count: 15 },
    unit: 'days' as const,
  };
  const said = (label: string) =>
    document.getElementById(field(label)?.getAttribute('aria-describedby') ?? '')?.textContent;

  it('that is emptied is empty, is said to be missing where it stands, and is not stored as 0', async () => {
    const edge = await open('editor', withContent({ figures: [figure], deadlines: [deadline] }));
    await goTo('金額・窓口など');
    await fill(field('金額・数'), '');
    await fill(field('いくつ'), '');
    expect([said('金額・数'), said('いくつ')]).toEqual(['数を入れてください。', '数を入れてください。']);
    edge.on(`PUT ${base}`, () => refused(['content.figures.0.value', 'isNumber']));
    await save(edge);
    expect(sentOf(edge).content).toMatchObject({ figures: [{ value: null }], deadlines: [{ count: null }] });
    await until(() => {
      expect(document.activeElement).toBe(field('金額・数'));
    });
    await fill(field('金額・数'), '0');
    expect(field('金額・数')?.getAttribute('aria-invalid')).toBeNull();
  });

  it('in a sentence of the rule is left out, and the sentence says so', async () => {
    await open('editor', withRule({ countChildren: { gte: 2, where: { ageMonths: { gte: 12, lt: 24 } } } }));
    await fill(slot(), '');
    await until(() => {
      expect(document.querySelector('.rnode--bad')).not.toBeNull();
    });
    expect(slot()?.value).toBe('');
  });

  it('of a golden household that is emptied is no answer', async () => {
    const household = { facts: { 'income.band': 2_000_000 }, children: [], childrenComplete: true };
    const golden = { title: '年収200万円', on: '2026-11-24', expected: 'eligible' as const, household };
    const edge = await open('editor', { ...withRule({ fact: 'income.band', lt: 3_000_000 }), goldens: [golden] });
    await goTo('確認の世帯');
    await fill(field('年収のめやす'), '');
    await save(edge);
    expect(sentOf(edge).goldens[0]?.household.facts).toEqual({});
  });
});
