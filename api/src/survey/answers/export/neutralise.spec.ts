import { describe, expect, it } from '@jest/globals';
import { neutralise } from './neutralise.js';

describe('cells that a spreadsheet would run', () => {
  it.each<[string, string]>([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://x.example","ここ")', `'=HYPERLINK("https://x.example","ここ")`],
    ['+81', "'+81"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['−1', "'−1"],
    ['＠x', "'＠x"],
    [' =1', "' =1"],
    ['\u3000=1', "'\u3000=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\t=1', "' =1"],
    ['\tx', "' x"],
    ['\rx', "' x"],
    ['\nx', "' x"],
    ["x\r\n=cmd|' /C calc'!A0", "x  =cmd|' /C calc'!A0"],
  ])('%j', (text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it.each(['', '灘区', '2024-06', 'はい', '1=1', 'a-b', 'わからない', '3人'])('leaves %j', (text) => {
    expect(neutralise(text)).toBe(text);
  });
});
