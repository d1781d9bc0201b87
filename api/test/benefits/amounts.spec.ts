import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { estimate } from '@tsunagu/eligibility/amounts';
import type { Parameters } from '@tsunagu/eligibility';
import { BenefitsService } from '../../src/benefits/benefits.service.js';
import { AMOUNT_FIGURES } from '../../src/benefits/data/amounts.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';

interface Served {
  id: string;
  values: { from: string; to: string | null; value: number; source: string }[];
}

describe('amounts', () => {
  let test: TestApp;
  let nobody: Caller;

  beforeAll(async () => {
    test = await startApp();
    nobody = new Caller(test);
  });
  afterAll(() => test.close());

  const family = {
    facts: { 'residence.ward': 'suma', 'residence.kobe': true, 'residence.hyogo': true, 'family.singleParent': true },
    children: [{ birthMonth: '2015-09' }, { birthMonth: '2020-01' }, { birthMonth: '2025-06' }],
    childrenComplete: true,
  };

  it('has every figure in the catalogue, dated and with its source', async () => {
    const parameters = (await nobody.get('/api/public/catalogue')).body.parameters as Served[];
    for (const { id, from, to, value, source } of AMOUNT_FIGURES) {
      const served = parameters.find((each) => each.id === id)?.values.find((each) => each.from === from);
      expect([id, served]).toEqual([id, { from, to, value, source: source.url }]);
    }
  });

  it('lets a phone compute what a counsellor is told', async () => {
    const list = (await nobody.get('/api/public/catalogue')).body.parameters as Served[];
    const parameters: Parameters = Object.fromEntries(list.map(({ id, values }) => [id, values]));
    for (const on of ['2026-11-28', '2026-03-31', '2025-06-01']) {
      const findings = await test.app.get(BenefitsService).findings(family, on);
      for (const id of ['jido-teate', 'jido-fuyo-teate']) {
        const told = findings.find(({ serviceId }) => serviceId === id)?.estimate;
        expect(told).toBeDefined();
        expect(estimate(id, family, { on, parameters })).toMatchObject(told ?? {});
      }
    }
    const today = await test.app.get(BenefitsService).findings(family, '2026-11-28');
    expect(today.find(({ serviceId }) => serviceId === 'jido-teate')?.estimate).toEqual({
      low: 50_000,
      high: 50_000,
      children: 3,
      open: [],
    });
  });

  it('leads a household that pays tax to the desk of the loans instead of saying no', async () => {
    const taxed = { ...family, facts: { ...family.facts, 'tax.residentTaxExempt': false } };
    const findings = await test.app.get(BenefitsService).findings(taxed, '2026-11-28');
    expect(findings.find(({ serviceId }) => serviceId === 'kyoiku-shien-shikin')?.verdict).toBe('askDesk');
  });
});
