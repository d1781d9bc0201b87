import type { Answer, Caller } from './harness/caller.js';
import type { TestApp } from './harness/app.js';
import { signIn } from './harness/staff.js';

type Json = any;

/** Those who write, approve and publish surveys. */
export interface SurveyStaff {
  editor: Caller;
  supervisor: Caller;
  manager: Caller;
  cityApprover: Caller;
  cityViewer: Caller;
  counsellor: Caller;
}

export async function surveyStaff(test: TestApp): Promise<SurveyStaff> {
  const as = async (role: Parameters<typeof signIn>[1][number]) => (await signIn(test, [role])).caller;
  return {
    editor: await as('editor'),
    supervisor: await as('supervisor'),
    manager: await as('manager'),
    cityApprover: await as('cityApprover'),
    cityViewer: await as('cityViewer'),
    counsellor: await as('counsellor'),
  };
}

export const words = (ja: string, easy = ja, en = 'A harmless text') => ({ ja, 'easy-ja': easy, en });
export const YES_NO = [
  { value: 'true', label: words('はい', 'はい', 'Yes') },
  { value: 'false', label: words('いいえ', 'いいえ', 'No') },
];

/** An own question that nothing is wrong with. */
export const ownQuestion = (changes: object = {}): Json => ({
  id: 'park',
  catalogueId: null,
  stage: 'finder',
  type: 'yesNo',
  perChild: false,
  showIf: null,
  countMax: null,
  title: words('公園でよく遊びますか', '公園で よく 遊びますか', 'Do you often play in the park?'),
  why: words('公園の催しを知らせるためです。', '公園の 催しを 知らせます。', 'To tell you what is on in parks.'),
  how: null,
  options: YES_NO,
  purpose: '公園の催しの案内先を決めるため',
  reason: null,
  considered: null,
  ...changes,
});

/** A question as it goes back into a draft: what follows from the catalogue is not sent. */
export const asInput = ({ fact: _, privacy: __, ...question }: Json): Json => question;

const VERSIONS = '/api/staff/survey/versions';
const CITY = '/api/city/survey/versions';

/** A survey on its way, with the revision the last one saw. */
export class Draft {
  constructor(
    private readonly staff: SurveyStaff,
    public body: Json,
  ) {}

  static async begin(staff: SurveyStaff, title = '秋の版'): Promise<Draft> {
    const { status, body } = await staff.editor.post(VERSIONS, { title, basedOn: '2' });
    if (status !== 201) throw new Error(`no draft: ${status} ${JSON.stringify(body)}`);
    return new Draft(staff, body);
  }

  get version(): string {
    return this.body.version;
  }

  get path(): string {
    return `${VERSIONS}/${this.version}`;
  }

  private async keep(asked: Promise<Answer>): Promise<Answer> {
    const answer = await asked;
    if (answer.status === 200) this.body = answer.body;
    return answer;
  }

  change(questions: Json[], by = this.staff.editor): Promise<Answer> {
    const { revision, title } = this.body;
    return this.keep(by.put(this.path, { revision, title, questions: questions.map(asInput) }));
  }

  add(question: Json): Promise<Answer> {
    return this.change([...this.body.questions, question]);
  }

  act(verb: 'check' | 'submit' | 'publish', by = verb === 'publish' ? this.staff.manager : this.staff.editor) {
    return this.keep(by.post(`${this.path}/${verb}`, { revision: this.body.revision }));
  }

  approve(by = this.staff.cityApprover): Promise<Answer> {
    return this.keep(by.post(`${CITY}/${this.version}/approve`, { revision: this.body.revision, note: null }));
  }

  giveBack(note: string, by = this.staff.supervisor): Promise<Answer> {
    return this.keep(by.post(`${this.path}/return`, { revision: this.body.revision, note }));
  }

  cityGiveBack(note: string, by = this.staff.cityApprover): Promise<Answer> {
    return this.keep(by.post(`${CITY}/${this.version}/return`, { revision: this.body.revision, note }));
  }

  /** All the way to parents. */
  async publish(): Promise<void> {
    const steps = [await this.act('check'), await this.act('submit'), await this.approve(), await this.act('publish')];
    const failed = steps.find(({ status }) => status !== 200);
    if (failed) throw new Error(`not published: ${JSON.stringify(failed.body)}`);
  }
}
