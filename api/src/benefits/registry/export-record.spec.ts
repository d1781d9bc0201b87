import { expect, it } from '@jest/globals';
import { recordHash } from './canonical.js';
import { draftService } from './draft-content.js';
import { type Exportable, exportRecord, ownPsid } from './export-record.js';
import { normalise, PSID } from './normalise.js';
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
const { content, rule, psid } = draftService(normalise(accepted).normal, { attribution: '出典', today: '2026-11-24' });
const service: Exportable = { id: 'a', psid, content, rule, accepted };

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

it('gives what began in the catalogue every key of the schema and a lasting id', () => {
  const own = exportRecord({ ...service, psid: null, accepted: null });
  expect(own).toMatchObject({
    institutionName: { canonicalName: '一時預かり（リフレッシュ）' },
    area: { areaCode: '281000;神戸市' },
    basicInformation: { psid: ownPsid('a') },
    relatedLink: [],
  });
  expect(ownPsid('a')).toMatch(PSID);
  expect(ownPsid('a')).not.toBe(ownPsid('b'));
  expect(recordHash(exportRecord({ ...service, psid: null, accepted: null }))).toBe(recordHash(own));
});

it('takes records for the same whatever the order of keys and missing for null', () => {
  expect(recordHash({ a: null, b: { d: 1, c: 'x' } })).toBe(recordHash({ b: { c: 'x', d: 1 } }));
  expect(recordHash({ b: 'x' })).not.toBe(recordHash({ b: 'x ' }));
});
