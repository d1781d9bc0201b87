import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../migrations/catalogue-questions.js';
import { SURVEY_2 } from '../migrations/questions-2.js';
import { fromStored, toDraft } from '../draft-questions.js';
import type { DraftQuestion, DraftQuestionInput } from '../question-editing.dto.js';
import { checkQuestion, checkSurvey } from './check.js';

const known = new Map(CATALOGUE.map(({ question }) => [question.id, question]));
const standard = SURVEY_2.questions.map((question) => fromStored(question, undefined));
const words = (ja: string, easy = ja, en = 'A choice of your own') => ({ ja, 'easy-ja': easy, en });
const YES_NO = [
  { value: 'true', label: words('はい', 'はい', 'Yes') },
  { value: 'false', label: words('いいえ', 'いいえ', 'No') },
];

/** An own question that nothing is wrong with, changed as a test wants. */
const own = (changes: Partial<DraftQuestionInput> = {}): DraftQuestion =>
  toDraft(
    {
      id: 'own',
      catalogueId: null,
      stage: 'finder',
      type: 'yesNo',
      perChild: false,
      showIf: null,
      countMax: null,
      title: words('公園でよく遊びますか', '公園で よく 遊びますか', 'Do you often play in the park?'),
      why: words(
        '公園のイベントを知らせるためです。',
        '公園の イベントを 知らせます。',
        'To tell you about park events.',
      ),
      how: null,
      options: YES_NO,
      purpose: '公園のイベントの案内先を決めるため',
      reason: null,
      considered: null,
      ...changes,
    },
    known,
  );
const check = (question: DraftQuestion, before: DraftQuestion[] = standard) =>
  checkQuestion([...before, question], before.length, known);
const seen = (question: DraftQuestion) =>
  check(question).findings.map(({ layer, severity, category }) => [layer, severity, category]);

describe('the survey that comes with the product', () => {
  it('is ready as it stands, within a minute and a half and twenty taps', () => {
    const { verdict, problems, findings, seconds, taps } = checkSurvey(standard, known);
    expect({ verdict, problems }).toEqual({ verdict: 'ready', problems: [] });
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(seconds).toBeLessThanOrEqual(90);
    expect(taps).toBeLessThanOrEqual(20);
  });

  it('is made of catalogue questions none of which could ever be blocked', () => {
    const { findings } = checkSurvey(
      CATALOGUE.map(({ question }) => question),
      known,
    );
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    for (const { catalogueId, fact } of standard) expect(known.get(catalogueId!)?.fact).toBe(fact);
  });
});

describe('layer 1, the catalogue', () => {
  it('asks an own question for its purpose, always', () => {
    expect(seen(own())).toEqual([['catalogue', 'warn', 'own']]);
    expect(check(own()).verdict).toBe('ready');
    const { verdict, problems } = check(own({ purpose: null }));
    expect([verdict, problems]).toEqual([
      'needsReason',
      [{ code: 'purposeMissing', questionId: 'own', path: 'purpose' }],
    ]);
  });

  it('treats other words for a question of the catalogue as its own', () => {
    const single = known.get('single')!;
    const changed = { ...single, title: { ...single.title, ja: 'おひとりで育てていますか' } };
    expect(seen(changed)).toContainEqual(['catalogue', 'warn', 'changed']);
    expect(
      check(
        changed,
        standard.filter(({ id }) => id !== 'single'),
      ).problems,
    ).toContainEqual({
      code: 'purposeMissing',
      questionId: 'single',
      path: 'purpose',
    });
  });

  it('binds no own question to a fact of the profile', () => {
    expect(own({ id: 'singleParent' }).fact).toBe('custom.singleParent');
  });
});

