/** The words around a question on the parent's phone, as the phone itself says them: for the preview only. */
interface PhoneWords {
  back: string;
  progress: (at: number, all: number) => string;
  why: string;
  optional: string;
  unknown: [word: string, note: string];
  declined: [word: string, note: string];
  later: [word: string, note: string];
  /** Said once 「わからない」 is pressed. */
  unknownAfter: (how: string) => string;
  yes: string;
  no: string;
  year: string;
  month: string;
  people: string;
  child: string;
  next: string;
}

export const phoneWords: Record<'ja' | 'easy-ja' | 'en', PhoneWords> = {
  ja: {
    back: 'もどる',
    progress: (at, all) => `${String(at)} / ${String(all)}問`,
    why: 'なぜ聞くのか',
    optional: 'この質問は、答えなくてもかまいません。',
    unknown: ['わからない', 'そのまま進めます'],
    declined: ['答えたくない', 'もう聞きません'],
    later: ['あとで', '結果で、また'],
    unknownAfter: (how) => `わからないままで進めます。調べ方：${how}`,
    yes: 'はい',
    no: 'いいえ',
    year: '年',
    month: '月',
    people: '人',
    child: '1人め',
    next: '次へ',
  },
  'easy-ja': {
    back: 'もどる',
    progress: (at, all) => `${String(at)} / ${String(all)}問`,
    why: 'どうして 聞きますか',
    optional: 'この 質問は、答えなくても いいです。',
    unknown: ['わかりません', '次へ 進めます'],
    declined: ['答えたくないです', 'もう 聞きません'],
    later: ['あとで 答えます', 'けっかの 画面で'],
    unknownAfter: (how) => `わからなくても いいです。調べ方：${how}`,
    yes: 'はい',
    no: 'いいえ',
    year: '年',
    month: '月',
    people: '人',
    child: '1人目',
    next: '次へ',
  },
  en: {
    back: 'Back',
    progress: (at, all) => `${String(at)} of ${String(all)}`,
    why: 'Why we ask',
    optional: 'You do not have to answer this question.',
    unknown: ["I don't know", 'Go on without it'],
    declined: ["I'd rather not say", 'Never asked again'],
    later: ['Later', 'On the results page'],
    unknownAfter: (how) => `You can go on without knowing. How to find out: ${how}`,
    yes: 'Yes',
    no: 'No',
    year: 'Year',
    month: 'Month',
    people: 'people',
    child: 'Child 1',
    next: 'Next',
  },
};
