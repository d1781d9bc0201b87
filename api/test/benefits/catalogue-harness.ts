import type { Answer, Caller } from '../harness/caller.js';
import type { TestApp } from '../harness/app.js';
import { signIn } from '../harness/staff.js';

type Json = any;

export const SERVICES = '/api/staff/services';

export interface CatalogueStaff {
  editor: Caller;
  otherEditor: Caller;
  supervisor: Caller;
  manager: Caller;
  counsellor: Caller;
  cityViewer: Caller;
  administrator: Caller;
}

export async function catalogueStaff(test: TestApp): Promise<CatalogueStaff> {
  const as = async (role: Parameters<typeof signIn>[1][number]) => (await signIn(test, [role])).caller;
  return {
    editor: await as('editor'),
    otherEditor: await as('editor'),
    supervisor: await as('supervisor'),
    manager: await as('manager'),
    counsellor: await as('counsellor'),
    cityViewer: await as('cityViewer'),
    administrator: await as('systemAdministrator'),
  };
}

export const words = (ja: string, easy: string | null = null, en: string | null = null) => ({
  ja,
  'easy-ja': easy,
  en,
});

export const inKobe = { fact: 'residence.kobe', eq: true };
export const toddlers = { all: [inKobe, { someChild: { ageMonths: { gte: 12, lt: 36 } } }] };

const golden = (title: string, expected: string, facts: object, birthMonth: string | null) => ({
  title,
  on: '2026-11-24',
  expected,
  household: { facts, children: birthMonth ? [{ birthMonth }] : [], childrenComplete: true },
});
/** One of each outcome for `toddlers`. */
export const goldens = () => [
  golden('灘区の2歳', 'eligible', { 'residence.ward': 'nada' }, '2024-06'),
  golden('灘区の小学生', 'notEligible', { 'residence.ward': 'nada' }, '2018-06'),
  golden('区を答えていない2歳', 'unknown', {}, '2024-06'),
];

export const content = (changes: object = {}): Json => ({
  name: words('とことこ教室', 'とことこ教室', 'Toddler class'),
  summary: words('1〜2歳の子と親の教室。'),
  target: words('市内の1〜2歳の子と保護者。'),
  amount: words('無料'),
  howToApply: words('電話で申しこむ。'),
  timing: words('毎月'),
  desk: words('区役所 こども福祉担当'),
  category: 'class',
  lifeStages: ['0-2'],
  lifeEvents: ['age0to2'],
  papers: [{ name: words('母子健康手帳'), note: null }],
  deadlines: [],
  desks: [],
  figures: [],
  leafTexts: [],
  incompatibleWith: [],
  relatedTo: [],
  suppressIfHave: [],
  sources: [
    { url: 'https://www.city.kobe.lg.jp/toddlers', title: '教室の案内', checkedOn: '2026-11-20', by: '編集者' },
  ],
  asOf: '2026-11',
  sensitiveCriteria: [],
  uncertain: null,
  notes: null,
  internalNote: null,
  attribution: null,
  todos: [],
  ...changes,
});

/** A version that nothing is wrong with. */
export const text = (changes: object = {}): Json => ({
  content: content(),
  rule: toddlers,
  goldens: goldens(),
  confidence: 'high',
  nextCheckDue: '2027-04-01',
  validFrom: null,
  validTo: null,
  ...changes,
});

/** One version on its way, with the revision the last answer showed. */
export class Version {
  private constructor(
    readonly staff: CatalogueStaff,
    readonly serviceId: string,
    public body: Json,
  ) {}

  static async service(staff: CatalogueStaff, id: string, changes: object = {}, by = staff.editor): Promise<Version> {
    const { status, body } = await by.post(SERVICES, { id, ...text(changes) });
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return new Version(staff, id, body);
  }

  /** A draft of what is there. */
  static async draft(staff: CatalogueStaff, id: string, basedOn?: number, by = staff.editor): Promise<Version> {
    const { status, body } = await by.post(`${SERVICES}/${id}/versions`, basedOn === undefined ? {} : { basedOn });
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return new Version(staff, id, body);
  }

  static async published(staff: CatalogueStaff, id: string, changes: object = {}): Promise<Version> {
    return (await Version.service(staff, id, changes)).toPublished();
  }

  get path(): string {
    return `${SERVICES}/${this.serviceId}/versions/${this.body.number}`;
  }

  async change(changes: object, by = this.staff.editor): Promise<Answer> {
    const { content, rule, goldens, confidence, nextCheckDue, validFrom, validTo, revision } = this.body;
    const input = { content, rule, goldens, confidence, nextCheckDue, validFrom, validTo, revision, ...changes };
    return this.keep(await by.put(this.path, input));
  }

  async act(act: string, by = this.staff.editor, more: object = {}): Promise<Answer> {
    return this.keep(await by.post(`${this.path}/${act}`, { revision: this.body.revision, ...more }));
  }

  async toPublished(): Promise<Version> {
    for (const [act, by] of [
      ['submit', this.staff.editor],
      ['approve', this.staff.manager],
    ] as const) {
      const { status, body } = await this.act(act, by);
      if (status !== 200) throw new Error(`${act}: ${status} ${JSON.stringify(body)}`);
    }
    return this;
  }

  private keep(answer: Answer): Answer {
    if (answer.status < 300) this.body = answer.body;
    return answer;
  }
}

export const code = (answer: Answer) => [answer.status, answer.body.code];
export const faults = ({ body }: Answer) => (body.fields ?? []).map(({ path, rule }: Json) => `${path} ${rule}`);
