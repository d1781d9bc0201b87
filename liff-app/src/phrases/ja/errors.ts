import type { RefusalCode } from '@tsunagu/api-client';

/** Codes that only staff, or only LINE's own server, can be answered; a fault has its own page. Whatever the document adds besides needs a phrase. */
type NeverHere =
  | `${'answers' | 'article' | 'broadcast' | 'counsellor' | 'duty' | 'flyer' | 'outreach' | 'parameter' | 'registry' | 'segment' | 'serviceVersion' | 'staff' | 'surveyVersion' | 'webhook'}.${string}`
  | `consultation.${'notClosed' | 'notMine' | 'taken'}`
  | `session.${'codeRefused' | 'refused' | 'ticketExpired'}`
  | 'household.erasureUnknown'
  // Only the finder is ever answered these: its own phrases have them, off the first page.
  | FinderCode
  | 'fault';
/** Refusals of saving and reminding. */
export type FinderCode = Extract<RefusalCode, `${'saved' | 'used' | 'reminder'}.${string}`>;
export type ErrorCode = Exclude<RefusalCode, NeverHere>;

/** What a refusal means to a parent: what happened, what became of the text, what to do. Codes are the API's. */
export const errors: Record<ErrorCode, string> = {
  'survey.unfinished': '相談の前に、アンケートがあります。続きから始められます。',
  'survey.versionUnknown': '質問が新しくなりました。いまの回答はそのままで、続きから始められます。',
  'survey.outsideCity': '登録は、市内にお住まいの方のためのものです。区を選び直せます。',
  'survey.questionUnknown': '質問が新しくなりました。開き直すと、続きから始められます。',
  'survey.answeredTwice': '回答を保存できませんでした。開き直すと、続きから始められます。',
  'survey.answerMissing': 'まだ答えていない質問があります。続きから始められます。',
  'survey.answerUnclear': '回答を保存できませんでした。もう一度選んでください。',
  'survey.answerWrongType': '回答を保存できませんでした。もう一度選んでください。',
  'survey.optionUnknown': '選択肢が新しくなりました。開き直して、もう一度選んでください。',
  'survey.childUnknown': '対象のお子さんの行が変わりました。開き直して、もう一度選んでください。',
  'survey.countOutOfRange': '数を選び直してください。',
  'survey.questionNotAsked': '質問が新しくなりました。開き直すと、続きから始められます。',
  'survey.tooManyChildren': 'お子さんは12人まで入力できます。行を減らして、もう一度進んでください。',
  'survey.birthInFuture': 'お子さんの生まれた年と月に、これからの月があります。選び直してください。',
  'survey.birthTooLongAgo': 'お子さんの生まれた年を確かめて、選び直してください。',
  'survey.expectingMonthOutOfRange': '予定の月を選び直してください。',
  'household.notExpecting': '「これから生まれる」の登録がありません。「設定」の「お子さん」から足せます。',
  'household.childrenChanged':
    'お子さんの登録が、ほかの画面で変わりました。まだ保存していません。もう一度選んでください。',
  'household.tooManyChildren': 'お子さんは12人まで登録できます。「設定」の「お子さん」から直せます。',
  'household.birthInFuture': 'これからの月が選ばれています。生まれた年と月を選び直してください。',
  'household.birthTooLongAgo':
    '予定の月から離れた年と月が選ばれています。選び直すか、「設定」の「お子さん」から足してください。',
  'consent.missing': '登録の前に、説明を読んでお決めください。',
  'consent.versionStale': '説明が新しくなりました。もう一度、お決めください。',
  'consultation.closed': 'この相談は終わりました。続きや別のことも、いつでも書けます。',
  'consultation.notFound': 'ページが見つかりません。メニューから開き直してください。',
  'service.notFound': 'ページが見つかりません。メニューから開き直してください。',
  'letter.notFound': 'ページが見つかりません。メニューから開き直してください。',
  'route.unknown': 'ページが見つかりません。メニューから開き直してください。',
  'role.forbidden': 'ページが見つかりません。メニューから開き直してください。',
  'session.missing': 'しばらく使わなかったので、安全のため一度とじました。開き直すと続きから使えます。',
  'session.idTokenInvalid': 'LINEの確認がうまくいきませんでした。時刻が自動設定か確かめて、もう一度開いてください。',
  'line.unavailable': 'いま、LINEとつながりにくくなっています。少し待って、もう一度お試しください。',
  'request.crossOrigin': 'LINEでつなぐのメニューから開き直してください。書いたものは残っています。',
  'input.invalid': '入力した内容を確かめて、もう一度送ってください。文章は残っています。',
  'cursor.invalid': '続きを読み込めませんでした。開き直してください。',
  'rate.exceeded': 'いま混み合っています。書いたものは残っています。1分ほど待って、もう一度お試しください。',
  'body.tooLarge': '文章が長いため送れませんでした。分けて送ってください。',
  'body.malformed': '送れませんでした。書いたものは残っています。開き直して、もう一度お試しください。',
  'media.unsupported': '送れませんでした。書いたものは残っています。開き直して、もう一度お試しください。',
};
/** A code this version of the app does not know. */
export const unknownError = 'うまくいきませんでした。書いたものは残っています。少し待って、もう一度お試しください。';
