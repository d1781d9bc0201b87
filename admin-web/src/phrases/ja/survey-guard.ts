import type { SurveyCheck, SurveyFinding, SurveyProblemCode } from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

/** What keeps a question or the whole from being checked. */
export const problemPhrases: Record<SurveyProblemCode, string> = {
  wardMissing: 'お住まいの区の質問が要ります。',
  childrenMissing: 'お子さんの生まれた年と月の質問が要ります。',
  childrenAfterwards: 'お子さんごとの質問は、お子さんの質問より後に置きます。',
  idTwice: '同じ質問が2回あります。',
  factTwice: '同じことを聞く質問が2つあります。',
  textMissing: 'まだ書いていない文があります。',
  optionsMissing: '選択肢が2つ以上要ります。',
  optionsNotTaken: 'この答え方に、選択肢は付きません。',
  optionTwice: '同じ選択肢が2つあります。',
  optionNotInFact: 'カタログの質問にない選択肢があります。',
  typeNotOfFact: '答え方が、カタログの質問と合いません。',
  catalogueUnknown: 'この質問は、もうカタログにありません。',
  perChildNotPossible: 'この答え方では、お子さんごとに聞けません。',
  countMaxMissing: 'いちばん大きい数を入れてください。',
  branchInvalid: '聞く条件を読み取れません。',
  branchAhead: '聞く条件が、後の質問の答えを使っています。',
  purposeMissing: '聞く目的を書いてください。',
  reasonMissing: 'この言い方が必要な理由を書いてください。',
  consideredMissing: '考えた、ほかの聞き方を書いてください。',
  tooLong: '登録のときの質問が多すぎます。',
};

const partNames: Record<SurveyFinding['part'], string> = {
  title: '質問の文',
  why: 'なぜ聞くのか',
  how: 'わからないときの調べ方',
  option: '選択肢',
  optionValue: '選択肢の記号',
  question: 'この質問',
  survey: 'この版全体',
};

const languageNames: Record<string, string> = { ja: '日本語', 'easy-ja': 'やさしい日本語', en: 'English' };

/** 質問の文（English） · 選択肢 3（日本語） */
export function placeName(part: SurveyFinding['part'], option: number | null, language: string | null): string {
  const number = option === null ? '' : ` ${String(option + 1)}`;
  const inLanguage = language === null ? '' : `（${languageNames[language] ?? language}）`;
  return `${partNames[part]}${number}${inLanguage}`;
}

/** Where something is missing: `title.en`, `options.2.label.ja`. */
export function pathName(path: string | null): string {
  if (path === null) return '';
  const [head = '', second = '', , last = ''] = path.split('.');
  if (head === 'options') return placeName('option', /^\d+$/.test(second) ? Number(second) : null, last || null);
  return head in partNames ? placeName(head as SurveyFinding['part'], null, second || null) : '';
}

export const guard = {
  label: '点検の結果',
  watching: '点検しています',
  failed: '点検できませんでした',
  verdicts: {
    ok: { title: '気になるところはありません', text: 'カタログの質問です。このまま進められます。' },
    custom: {
      title: '市の承認が要ります',
      text: 'カタログにない質問です。公開には、書かれた目的と市の承認が必要です。',
    },
    changed: {
      title: '市の承認が要ります',
      text: 'カタログの文を変えた質問です。変える目的を書くか、カタログの文に戻してください。',
    },
    warn: { title: '理由と市の承認が要ります', text: '必要な理由・市の承認・代わりの案の3つがそろうと公開できます。' },
    incomplete: { title: 'まだ書くところがあります', text: 'そろうと、点検を受けられます。' },
    approved: { title: '市が承認した質問です', text: '書かれた目的と理由を読んで、市が認めました。' },
    block: { title: '公開できません', text: '要配慮個人情報を聞いています。承認があっても公開できません。' },
  },
  past: { title: '終わった版です', text: 'いまの決まりでの点検はしません。' },
  wholeTitle: 'この版全体',
  checkedWhenSaved: '保存すると点検します',
  holding: (n: number, title: string) => `質問 ${String(n)} ${title}`,
  layers: { catalogue: '1 カタログ', words: '2 ことば', combination: '3 組み合わせ', freeText: '4 自由記述' },
  inCatalogue: 'ある質問',
  notInCatalogue: 'ない質問',
  changed: '文が違う',
  places: (n: number) => `${String(n)}か所`,
  items: (n: number) => `${String(n)}件`,
  none: 'なし',
  fine: '問題なし',
  agreed: '市が承認',
  held: '公開不可',
  needsReason: '理由が必要',
  unfinished: '書きかけ',
  missing: '足りないところ',
  word: 'ことば',
  where: (place: string, at: number) => `${place} ${String(at)}文字目`,
  kind: 'あたるもの',
  law: '法律',
  spec: '仕様書',
  specText: '6(5)③(イ) 要配慮個人情報の収集を行わない',
  blockedHere: (kind: string) => `この文は公開できません。「${kind}」にあたります`,
  warnHere: (word: string) => `「${word}」は事情を推しはかる手がかりになります`,
  inherits: '質問から引き継ぎ',
  more: (n: number) => `ほかに${String(n)}か所あります`,
  alternatives: 'かわりに使える質問',
  replace: '置き換える',
  replaced: '置き換えました。',
  fromCatalogue: 'カタログの質問 → このまま進められます',
  ownAlternative: '希望を聞く質問 → 目的と市の承認がそろうと公開できます',
  leaveOut: '聞かない',
  leaveOutNote: '相談で書かれたときは、相談員が受けとめます',
  leaveOutAct: '質問を外す',
  original: 'カタログの文',
  originalText: 'カタログでは、次のとおりです。',
  originalEmpty: '（ありません）',
  approval: '市の承認',
  approved: (who: string, date: string) => `${date}に${who}さんが承認しました`,
  purposeMissing: '目的が未入力',
  reasonMissing: '理由が未入力',
  allWritten: '書けました',
  notNeeded: 'この質問だけなら要りません',
  purpose: '聞く目的',
  purposeHint: '例：給食の情報を、ほしい方にだけ届けるため',
  reasonField: 'この言い方が必要な理由',
  considered: '考えた、ほかの聞き方',
  nothingWritten: '（書かれていません）',
} as const;

/** How grave a finding is, in a word beside its shape. */
export const checkVerdicts: Record<SurveyCheck['verdict'], StatusLook> = {
  ready: { glyph: 'done', word: '点検を受けられます', tone: 'ok' },
  needsReason: { glyph: 'risk', word: '理由が未入力', tone: 'warn' },
  incomplete: { glyph: 'todo', word: '書きかけ', tone: 'warn' },
  blocked: { glyph: 'breach', word: '公開不可', tone: 'danger' },
};
