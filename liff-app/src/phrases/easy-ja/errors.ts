import type { errors as ja } from '../ja/errors.ts';

export const errors: typeof ja = {
  'survey.unfinished': '相談の 前に、アンケートが あります。続きから できます。',
  'survey.versionOutdated': '質問が 新しく なりました。答えは 残って います。続きから できます。',
  'survey.answerInvalid': '答えを 残す ことが できませんでした。もう一度 えらんで ください。',
  'consent.missing': '登録の 前に、説明を 読んで 決めて ください。',
  'consent.outdated': '説明が 新しく なりました。もう一度 決めて ください。',
  'consultation.closed': 'この 相談は 終わりました。いつでも また 書いて ください。',
  'consultation.notFound': 'ページが ありません。メニューから 開いて ください。',
  'message.tooLong': '文が 長すぎます。2,000字までの 文を 送って ください。',
  'service.notFound': 'ページが ありません。メニューから 開いて ください。',
  'article.notFound': 'ページが ありません。メニューから 開いて ください。',
  'route.unknown': 'ページが ありません。メニューから 開いて ください。',
  'session.missing': '長い 時間が たったので、とじました。もう一度 開いて ください。続きから できます。',
  'role.forbidden': 'ページが ありません。メニューから 開いて ください。',
  'input.invalid': '書いた ものを 見て、もう一度 送って ください。文は 残って います。',
  'rate.exceeded': '今 こんで います。書いた ものは 残って います。1分 待って ください。',
  'body.tooLarge': '文が 長すぎます。分けて 送って ください。',
};
export const unknownError =
  'うまく できませんでした。書いた ものは 残って います。少し 待って、もう一度 おして ください。';
