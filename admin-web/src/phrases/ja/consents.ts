import type { StatusLook } from '../../ui/status-look';

export const consents = {
  title: '同意文',
  intro:
    '登録の前に保護者に読んでもらう文です。一度出した文は書き換えられません。新しい文はサービスの更新で入り、その日から、登録ずみの方にももう一度同意をお願いします。',
  languageLabel: '表示する言語',
  version: (version: string) => `第${version}版`,
  from: (day: string) => `${day}から`,
  agreed: (number: string) => `同意した方：${number}人`,
  fewAgreed: (few: string) => `同意した方：${few}`,
  read: '文を読む',
  missing: 'この言語の訳はまだありません。保護者にはやさしい日本語で見せています。',
  empty: '同意文がありません',
  emptyText: '同意文がないと、保護者は登録できません。管理責任者に知らせてください。',
  states: {
    current: { glyph: 'done', word: 'いま使っている', tone: 'ok' },
    coming: { glyph: 'planned', word: 'これから使う', tone: 'accent' },
    past: { glyph: 'none', word: '前に使っていた', tone: 'mute' },
  } satisfies Record<string, StatusLook>,
} as const;
