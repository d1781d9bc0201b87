import type { RefusalCode } from '@tsunagu/api-client';
import type { EdgeCode } from '../../api/http';

/** Codes that only parents, or only LINE's own server, can be answered. Whatever the document adds besides needs a phrase. */
type NeverHere =
  | `survey.${string}`
  | `consent.${string}`
  | `letter.${string}`
  | `reminder.${string}`
  | `saved.${string}`
  | `used.${string}`
  | `household.${string}`
  | `webhook.${string}`
  | 'session.idTokenInvalid'
  | 'line.unavailable';
export type ErrorCode = Exclude<RefusalCode, NeverHere> | EdgeCode;

/**
 * Every refusal code, in three parts: what happened, what became of the work, what to do.
 * Codes that end in `.notFound` answer alike for "not there" and "not yours".
 */
export const errorPhrases = {
  'network.unreachable': 'つながりませんでした。書いたものは残しています。通信を確かめて、もう一度試してください。',
  fault: 'つながりにくくなっています。書いたものは残しています。少し待って、もう一度試してください。',
  'http.403':
    'この画面は開けません。見つからないか、あなたの役割では開けないものです。必要なときは管理責任者に頼んでください。',
  'http.404': '見つからないか、開けないものです。一覧から選び直してください。',
  'http.409': 'ほかの人が先に変えています。画面を読み直してから、もう一度試してください。',
  'http.429': '短い時間に何度も操作がありました。まだ行われていません。1分待って、もう一度試してください。',
  'input.invalid': '入力に合わないところがあります。書いたものは残しています。項目を確かめてください。',
  'body.malformed':
    '送った内容を読み取れませんでした。書いたものは残しています。画面を読み直して、もう一度試してください。',
  'body.tooLarge': '送る量が多すぎます。書いたものは残しています。短くするか、分けて送ってください。',
  'media.unsupported':
    '送った形を読み取れませんでした。まだ行われていません。画面を読み直して、もう一度試してください。',
  'cursor.invalid': '続きを読み込めませんでした。ここまでの表示は正しいものです。一覧を読み直してください。',
  'rate.exceeded': '短い時間に何度も操作がありました。まだ行われていません。1分待って、もう一度試してください。',
  'request.crossOrigin': 'この画面からの操作と確かめられませんでした。まだ行われていません。画面を読み直してください。',
  'role.forbidden':
    'この操作は行えません。見つからないか、あなたの役割ではできないものです。必要なときは管理責任者に頼んでください。',
  'route.unknown': '見つからないか、開けないものです。一覧から選び直してください。',
  'session.missing': 'サインインが切れました。書いたものはこの画面に残っています。もう一度サインインしてください。',
  'session.refused':
    'サインインできませんでした。メールアドレスとパスワードを確かめてください。何度も合わないときは、しばらく待つか、システム管理者に連絡してください。',
  'session.codeRefused': 'コードが合いません。認証アプリに出ている新しい6けたを入れてください。',
  'session.ticketExpired': '時間がたったため、はじめからになります。メールアドレスとパスワードを入れてください。',
  'consultation.notFound':
    'この相談は見つからないか、担当ではありません。担当が必要なときは相談責任者に依頼してください。',
  'consultation.closed':
    'この相談は終わっています。書いたものは残しています。続けるときは「再開する」を押してください。',
  'consultation.taken':
    'ほかの相談員が先に担当になりました。この相談はもう開けません。一覧から別の相談を選んでください。',
  'consultation.notMine':
    '担当ではないため送れません。書いたものは残しています。先に担当になるか、引き継ぎを受けてください。',
  'consultation.notClosed': 'この相談は終わっていません。画面を読み直してください。',
  'counsellor.unknown': '引き継ぐ相手が見つかりません。担当は変わっていません。勤務中の人から選び直してください。',
  'service.notFound': 'この制度は見つからないか、掲載を終えています。一覧から選び直してください。',
  'outreach.routeNotFound': 'このQRは見つかりません。一覧から選び直してください。',
  'outreach.routeRetired':
    'このQRは使うのをやめています。変えていません。もう一度使うときは「また使う」を押してください。',
  'outreach.routeScanned':
    'このQRはもう読み取られています。版は変えていません。新しい版のチラシには、新しいQRをつくってください。',
  'outreach.routeDuplicate':
    '同じ場所・同じ区・同じ版のQRが、もうあります。保存していません。一覧のQRを使うか、名前か版を変えてください。',
  'outreach.menuNotFound': 'この見た目のメニューはもうありません。画面を読み直してください。',
  'outreach.menuRunNotFound': 'この配り直しは見つかりません。画面を読み直してください。',
  'outreach.menuRunUnderWay':
    'いま配り直しているところです。新しくは始めていません。終わるまで待つか、いったん止めてください。',
  'outreach.menuRunEnded': 'この配り直しはもう終わっています。画面を読み直してください。',
  'flyer.notFound': 'このチラシは見つからないか、まだ市に出ていません。一覧から選び直してください。',
  'flyer.templateUnknown': 'ひな形が見つかりません。まだ作っていません。画面を読み直して、選び直してください。',
  'flyer.routeUnknown': 'QRの行き先が見つかりません。保存していません。別の行き先を選んでください。',
  'flyer.routeRetired': 'このQRは使うのをやめています。印刷用のデータは作っていません。別の行き先を選んでください。',
  'flyer.notFinal': '行き先を替えて印刷できるのは、校了した版だけです。校了になってから、もう一度選んでください。',
  'flyer.codeMissing': 'この紙面にはQRがありません。どの場所にも、そのままの印刷用データを使ってください。',
  'flyer.contrastTooLow':
    '見分けにくい文字があります。保存していません。文字と後ろの色の差を4.5対1以上にしてください。',
  'flyer.blockOutside': '紙からはみ出している枠があります。保存していません。紙の中に収めてください。',
  'flyer.variableUnknown':
    '差し込む言葉の名前が違います。保存していません。「差し込む言葉」のボタンから入れ直してください。',
  'flyer.stateChanged': 'このチラシの状態では行えません。ほかの人が先に進めています。画面を読み直してください。',
  'flyer.revisionStale':
    'ほかの人が先に保存しています。書いたものは残しています。写してから読み直し、直したところを入れてください。',
  'flyer.versionsTooMany':
    '保存できる版の数をこえました。保存していません。いちばん新しい版をもとに、新しいチラシを作ってください。',
  'flyer.nothingNew': '前の校正から変わっていません。まだ出していません。直してから、もう一度出してください。',
  'flyer.commentsOpen': '答えていないコメントがあります。まだ行っていません。すべてに答えてから進めてください。',
  'flyer.changesPending':
    '「直す」と答えたコメントの直しが、まだ届いていません。校了にしていません。次の校正を待ってください。',
  'flyer.newerVersion':
    '市に見せた版より新しい版があります。校了にしていません。新しい版が校正に出るのを待ってください。',
  'flyer.versionNotSent':
    'この版には、もうコメントを付けられません。残していません。いちばん新しい校正に付けてください。',
  'flyer.commentsTooMany': '1つの版に付けられるコメントは100件までです。残していません。次の校正で付けてください。',
  'flyer.commentAnswered': 'このコメントには、ほかの人が先に答えています。画面を読み直してください。',
  'flyer.overflow': '枠に入りきりません。校了にしていません。文字を短くするか、枠を広げた版を待ってください。',
  'flyer.incomplete':
    '写真・QRの行き先・印刷できる文字がそろっていません。校了にしていません。直した版を待ってください。',
  'flyer.ownWork': '自分が作ったものや書いたものには、自分で答えられません。変えていません。ほかの人に頼んでください。',
  'flyer.photoUnknown': '写真が見つかりません。保存していません。写真を選び直してください。',
  'flyer.photoUnreadable':
    'この写真は読み取れませんでした。入れていません。スマートフォンやカメラで撮ったままの形の写真を選んでください。',
  'flyer.photoMetadata':
    '写真に、撮った場所などの情報が入っています。入れていません。情報を取り除いてから選んでください。',
  'flyer.photoTooLarge': '写真が大きすぎます。入れていません。5MBまで、6,000画素までの写真を選んでください。',
  'flyer.photosTooMany': '1つのチラシに入れられる写真は20枚までです。入れていません。',
  'article.notFound': 'この記事は見つからないか、開けないものです。一覧から選び直してください。',
  'article.serviceUnknown':
    'つながる制度が見つかりません。書いたものは残しています。別の制度か「つながる制度なし」を選んでください。',
  'article.ownApproval': '自分が書いたものは、自分では承認できません。変えていません。別の承認者に頼んでください。',
  'article.stateChanged': 'この記事の状態では行えません。ほかの人が先に進めています。画面を読み直してください。',
  'article.versionStale':
    'ほかの人が先に保存しています。書いたものは残しています。写してから読み直し、直したところを入れてください。',
  'surveyVersion.notFound': 'この版は見つからないか、開けないものです。一覧から選び直してください。',
  'surveyVersion.ownApproval':
    '自分が書いた版は、自分では承認も公開もできません。変えていません。別の承認者に頼んでください。',
  'surveyVersion.stateChanged': 'この版の状態では行えません。ほかの人が先に進めています。画面を読み直してください。',
  'surveyVersion.revisionStale':
    'ほかの人が先に保存しています。書いたものは残しています。相手の版を読んでから、もう一度行ってください。',
  'surveyVersion.ruleInvalid':
    '聞く条件を読み取れませんでした。保存していません。条件を選び直すか、条件を外してください。',
  'surveyVersion.blocked':
    '要配慮個人情報にあたる質問があるため進めません（個人情報保護法2条3項、仕様書6(5)③イ）。その質問を置き換えるか、外してください。',
  'surveyVersion.incomplete':
    '書き終わっていない質問があります。変えていません。印のある質問で、文・目的・理由を書いてください。',
  'segment.notFound': 'この届ける相手は見つからないか、開けないものです。一覧から選び直してください。',
  'segment.nameTaken': 'この名前はもう使われています。保存していません。別の名前にしてください。',
  'segment.nameSensitive':
    '名前に要配慮個人情報にあたることばがあります（個人情報保護法2条3項、仕様書6(5)③イ）。保存していません。条件や事情を示さない名前にしてください。',
  'segment.nameHints':
    '名前に、条件にない事情を推しはかる手がかりになることばがあります。保存していません。条件のとおりの名前にしてください。',
  'segment.conditionInvalid': '文の組み合わせを読み取れませんでした。保存していません。文を選び直してください。',
  'segment.asksSensitive':
    '窓口だけで確認することは、届ける相手の条件にできません（個人情報保護法2条3項、仕様書6(5)③イ）。その文を外してください。',
  'segment.tooSlow': '数えるのに時間がかかりすぎました。保存はできます。文を減らすと数えられます。',
  'segment.ruleInvalid': '条件を読み取れませんでした。まだ比べていません。条件の書き方を確かめてください。',
  'segment.daysRefused': 'この日では調べられません。まだ調べていません。今日に近い日を選び直してください。',
  'segment.busy': 'ほかの人が調べているところです。まだ始めていません。1分ほど待って、もう一度試してください。',
  'broadcast.notFound': 'この配信は見つからないか、開けないものです。一覧から選び直してください。',
  'broadcast.ownApproval': '自分がつくったものは、自分では承認できません。変えていません。別の承認者に頼んでください。',
  'broadcast.stateChanged': 'この配信の状態では行えません。ほかの人が先に進めています。画面を読み直してください。',
  'broadcast.articleNotApproved':
    '承認済みでない記事は配信できません。まだ変わっていません。先に記事の承認を受けてください。',
  'broadcast.messageRefused': 'LINEが受け付けない文面です。まだ送っていません。記事の題名と長さを確かめてください。',
  'broadcast.scheduleInvalid':
    'その日時には配信できません。まだ予約していません。これからの、9時から20時までの時刻を選んでください。',
  'duty.staffUnknown': 'この職員は見つかりません。勤務は変わっていません。一覧から選び直してください。',
  'duty.notOnRoster': '相談員と相談責任者だけが勤務表に入れます。勤務は変わっていません。人を選び直してください。',
  'duty.timesReversed': '終わりの時刻が始まりより前です。勤務は変わっていません。時刻を入れ直してください。',
  'duty.shiftOverlaps':
    '同じ人の勤務と重なっています。勤務は変わっていません。時刻を変えるか、前の勤務を直してください。',
  'duty.openingTooShort':
    '受付時間が短すぎます（仕様書5、1日8時間以上・休日5時間以上）。変えていません。時刻を広げてください。',
  'answers.notFound': 'この世帯の回答は見つからないか、開けないものです。一覧から選び直してください。',
  'answers.tooSlow': '数えるのに時間がかかりすぎたので、やめました。区や登録日の条件を足して、もう一度試してください。',
  'answers.questionUnknown': 'いまのアンケートにない質問が選ばれています。何もしていません。画面を読み直してください。',
  'answers.optionUnknown': 'いまのアンケートにない答えが選ばれています。さがしていません。画面を読み直してください。',
  'answers.purposeUnclear':
    '目的を読み取れません。書き出していません。何に使うかを文で書き、電話番号やメールアドレスは入れないでください。',
  'answers.tooFew':
    '条件に合う世帯が10未満です。だれの回答かわかってしまうため、書き出していません。条件を広げてください。',
  'answers.tooMany': '条件に合う世帯が100万を超えます。書き出していません。区や登録日で分けてください。',
  'answers.exportBusy': 'ほかの書き出しが2つ動いています。書き出していません。終わってから、もう一度試してください。',
  'serviceVersion.notFound': 'この制度か版は見つかりません。一覧から選び直してください。',
  'serviceVersion.serviceExists': '同じ記号の制度がもうあります。作っていません。別の記号を入れてください。',
  'serviceVersion.idReserved':
    'この記号は、数字や登録情報の名前に使われています。作っていません。別の記号を入れてください。',
  'serviceVersion.ownApproval':
    '自分が書いた版は承認できません。承認していません。ほかの相談責任者か管理責任者に頼んでください。',
  'serviceVersion.stateChanged': 'この版は、ほかの人が先に進めました。変えていません。画面を読み直してください。',
  'serviceVersion.revisionStale':
    'ほかの人が先に保存しました。保存していません。画面を読み直して、もう一度書いてください。',
  'serviceVersion.anotherScheduled':
    '開始日を待っている版がもうあります。承認していません。先にその版を差し戻してください。',
  'serviceVersion.ruleInvalid': '条件を読み取れません。保存していません。示した場所を直してください。',
  'serviceVersion.contentInvalid':
    '内容に、ないものや合わないものがあります。保存していません。示した場所を直してください。',
  'serviceVersion.incomplete': '公開に必要なものが足りません。進めていません。示した場所を直してください。',
  'serviceVersion.factUnknown': 'この確認項目は公開中の版にありません。変えていません。画面を読み直してください。',
  'serviceVersion.checkDayInvalid': '次に確かめる日は、明日から3年以内の日にしてください。変えていません。',
  'serviceVersion.sourceUnknown': 'この出典はもう見張っていません。画面を読み直してください。',
  'parameter.notFound': 'この数字か案は見つかりません。画面を読み直してください。',
  'parameter.unfit': '数字か日付が合いません。出していません。示した場所を直してください。',
  'parameter.waiting': '同じ数字と日の案が、もう承認を待っています。出していません。先にその案を決めてください。',
  'parameter.stateChanged': 'この案は、ほかの人が先に決めました。変えていません。画面を読み直してください。',
  'parameter.ownApproval': '自分の案は承認できません。承認していません。ほかの相談責任者か管理責任者に頼んでください。',
  'parameter.checkDayInvalid': '次に確かめる日は、明日から3年以内の日にしてください。変えていません。',
  'registry.notFound': 'この取り込みか行は見つかりません。画面を読み直してください。',
  'registry.busy': 'ほかのファイルを読み取っています。取り込んでいません。終わってから、もう一度試してください。',
  'registry.stateChanged':
    'この取り込みは、もう別の状態です。新しいファイルに替わったのかもしれません。画面を読み直してください。',
  'registry.brokenOff': '取り込みが途中で止まりました。何も残っていません。もう一度ファイルを選んでください。',
  'registry.rowUnfit':
    'もう決めた行か、下書きにできない行が入っています。どの行も変えていません。画面を読み直してください。',
  'registry.serviceUnknown': 'この制度は見つかりません。何も変えていません。制度を選び直してください。',
  'registry.serviceTaken':
    'この制度には、同じファイルの別の行がもう結びついています。どの行も変えていません。別の制度を選ぶか、見送ってください。',
  'registry.encodingWrong':
    'ファイルの文字を読み取れません。取り込んでいません。示した場所の文字コードを、ファイルを作った人に確かめてください。',
  'registry.notJson': 'ファイルの形を読み取れません。取り込んでいません。ファイルを確かめて、選び直してください。',
  'registry.notList':
    'レジストリのファイルではありません。取り込んでいません。子育て支援制度レジストリのファイルを選んでください。',
  'registry.empty': 'レコードが1件もありません。取り込んでいません。レジストリのファイルを選んでください。',
  'registry.wrongType': '値の種類が決まりと違います。取り込んでいません。示した場所を直してください。',
  'registry.tooDeep': '入れ子が深すぎます。取り込んでいません。示した場所を直してください。',
  'registry.textTooLong': '文が長すぎます（2万字まで）。取り込んでいません。示した場所を直してください。',
  'registry.textUnclean': '使えない文字が入っています。取り込んでいません。示した場所を直してください。',
  'registry.recordTooLarge': '1件が大きすぎます（256KBまで）。取り込んでいません。示した場所を直してください。',
  'registry.tooManyRecords': '2万件より多いファイルは取り込めません。取り込んでいません。ファイルを分けてください。',
  'registry.fileTooLarge': '64MBより大きいファイルは取り込めません。取り込んでいません。ファイルを分けてください。',
  'registry.psidMissing': '制度の番号がありません。取り込んでいません。示した場所を直してください。',
  'registry.psidDouble': '同じ番号の制度が2回あります。取り込んでいません。示した場所を直してください。',
  'staff.notFound': 'この職員は見つかりません。一覧から選び直してください。',
  'staff.emailTaken': 'このメールアドレスはもう登録されています。作っていません。別のメールアドレスを入れてください。',
  'staff.counsellorAndSupervisor':
    '相談責任者は相談員を兼ねられません（仕様書6(3)④・6(4)③）。変えていません。管理責任者とは兼ねられます。',
  'staff.qualificationMissing':
    '相談員と相談責任者には資格が必要です（仕様書6(3)③・6(4)②）。変えていません。資格か、市が認めた内容を書いてください。',
  'staff.experienceMissing':
    '相談員と相談責任者には経験年数が必要です（仕様書6(3)③・6(4)②）。変えていません。年数を入れてください。',
  'staff.lastManager': '管理責任者が0名になるため停止できません。変えていません。先に後任を登録してください（6(2)①）。',
  'staff.ownRoles':
    '自分の役割と停止は、自分では変えられません。変えていません。ほかの管理責任者かシステム管理者に頼んでください。',
  'staff.administratorOnly':
    'システム管理者の登録は、システム管理者だけが変えられます。変えていません。システム管理者に頼んでください。',
} as const satisfies Record<ErrorCode, string>;

const otherwise =
  'うまくいきませんでした。書いたものは残しています。もう一度試して、続くときはシステム管理者に連絡してください。';

/** The sentence for a code; a code from a newer server still gets a whole answer. */
export function explain(code: string | null): string {
  return code !== null && Object.hasOwn(errorPhrases, code) ? errorPhrases[code as ErrorCode] : otherwise;
}
