import type { ModelHousehold, RuleCheck, ServiceVersionView } from '@tsunagu/api-client';
import { emptyContent } from '../features/services/editor/form';

const instant = '2026-11-20T01:00:00.000Z';

export const bathAid = (part: Partial<ServiceVersionView> = {}): ServiceVersionView => ({
  serviceId: 'kobe-bath-aid',
  number: 2,
  name: '沐浴の手伝い',
  state: 'draft',
  revision: 3,
  confidence: 'high',
  validFrom: null,
  validTo: null,
  nextCheckDue: '2027-04-01',
  basedOn: 1,
  author: null,
  approver: null,
  returnNote: null,
  createdAt: instant,
  updatedAt: instant,
  publishedAt: null,
  expiredAt: null,
  content: emptyContent('沐浴の手伝い', '2026年度'),
  rule: {
    all: [{ fact: 'residence.kobe', eq: true }, { someChild: { ageMonths: { gte: 0, lt: 12 } } }],
  },
  goldens: [],
  readiness: {
    ready: false,
    problems: [
      { path: 'goldens', code: 'goldenEligibleMissing' },
      { path: 'content.sources', code: 'sourceMissing' },
    ],
    warnings: [{ path: 'content.name.en', code: 'textMissing' }],
    goldens: [],
    needed: ['eligible', 'notEligible', 'unknown'],
  },
  figureUses: [],
  published: 1,
  hash: 'a'.repeat(64),
  isOwn: true,
  ...part,
});

export const newborn: ModelHousehold = {
  id: 'newborn',
  name: '4か月の赤ちゃん（灘区）',
  facts: { 'residence.kobe': true },
  children: [{ birthMonth: '2026-07', care: 'none', school: null }],
  childrenComplete: true,
};

export const ruleCheck: RuleCheck = {
  ok: true,
  sentence: '神戸市に住んでいて、1歳になる前のお子さんがいる。',
  sentences: null,
  errors: [],
  verdicts: [
    { householdId: 'newborn', verdict: 'likely', sentence: '1歳になる前のお子さんがいるため', changesOn: null },
  ],
};
