import { type LineMessage, noticeMessage } from './line.messages.js';

export type TalkLanguage = 'ja' | 'easy-ja';

interface Words {
  title: string;
  lead: string;
  who: string;
  consult: string;
  survey: string;
  button: string;
  talk: string;
  emergency: string;
  again: string;
  open: string;
  danger: string;
  bridge: string;
  line: string;
  urgent: string;
  consultButton: string;
  findButton: string;
}

const words = (service: string, city: string): Record<TalkLanguage, Words> => ({
  ja: {
    title: '友だち追加ありがとうございます',
    lead: `${service}は、${city}の子育て家庭に、対象になりそうな制度と窓口をお知らせします。`,
    who: 'これからお子さんが生まれる方も登録できます。',
    consult: '資格のある相談員に、文字で相談もできます。無料です（通信料はかかります）。',
    survey: 'はじめに90秒ほどのアンケートがあります。お名前・住所・病気のことは聞きません。',
    button: '登録をはじめる',
    talk: '相談は、このトークではなく専用の画面に書いてください。トークの文章はLINEに残るためです。',
    emergency: 'いますぐ助けが必要なとき：110（警察）・119（救急・火事）・189（子どもの安全）',
    again: 'また、お知らせをお届けできるようになりました。登録の内容は前のままです。',
    open: 'ひらく',
    danger:
      'いま、あなたやお子さんが危ないときは、110か119に電話してください。死にたい気持ちがあるときは、0120-279-338（24時間・無料）で話せます。',
    bridge: `ここに書いた文章は、相談員には届きません。${service}では保存もしません。相談は、下のボタンの専用画面に書いてください。`,
    line: '送った文章はLINEに残ります。1時間以内なら、長押しして「送信取消」を選べます。',
    urgent: '急ぐときは電話を使ってください。110（警察）・119（救急・火事）・189（子どもの安全）。夜中もつながります。',
    consultButton: '相談する',
    findButton: '制度をさがす',
  },
  'easy-ja': {
    title: '友だちに なって くれて、ありがとうございます',
    lead: `${city}で 子どもを 育てて いる 人に、制度を お知らせします。`,
    who: '子どもが これから 生まれる 人も 登録できます。',
    consult: '相談員に、文字で 相談も できます。お金は かかりません。',
    survey: 'はじめに アンケートが あります。90秒ぐらいです。名前、住所、病気の ことは 聞きません。',
    button: '登録を はじめる',
    talk: '相談は、この トークに 書かないで ください。トークの 文は、LINEに 残ります。',
    emergency: '今すぐ 助けが 必要な とき：110（警察）、119（救急車・火事）、189（子どもの 安全）',
    again: 'また、お知らせを 送る ことが できます。登録は 前と 同じです。',
    open: '開く',
    danger:
      '今 危ない ときは、110か 119に 電話して ください。死にたい ときは、0120-279-338に 電話して ください。24時間、0円です。',
    bridge: `ここに 書いた 文は、相談員に とどきません。${service}は 残しません。相談は、下の ボタンから 書いて ください。`,
    line: '送った 文は、LINEに 残ります。1時間 以内なら、長く おして 取り消して ください。',
    urgent:
      '急ぐ ときは、電話して ください。110（警察）、119（救急車・火事）、189（子どもの 安全）。夜も つながります。',
    consultButton: '相談する',
    findButton: '制度を さがす',
  },
});

/** The fixed texts of the talk room. None quotes, names or depends on what somebody wrote. */
export class TalkTexts {
  private readonly words: Record<TalkLanguage, Words>;

  constructor(
    service: string,
    city: string,
    private readonly liffUrl: (path: string) => string,
  ) {
    this.words = words(service, city);
  }

  greeting(language: TalkLanguage): LineMessage[] {
    const { title, lead, who, consult, survey, talk, emergency, button } = this.words[language];
    return [
      noticeMessage({
        altText: title,
        title,
        paragraphs: [lead, who, consult, survey, talk],
        small: emergency,
        buttons: [{ label: button, uri: this.liffUrl('/') }],
      }),
    ];
  }

  greetingAgain(language: TalkLanguage): LineMessage[] {
    const { again, open, emergency } = this.words[language];
    return [
      noticeMessage({
        altText: again,
        paragraphs: [again],
        small: emergency,
        buttons: [{ label: open, uri: this.liffUrl('/') }],
      }),
    ];
  }

  /** The same whatever was sent, except that the emergency numbers come first and in full when they may be needed. */
  reply(language: TalkLanguage, isUrgent: boolean): LineMessage[] {
    const { danger, bridge, line, urgent, consultButton, findButton } = this.words[language];
    const way = noticeMessage({
      altText: bridge,
      paragraphs: [bridge, urgent],
      small: line,
      buttons: [
        { label: consultButton, uri: this.liffUrl('/consultations') },
        { label: findButton, uri: this.liffUrl('/benefits') },
      ],
    });
    return isUrgent ? [noticeMessage({ altText: danger, paragraphs: [danger], buttons: [] }), way] : [way];
  }
}
