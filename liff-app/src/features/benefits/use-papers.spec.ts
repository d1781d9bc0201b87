import { beforeEach, expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { usePapers } from './use-papers.ts';

beforeEach(() => localStorage.clear());

it('ticks without network, for each service on its own, and still knows later', () => {
  const api = fakeApi({});
  api.offline = true;
  usePapers('teate').tick('通帳', true);
  const care = usePapers('care');
  care.tick('通帳', true);
  care.tick('健康保険証', true);
  care.tick('通帳', false);
  expect([usePapers('teate').ticked.value, usePapers('care').ticked.value]).toEqual([['通帳'], ['健康保険証']]);
  usePapers('care').tick('健康保険証', false);
  expect(localStorage.getItem('tsunagu.finder.papers')).toBe('{"teate":["通帳"]}');
  expect(api.asked).toEqual([]);
});

it('lasts as long as the page where storage is off or holds something else', () => {
  localStorage.setItem('tsunagu.finder.papers', '{');
  const papers = usePapers('teate');
  papers.tick('通帳', true);
  expect(papers.ticked.value).toEqual(['通帳']);
});
