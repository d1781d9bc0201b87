import { expect, it } from 'vitest';
import { hostOf } from './host-of.ts';

it.each([
  ['https://www.city.kobe.lg.jp/a12345/kosodate', 'www.city.kobe.lg.jp'],
  ['http://web.pref.hyogo.lg.jp/', 'web.pref.hyogo.lg.jp'],
  ['javascript:alert(1)', null],
  ['灘区の広報', null],
])('%s leads to %s', (url, host) => expect(hostOf(url)).toBe(host));
