import { describe, expect, it } from '@jest/globals';
import { FACTS, parseRule } from '@tsunagu/eligibility';
import { draftService, idOf } from './draft-content.js';
import { normalise } from './normalise.js';
import type { RawRecord } from './record-shape.js';

const plain: RawRecord = {
  institutionName: { canonicalName: '児童手当', shortName: null },
  summary: '手当です。',
  target: { targetPersons: '養育する方', conditions: null, lessThan: { targetAge: 3, targetAgeOfMonths: null } },
  localGovernmentLink: { title: '公式', uri: 'https://www.city.kobe.lg.jp/a.html' },
  area: { areaCode: '281000;神戸市', areaText: null },
  basicInformation: { psid: 'psid3.0+9000020281000+1+UM24' },
  tag: { categoryCode: ['003'], targetCode: ['087'], contentsCode: ['079'] },
  updateDate: '2025-08-20',
};
const codesOf = (change: RawRecord): string[] =>
  normalise({ ...plain, ...change }).warnings.map(({ code, path }) => `${code} ${path}`);

describe('a record in order', () => {
  it('has no warning', () => expect(normalise(plain).warnings).toEqual([]));

  const traps: [string, RawRecord, string[]][] = [
    ['full-width commas in codes', { tag: { categoryCode: ['002，003'] } }, ['codeComma /tag/categoryCode/0']],
    ['spaces behind a code', { tag: { categoryCode: ['027 '] } }, ['spaces /tag/categoryCode/0']],
    ['codes of two digits', { tag: { targetCode: ['87'] } }, ['codeShort /tag/targetCode/0']],
    ['unknown codes', { tag: { targetCode: ['555'] } }, ['codeUnknown /tag/targetCode/0']],
    [
      'target and category codes swapped',
      { tag: { targetCode: ['003'], categoryCode: ['087'] } },
      ['codesSwapped /tag/categoryCode/0', 'codesSwapped /tag/targetCode/0'],
    ],
    ['随時 for a day', { procedurePeriod: { fromYMD: '随時' } }, ['dateAnytime /procedurePeriod/fromYMD']],
    ['a day that is none', { updateDate: '2025-02-30' }, ['dateUnreadable /updateDate']],
    ['a day in words', { updateDate: '2025年８月20日' }, []],
    [
      'title;https:// for a link',
      { localGovernmentLink: { uri: '公式;https://www.city.kobe.lg.jp/b.html' } },
      ['linkTitle /localGovernmentLink/uri'],
    ],
    [
      'title;https:// in a list of texts',
      { relatedLink: ['様式;https://example.jp/f.pdf'] },
      ['linkTitle /relatedLink/0/uri'],
    ],
    ['title;https:// in prose', { summary: 'くわしくは 公式;https://example.jp/' }, ['linkTitle /summary']],
    [
      'a link that is no page',
      { formLink: [{ title: '', uri: 'javascript:alert(1)' }] },
      ['linkUnreadable /formLink/0/uri'],
    ],
    [
      'a tab behind the area',
      { area: { areaCode: '133078;檜原村\t' } },
      ['spaces /area/areaCode', 'areaElsewhere /area/areaCode'],
    ],
    ['no area', { area: null }, ['areaMissing /area/areaCode']],
    ['an area with a wrong check digit', { area: { areaCode: '281001;神戸市' } }, ['areaUnreadable /area/areaCode']],
    [
      'below 0 months',
      { target: { lessThan: { targetAge: null, targetAgeOfMonths: 0 } } },
      ['ageZero /target/lessThan', 'ageMissing /target'],
    ],
    ['no ages', { target: { targetPersons: 'どなたでも' } }, ['ageMissing /target']],
    [
      'bounds the wrong way round',
      { target: { lessThan: { targetAge: 1 }, greaterThanOrEqualTo: { targetAge: 3 } } },
      ['ageTurned /target'],
    ],
    [
      '14 months beside years',
      { target: { lessThan: { targetAge: 2, targetAgeOfMonths: 14 } } },
      ['ageMonths /target/lessThan', 'ageMissing /target'],
    ],
    [
      'the same age twice',
      { target: { lessThan: { targetAge: 3, targetAgeOfMonths: 36 } } },
      ['ageMonths /target/lessThan'],
    ],
    [
      '300 months',
      { target: { lessThan: { targetAgeOfMonths: 300 } } },
      ['ageTooHigh /target/lessThan', 'ageMissing /target'],
    ],
    [
      'a negative age',
      { target: { lessThan: { targetAge: -1 } } },
      ['ageUnreadable /target/lessThan', 'ageMissing /target'],
    ],
    [
      'two upper bounds',
      { target: { lessThan: { targetAge: 3 }, lessThanOrEqualTo: { targetAge: 3 } } },
      ['ageDoubled /target'],
    ],
    [
      'the misspelt key',
      { utilizationTime: { condiutilizationConditionstions: '平日' } },
      ['keyTypo /utilizationTime/condiutilizationConditionstions'],
    ],
    ['a key nobody knows', { target: { lessThan: { targetAge: 3 }, x: 1 } }, ['keyUnknown /target/x']],
    ['no name', { institutionName: { shortName: '手当' } }, ['nameMissing /institutionName/canonicalName']],
    [
      'conditions in free text',
      { target: { lessThan: { targetAge: 3 }, conditions: '所得が低い方' } },
      ['conditionsFree /target/conditions'],
    ],
    [
      'a sensitive target',
      { tag: { targetCode: ['090', '102'] } },
      ['sensitiveTarget /tag/targetCode', 'sensitiveTarget /tag/targetCode'],
    ],
    ['expecting mothers', { tag: { targetCode: ['086'] } }, ['expectingTarget /tag/targetCode']],
    [
      'an odd psid',
      { basicInformation: { psid: ' 54 ' } },
      ['spaces /basicInformation/psid', 'psidOdd /basicInformation/psid'],
    ],
  ];
  it('looks at no sign twice, however long and odd a text is', () => {
    const long = `x${' '.repeat(19_990)}x;;;`;
    const lists = { relatedLink: Array(20).fill(long), tag: { categoryCode: Array(20).fill(long), targetCode: long } };
    const odd = {
      summary: long,
      description: ';'.repeat(20_000),
      area: { areaCode: `281000${long}` },
      updateDate: long,
    };
    const began = performance.now();
    normalise({ ...plain, ...lists, ...odd, localGovernmentLink: { title: long, uri: `a;${long}` } });
    expect(performance.now() - began).toBeLessThan(100);
  });

  it.each(traps)('warns of %s', (_, change, expected) => expect(codesOf(change)).toEqual(expected));
});

