/** What a refusal means to a parent: what happened, what became of the text, what to do. Codes are the API's. */
export const errors = {
  'survey.unfinished': '相談の前に、アンケートがあります。続きから始められます。',
  'survey.versionOutdated': '質問が新しくなりました。いまの回答はそのままで、続きから始められます。',
  'survey.answerInvalid': '選んだ回答を保存できませんでした。もう一度選んでください。',
  'consent.missing': '登録の前に、説明を読んでお決めください。',
  'consent.outdated': '説明が新しくなりました。もう一度、お決めください。',
  'consultation.closed': 'この相談は終わりました。続きや別のことも、いつでも書けます。',
  'consultation.notFound': 'ページが見つかりません。メニューから開き直してください。',
  'message.tooLong': '文章が長いため送れませんでした。2,000文字までに分けて送ってください。',
  'service.notFound': 'ページが見つかりません。メニューから開き直してください。',
  'article.notFound': 'ページが見つかりません。メニューから開き直してください。',
  'route.unknown': 'ページが見つかりません。メニューから開き直してください。',
  'session.missing': 'しばらく使わなかったので、安全のため一度とじました。開き直すと続きから使えます。',
  'role.forbidden': 'ページが見つかりません。メニューから開き直してください。',
  'input.invalid': '入力した内容を確かめて、もう一度送ってください。文章は残っています。',
  'rate.exceeded': 'いま混み合っています。書いたものは残っています。1分ほど待って、もう一度お試しください。',
  'body.tooLarge': '文章が長いため送れませんでした。分けて送ってください。',
};
/** A code this version of the app does not know. */
export const unknownError = 'うまくいきませんでした。書いたものは残っています。少し待って、もう一度お試しください。';
