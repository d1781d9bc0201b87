import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rule } from '@tsunagu/eligibility';
import { type TestApp, startApp } from '../harness/app.js';
import type { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';

const inNada: Rule = { fact: 'residence.ward', in: ['nada'] };
const single: Rule = { fact: 'family.singleParent', eq: true };
const taxFree: Rule = { fact: 'tax.residentTaxExempt', eq: true };
const expecting: Rule = { fact: 'family.expecting', eq: true };

describe('the name of a segment', () => {
  let test: TestApp;
  let editor: Caller;
  beforeAll(async () => {
    test = await startApp();
    ({ caller: editor } = await signIn(test, ['editor']));
  });
  afterAll(() => test.close());

  const create = (name: string, condition: Rule) => editor.post('/api/staff/segments', { name, condition });

  it.each<[string, Rule]>([
    ['障害のあるお子さんのいる家庭', inNada],
    ['ＤＶ被害者', single],
    ['が ん の治療中', { all: [inNada, single] }],
    ['障がい児の親', { any: [inNada, taxFree] }],
  ])('may not say %s, whatever the condition', async (name, condition) => {
    expect(await create(name, condition)).toMatchObject({
      status: 422,
      body: { code: 'segment.nameSensitive', fields: [{ path: 'name', rule: 'segment.nameSensitive' }] },
    });
  });

  it.each<[string, Rule]>([
    ['ひとり親のご家庭', inNada],
    ['ひとり親のご家庭', taxFree],
    ['妊娠中の方', { all: [inNada, single] }],
    ['生活保護のご家庭', taxFree],
    ['外国籍の方', { fact: 'preference.language', eq: 'en' }],
  ])('may not say more than the condition: %s for %j', async (name, condition) => {
    expect(await create(name, condition)).toMatchObject({ status: 422, body: { code: 'segment.nameHints' } });
  });

  it.each<[string, Rule]>([
    ['ひとり親のご家庭', { all: [inNada, single] }],
    ['住民税が非課税の世帯', taxFree],
    ['妊娠中の方（灘区）', { all: [inNada, expecting] }],
    ['灘区 0〜2歳', inNada],
    ['病児保育の案内先', inNada],
    ['障害物競走のお知らせ', inNada],
  ])('may say what the condition asks, and harmless things: %s for %j', async (name, condition) => {
    expect((await create(name, condition)).status).toBe(201);
  });

  it('is looked at again with another name, and with another condition', async () => {
    const { body } = await create('ひとり親（北区）', single);
    const change = (name: string, condition: Rule) => editor.put(`/api/staff/segments/${body.id}`, { name, condition });
    expect((await change('ひとり親（北区）', inNada)).body.code).toBe('segment.nameHints');
    expect((await change('がん患者の家族', single)).body.code).toBe('segment.nameSensitive');
    expect((await editor.get(`/api/staff/segments/${body.id}`)).body).toEqual(body);
    expect(await test.sql(`SELECT name FROM segment WHERE id = $1`, [body.id])).toEqual([{ name: 'ひとり親（北区）' }]);
  });
});
