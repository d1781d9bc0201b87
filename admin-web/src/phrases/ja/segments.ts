import type { ReasonPart } from '@tsunagu/api-client';
import { languageNames, schoolYearName, wardNames } from './common';
import { factName } from './facts';

export const segments = {
  title: '届ける相手',
  caption: '届ける相手の一覧',
  create: '相手を決める',
  columns: { name: '名前', sentence: 'だれに', updated: '更新' },
  empty: '届ける相手はまだありません',
  emptyText: '文で決めた相手が、ここに並びます。',
} as const;

export const segment = {
  newTitle: '新しい届ける相手',
  name: '名前',
  nameHint: '職員の画面だけで使います。LINEには渡しません。',
  head: ['次の', 'に当てはまる世帯'],
  join: { label: '組み合わせ方', all: 'すべて', any: 'どれか' },
  left: 'ここまでに残る世帯',
  matching: 'この文に当てはまる世帯',
  add: '文を足す',
  addKinds: '使える文',
  note: '相談で知ったことは、文にできません',
  kinds: {
    kobe: '神戸市に住んでいる',
    ward: '住んでいる区',
    childAge: 'お子さんの年齢',
    schoolYear: '学校の学年',
    care: '通っているところ',
    expecting: 'これから生まれる',
    language: '使うことば',
    newlyEligible: '新しく対象になる',
  },
  /** The fixed words of each sentence, between its slots. */
  words: {
    kobe: '神戸市に住んでいる',
    ward: 'に住んでいる',
    childAge: 'のお子さんがいる',
    schoolYear: 'のお子さんがいる',
    care: 'お子さんがいる',
    expecting: 'これから生まれるお子さんがいる',
    language: 'を使う',
  },
  slots: {
    ward: '区',
    fromAge: '何歳から',
    toAge: '何歳まで',
    fromYear: 'どの学年から',
    toYear: 'どの学年まで',
    care: '通っているところ',
    language: 'ことば',
    from: 'いつから',
    to: 'いつまで',
    service: '制度',
  },
  age: (years: number) => `${String(years)}歳`,
  careClause: {
    none: 'どこにも通っていない',
    licensed: '認可の園に通う',
    kindergarten: '幼稚園に通う',
    other: 'その他の園に通う',
  },
  chooseWard: '区を選ぶ',
  except: '除く',
  exceptAct: '除くに変える',
  includeAct: '除くをやめる',
  remove: 'この文を外す',
  newly: {
    from: 'から',
    between: 'までのあいだに新しく',
    end: 'の対象になる',
    chooseService: '制度を選ぶ',
    needService: '制度を選んでください。',
    gone: (name: string) => `${name}（いまは公開していません）`,
    said: (from: string, to: string, service: string) =>
      `${from}から${to}までのあいだに新しく「${service}」の対象になる`,
    kept: (from: string, to: string, who: string) =>
      `${from}から${to}までのあいだに新しく「${who.replace(/方$/, '')}」にあてはまる`,
    published: '制度の条件は、世帯を数える日に公開している版のものです。もう利用しているとした世帯は除きます。',
    keptNote:
      '日と条件は、つくったときのものです。いまの制度の条件で選ぶときは、この文を外して「新しく対象になる」を足してください。',
  },
  otherNote: 'この画面では直せない文です。そのまま保ちます。',
  needSentence: '文を1つ足すと、届く世帯の数が出ます。',
  needWard: '区を1つ以上選んでください。',
  caution: '慎重に扱う条件が入っています。題名は、相手を示さない言い方にしてください。',
  households: '世帯に届く',
  counting: '数えています',
  share: (percent: string) => `登録の${percent}`,
  reachable: (n: string) => `LINEで届く世帯 ${n}`,
  total: (n: string) => `登録 ${n}世帯`,
  inTens: '少ない世帯を引き算で推しはかれないように、数は10未満を切り捨てています。',
  examples: (n: number) => `${String(n)}つの例`,
  examplesNote: 'だれかは分からない形で',
  noExamples: '例は、10世帯以上のときに出ます。',
  suppressedNote: '推しはかられるおそれがあるため、10未満の数と例は出しません。',
  sign: (index: number) => `例${String(index + 1)}`,
  ages: (ages: number[]) =>
    ages.length === 0 ? 'お子さんの年齢は未回答' : ages.map((age) => `${String(age)}歳`).join('と'),
  private: '名前と条件はLINEに渡しません。届いた理由は、つなぐのページだけに出ます。',
  rechosen: '選び直すのは、配信を始めるときです',
  tabs: { label: '見方', sentences: '文', json: 'JSON' },
  json: '条件（JSON）',
  save: '保存する',
  saving: '保存しています',
  saved: '保存しました。配信で選べます。',
  broadcast: '配信をつくる',
  nameMissing: '名前を入れてください。',
  previewFailed: '数えられませんでした',
} as const;

/** One reason in words. A caution fact is never written out. */
export function reasonText(part: ReasonPart): string {
  switch (part.kind) {
    case 'ward':
      return (wardNames as Record<string, string>)[part.value] ?? part.value;
    case 'childAge':
      return /^\d+$/.test(part.value) ? `${part.value}歳` : part.value;
    case 'schoolYear':
      return /^-?\d+$/.test(part.value) ? schoolYearName(Number(part.value)) : part.value;
    case 'expecting':
      return 'これから生まれる';
    case 'language':
      return (languageNames as Record<string, string>)[part.value] ?? part.value;
    case 'everyone':
      return '神戸市で子育て';
    case 'fact':
      return part.value === 'answer' ? '回答による' : factName(part.value);
  }
}