describe('layer 2, the words', () => {
  it.each<[string, Partial<DraftQuestionInput>, string, string]>([
    ['the title', { title: words('お子さんに障害はありますか') }, 'title', 'ja'],
    ['the help text', { how: words('ふつうの文です', '障害が ある 人は「はい」です') }, 'how', 'easy-ja'],
    ['the reason', { why: words('病歴に合わせてお知らせするためです') }, 'why', 'ja'],
    [
      'an option in English only',
      { type: 'single', options: [...YES_NO, { value: 'x', label: words('その他の理由', 'ほか', 'I am disabled') }] },
      'option',
      'en',
    ],
  ])('block in %s, and show where', (_, changes, part, language) => {
    const { verdict, findings } = check(own(changes));
    expect(verdict).toBe('blocked');
    const block = findings.find((finding) => finding.severity === 'block' && finding.layer === 'words')!;
    expect(block).toMatchObject({ part, language, questionId: 'own' });
    expect(block.length).toBeGreaterThan(0);
    expect(block.law).toMatch(/法律|施行令/);
    expect(block.alternative.text.length).toBeGreaterThan(10);
  });

  it('are no less blocked by a reason', () => {
    const title = words('お子さんに障害はありますか');
    expect(check(own({ title, reason: '必要です', considered: '考えました' })).verdict).toBe('blocked');
  });

  it('warn until there is a reason and another way was considered', () => {
    const title = words('世帯の年収はどのくらいですか');
    expect(check(own({ title })).problems.map(({ code }) => code)).toEqual(['reasonMissing', 'consideredMissing']);
    expect(check(own({ title, reason: '料金の案内のため' })).problems.map(({ code }) => code)).toEqual([
      'consideredMissing',
    ]);
    expect(check(own({ title, reason: '料金の案内のため', considered: '幅で聞く' })).verdict).toBe('ready');
  });

  it.each<[string, Partial<DraftQuestionInput>, string]>([
    ['its id', { id: 'hasDisability' }, 'question'],
    [
      'the value of an option',
      { type: 'single', options: [YES_NO[0]!, { value: 'mental-illness', label: words('ほか') }] },
      'optionValue',
    ],
  ])('block in what is only stored: %s', (_, changes, part) => {
    expect(check(own(changes)).findings).toContainEqual(
      expect.objectContaining({ part, severity: 'block', layer: 'words' }),
    );
  });

  it('inherit the wish of their question, unless an option says what somebody is', () => {
    const title = words('受け取りたい情報を選んでください', undefined, 'Which topics would you like to read about?');
    const option = (ja: string) => ({
      type: 'multiple' as const,
      title,
      options: [YES_NO[0]!, { value: 'b', label: words(ja) }],
    });
    expect(check(own(option('障害児の支援'))).verdict).toBe('needsReason');
    expect(check(own(option('障害者手帳を持っている'))).verdict).toBe('blocked');
  });

  it('name a question of the catalogue that serves instead', () => {
    const finding = check(own({ title: words('妊娠していますか') })).findings.find(
      ({ category }) => category === 'pregnancy',
    );
    expect(finding?.alternative.catalogueId).toBe('expecting');
  });
});

describe('layer 3, combinations', () => {
  it.each<[string, Partial<DraftQuestionInput>, string, string]>([
    [
      'C1: ward, months of birth and a wish about disabilities',
      { title: words('受け取りたい情報はどれですか。障害児支援の情報を希望しますか') },
      'C1',
      'warn',
    ],
    ['C2: expecting, and where', { title: words('どこのクリニックを選びましたか') }, 'C2', 'block'],
    ['C3: troubles in own words', { title: words('困りごとを具体的に教えてください') }, 'C3', 'block'],
    ['C5: an allowance that shows a disability', { title: words('特児を受給していますか') }, 'C5', 'block'],
    ['C5: the allowance of single parents', { title: words('児童扶養手当は受給中ですか') }, 'C5', 'warn'],
  ])('%s', (_, changes, category, severity) => {
    expect(seen(own(changes))).toContainEqual(['combination', severity, category]);
  });

  it('C4: an address beside a flight', () => {
    const flight = own({ id: 'flight', title: words('配偶者からの暴力で避難していますか') });
    const address = own({ id: 'address', title: words('詳しい住所を選んでください') });
    const { findings } = checkSurvey([...standard, flight, address], known);
    expect(findings).toContainEqual(
      expect.objectContaining({ layer: 'combination', category: 'C4', severity: 'block', questionId: 'address' }),
    );
  });

  it.each(['児童手当を受給していますか', '子ども医療費助成を受けていますか'])('leave %s alone', (title) => {
    expect(seen(own({ title: words(title) })).filter(([layer]) => layer === 'combination')).toEqual([]);
  });
});

describe('layer 4, no field for who somebody is', () => {
  const options = (...labels: string[]) => ({
    type: 'single' as const,
    options: labels.map((label, index) => ({ value: `v${index}`, label: words(label) })),
  });
  it.each<[string, Partial<DraftQuestionInput>]>([
    ['a name', { title: words('お子さんの名前を選んでください') }],
    ['an address', { title: words('ご住所を選んでください') }],
    ['a town', options('本町一丁目', '本町二丁目')],
    ['a day of birth', { title: words('お子さんの誕生日はいつですか') }],
    ['the days of a month', options(...Array.from({ length: 31 }, (_, day) => `${day + 1}日`))],
    ['a facility', { title: words('どこの保育園に行っていますか') }],
    ['one facility among the options', options('さくら保育園', 'ひまわり幼稚園')],
    ['an insured number', { title: words('被保険者証の記号を選んでください') }],
    ['マイナンバー', { title: words('マイナンバーの下1けたを選んでください') }],
    ['a number digit by digit', options('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')],
    ['a telephone', { title: words('電話番号はどれですか') }],
    ['a name in English', { title: words('選んでください', undefined, 'What is your full name?') }],
  ])('%s', (_, changes) => {
    expect(check(own(changes)).verdict).toBe('blocked');
  });

  it.each<[string, Partial<DraftQuestionInput>]>([
    ['kinds of facilities', options('保育園', '認可保育園', '公立の小学校', '私立幼稚園', 'その他の学校')],
    ['weekdays', { title: words('参加しやすい曜日や日時はどれですか') }],
    ['ages', options('1歳', '2歳', '3歳')],
    ['how many days', options('1日', '2日', '3日')],
  ])('takes %s', (_, changes) => {
    const { findings } = check(own(changes));
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  it('tells whoever asks to write that nothing is written here', () => {
    expect(seen(own({ title: words('好きな絵本を自由に記入してください') }))).toContainEqual([
      'freeText',
      'warn',
      'freeText',
    ]);
  });
});