describe('the draft of a rule', () => {
  const rules: [string, RawRecord, unknown][] = [
    ['area and age', {}, { all: [{ fact: 'residence.kobe', eq: true }, { someChild: { ageMonths: { lt: 36 } } }] }],
    ['a ward', { area: { areaCode: '281026;灘区' }, target: null }, { fact: 'residence.ward', eq: 'nada' }],
    [
      'another town',
      { area: { areaCode: '131016;千代田区' }, target: null },
      { all: [{ fact: 'residence.ward', eq: 'outside' }, { ask: 'area' }] },
    ],
    [
      '2歳以下',
      { area: null, target: { lessThanOrEqualTo: { targetAge: 2 } } },
      { someChild: { ageMonths: { lt: 36 } } },
    ],
    [
      '1歳6か月以下',
      { area: null, target: { lessThanOrEqualTo: { targetAge: 1, targetAgeOfMonths: 6 } } },
      { someChild: { ageMonths: { lt: 19 } } },
    ],
    [
      '3か月以上2歳未満',
      { area: null, target: { greaterThanOrEqualTo: { targetAgeOfMonths: 3 }, lessThan: { targetAge: 2 } } },
      { someChild: { ageMonths: { gte: 3, lt: 24 } } },
    ],
    [
      'sensitive targets are the desk’s',
      { target: null, tag: { targetCode: ['089', '090', '102'] } },
      {
        all: [
          { fact: 'residence.kobe', eq: true },
          { ask: 'newborn-health' },
          { ask: 'child-disability' },
          { ask: 'victim-support' },
        ],
      },
    ],
    ['nothing is known', { area: null, target: { conditions: '市長が認めた方' } }, { ask: 'conditions' }],
  ];
  it.each(rules)('%s', (_, change, expected) => {
    const { rule } = draftService(normalise({ ...plain, ...change }).normal, {
      attribution: '出典',
      today: '2026-11-24',
    });
    expect(rule).toEqual(expected);
    expect(parseRule(rule, { facts: FACTS }).ok).toBe(true);
  });

  it('leaves free text and missing bounds to an editor', () => {
    const { normal } = normalise({ ...plain, area: null, target: { conditions: '所得が限度額より少ない方' } });
    expect(draftService(normal, { attribution: '出典', today: '2026-11-24' }).content.todos).toEqual([
      '条件を式にする：所得が限度額より少ない方',
      '対象の地域を確かめて、条件に足す',
      '対象の年齢を確かめて、条件に足す',
    ]);
  });

  it('gives the service an id that the catalogue takes', () => {
    expect(idOf('psid3.0+9000020281000+12+UM54')).toBe('reg-9000020281000-12-um54');
    expect(idOf('ただの番号')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
