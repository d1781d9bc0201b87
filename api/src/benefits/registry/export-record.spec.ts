import { expect, it } from '@jest/globals';
import type { Rule } from '@tsunagu/eligibility';
import { recordHash } from './canonical.js';
import { draftService } from './draft-content.js';
import { type Exportable, exportRecord } from './export-record.js';
import { normalise } from './normalise.js';
import { ownIdOf, recordKey } from './own-record.js';
import { differences } from './record-diff.js';
import type { RawRecord } from './record-shape.js';

const accepted: RawRecord = {
  basicInformation: { psid: 'psid3.0+9000020281000+1+UM24', organization: '9000020281000 ' },
  institutionName: { canonicalName: '一時預かり ', shortName: 'リフレッシュ' },
  summary: '預かります。 ',
  support: { description: '半日', monetarySupport: null },
  contact: { contactName: 'こども課', contactPhone: '078-000-0000' },
  procedureMethod: '電話',
  procedureCounter: '園',
  belongings: '母子健康手帳\n・ 申込書',
  localGovernmentLink: { title: null, uri: '公式;https://example.jp/a' },
  unknownKey: { kept: [1, null, ''] },
  updateDate: '2025/8/1',
};
const { content, rule } = draftService(normalise(accepted).normal, { attribution: '出典', today: '2026-11-24' });
const origin = 'https://tsunagu.example';
const service: Exportable = { id: 'a-1', psid: 'psid3.0+9000020281000+1+UM24', origin, content, rule, accepted };

it('leaves what nobody has changed exactly as it came', () => {
  expect(exportRecord(service)).toEqual(accepted);
  expect(JSON.stringify(exportRecord(service))).toBe(JSON.stringify(accepted));
});

it('writes what an editor has changed, and only that', () => {
  const name = { ...content.name, ja: '一時保育' };
  const changed = exportRecord({ ...service, content: { ...content, name } });
  expect(differences(accepted, changed)).toEqual([
    { path: '/institutionName/canonicalName', ours: '一時預かり ', theirs: '一時保育' },
    { path: '/institutionName/shortName', ours: 'リフレッシュ', theirs: null },
  ]);
});

it('writes the ages and the place that an editor has put into the rule', () => {
  const inWard: Rule = {
    all: [{ fact: 'residence.ward', eq: 'nada' }, { someChild: { ageMonths: { gte: 6, lt: 36 } } }],
  };
  const changed = exportRecord({ ...service, rule: inWard });
  expect(differences(accepted, changed)).toEqual([
    { path: '/target/greaterThanOrEqualTo/targetAgeOfMonths', ours: null, theirs: '6' },
    { path: '/target/lessThan/targetAge', ours: null, theirs: '3' },
    { path: '/area/areaCode', ours: null, theirs: '281026;神戸市灘区' },
  ]);
  // Read again it is what the rule says, and nothing is left to write.
  const read = normalise(changed).normal;
  expect([read.ages, read.area?.code]).toEqual([{ gte: 6, lt: 36 }, '281026']);
  expect(exportRecord({ ...service, rule: inWard, accepted: changed })).toEqual(changed);
});

const own: Exportable = {
  ...service,
  psid: null,
  accepted: null,
  content: { ...content, category: 'fee-reduction', asOf: '2024' },
  rule: { all: [{ fact: 'residence.kobe', eq: true }, { someChild: { fyAge: { gte: 6, lte: 11 } } }] },
};

it('gives what began in the catalogue every key of the schema, and makes up neither number nor day', () => {
  const record = exportRecord(own);
  expect(record).toMatchObject({
    institutionName: { canonicalName: '一時預かり（リフレッシュ）' },
    area: { areaCode: '281000;神戸市' },
    target: { greaterThanOrEqualTo: { targetAge: 6 }, lessThan: { targetAge: 13 }, conditions: expect.any(String) },
    basicInformation: { psid: null, organization: '9000020281000' },
    tag: { categoryCode: ['003'], targetCode: ['087'], contentsCode: ['079'] },
    relatedLink: [{ title: '案内のページ', uri: 'https://tsunagu.example/services/a-1' }],
    updateDate: null,
  });
  expect(recordHash(exportRecord(own))).toBe(recordHash(record));
  expect(exportRecord({ ...own, psid: 'psid3.0+1+1' })['basicInformation']).toMatchObject({ psid: 'psid3.0+1+1' });
  const { warnings } = normalise(record);
  expect(warnings.map(({ code }) => code)).toEqual(['conditionsFree']);
});

it('knows what is ours by its page, until the registry has given it a number', () => {
  const record = exportRecord(own);
  expect([recordKey(record, origin), ownIdOf(record, origin)]).toEqual(['own:a-1', 'a-1']);
  const numbered = exportRecord({ ...own, psid: 'psid3.0+9000020281000+7+UM24' });
  expect([recordKey(numbered, origin), ownIdOf(numbered, origin)]).toEqual(['psid3.0+9000020281000+7+UM24', 'a-1']);
  for (const uri of ['https://other.example/services/a-1', `${origin}/services/`, `${origin}/services/a/b`, null]) {
    expect(recordKey({ relatedLink: [{ uri }] }, origin)).toBe('');
  }
  expect(recordKey({ relatedLink: [null, 5, `${origin}/services/b`] }, origin)).toBe('own:b');
});

it('takes records for the same whatever the order of keys and missing for null', () => {
  expect(recordHash({ a: null, b: { d: 1, c: 'x' } })).toBe(recordHash({ b: { c: 'x', d: 1 } }));
  expect(recordHash({ b: 'x' })).not.toBe(recordHash({ b: 'x ' }));
});
