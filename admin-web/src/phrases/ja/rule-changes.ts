import type { ChangedAtStage, ChangeReason, RuleChange } from '@tsunagu/api-client';
import { wardNames } from './common';

const stages: Record<ChangedAtStage['stage'], string> = {
  under3: '0〜2歳児クラスの年齢',
  preschool: '3〜5歳児クラスの年齢',
  elementary: '小学生',
  middle: '中学生',
  high: '高校生年代',
  older: '大学生年代以上',
  none: 'お子さんの登録なし',
};

const changes: Record<RuleChange | 'unchanged', string> = {
  eligible: '新しく「対象になりそう」',
  notEligible: '新しく「今回は対象外」',
  unknown: '新しく「まだわからない」',
  unchanged: '変わらない',
};

export const ruleChanges = {
  title: 'だれの結果が変わるか',
  about: {
    rule: {
      lead: '公開の前に、登録している全世帯で、いまの条件と比べます。',
      stopped: '比べるのをやめました。条件はそのままです。',
      stale: '条件か日を変えたので、この数は前のものです。もう一度比べてください。',
    },
    figure: {
      lead: 'この数字を使う公開中の制度すべてを、登録している全世帯で、いまの数字と比べます。',
      stopped: '比べるのをやめました。数字はそのままです。',
      stale: '数字か日を変えたので、この数は前のものです。もう一度比べてください。',
    },
  },
  when: { label: 'いつの結果で比べるか', today: '今日' },
  ask: '全世帯で比べる',
  again: 'もう一度比べる',
  running: '比べています',
  progress: '比べ終わった割合',
  stop: 'やめる',
  failed: '比べられませんでした',
  caption: (service: string | null) => `${service ? `${service}：` : ''}結果の変わり方ごとの世帯の数`,
  columns: { change: '結果の変わり方', households: '世帯の数' },
  changes,
  stages,
  asOf: (day: string, total: string) => `${day}の結果。登録 ${total}世帯`,
  isNew: 'まだ公開されていない制度です。いまはだれも対象でないとして比べました。',
  none: '結果が変わる世帯はありません。',
  nowhere: 'この数字を使う公開中の制度はありません。',
  same: (names: string) => `結果が変わる世帯のない制度：${names}`,
  hidden: '非表示',
  hiddenNote: '10未満の数と、そこから10未満の数を計算できる数は出しません。',
  where: '住んでいる区',
  whom: 'いちばん下のお子さん',
  samples: '変わる世帯の例（だれかは分からない形で）',
  noSamples: '例は、よく似た世帯が10以上のときに出ます。',
  before: '前',
  after: '後',
  notPublished: 'まだ公開されていません',
  reason: (reason: ChangeReason): string =>
    reason.kind === 'ward' ? '住んでいる区による' : reason.kind === 'answer' ? '回答による' : (reason.text ?? ''),
  ward: (code: string): string =>
    code === 'unknown' ? '区は未回答' : ((wardNames as Record<string, string>)[code] ?? code),
  join: (parts: string[]): string => parts.join('・'),
} as const;
