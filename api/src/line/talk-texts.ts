import { type LineMessage, noticeMessage } from './line.messages.js';

export type TalkLanguage = 'ja' | 'easy-ja' | 'en';

interface Words {
  /** May say where its line breaks, since LINE breaks anywhere. */
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

/** How the service and the city are called in a language. */
export type Names = Record<TalkLanguage, { service: string; city: string }>;

const japanese = ({ service, city }: Names['ja']): Words => ({
  title: '友だち追加\nありがとうございます',
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
});

const easyJapanese = ({ service, city }: Names['ja']): Words => ({
  title: '友だちに なって くれて、\nありがとうございます',
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
  urgent: '急ぐ ときは、電話して ください。110（警察）、119（救急車・火事）、189（子どもの 安全）。夜も つながります。',
  consultButton: '相談する',
  findButton: '制度を さがす',
});

const english = ({ service, city }: Names['ja']): Words => ({
  title: 'Thank you for adding us',
  lead: `${service} tells families with children in ${city} about support they may be able to use, and where to ask.`,
  who: 'You can also register if you are expecting a child.',
  consult: 'You can write to a qualified counsellor. It is free (data charges apply).',
  survey: 'A short survey first, about 90 seconds. We do not ask your name, address or health.',
  button: 'Start registration',
  talk: 'Please do not write about your worries in this chat: it stays with LINE. Use our private page.',
  emergency: 'If you need help right now: 110 (police), 119 (ambulance, fire), 189 (a child’s safety)',
  again: 'We can send you information again. Your registration is as it was.',
  open: 'Open',
  danger:
    'If you or your child are in danger now, call 110 (police) or 119 (ambulance). If you feel you want to die, you can talk to someone at 0120-279-338 (day and night, free).',
  bridge: `What you write here does not reach a counsellor, and ${service} does not keep it. Please use the button below.`,
  line: 'What you send stays with LINE. Within one hour you can press and hold it to unsend it.',
  urgent: 'Emergency: please call. 110 (police), 119 (ambulance, fire), 189 (a child’s safety). Day and night.',
  consultButton: 'Ask a counsellor',
  findButton: 'Find benefits',
});

interface Greeted {
  /** Registered, and so greeted in the language that was chosen. */
  isKnown: boolean;
}

/** For whoever may not read the greeting: the same in every language, in the words of the page's own buttons. */
const LANGUAGES = 'English / やさしい日本語: You can choose at the top of the page.（ページの 上で 選べます）';
const small = (emergency: string, isKnown: boolean): string[] => (isKnown ? [emergency] : [emergency, LANGUAGES]);

/** The fixed texts of the talk room. None quotes, names or depends on what somebody wrote. */
export class TalkTexts {
  private readonly words: Record<TalkLanguage, Words>;

  constructor(
    names: Names,
    private readonly liffUrl: (path: string) => string,
  ) {
    this.words = { ja: japanese(names.ja), 'easy-ja': easyJapanese(names['easy-ja']), en: english(names.en) };
  }

  greeting(language: TalkLanguage, { isKnown }: Greeted): LineMessage[] {
    const { title, lead, who, consult, survey, talk, emergency, button } = this.words[language];
    return [
      noticeMessage({
        altText: title.replace('\n', ''),
        title,
        paragraphs: [lead, who, consult, survey, talk],
        small: small(emergency, isKnown),
        buttons: [{ label: button, uri: this.liffUrl('/') }],
      }),
    ];
  }

  greetingAgain(language: TalkLanguage, { isKnown }: Greeted): LineMessage[] {
    const { again, open, emergency } = this.words[language];
    return [
      noticeMessage({
        altText: again,
        paragraphs: [again],
        small: small(emergency, isKnown),
        buttons: [{ label: open, uri: this.liffUrl('/') }],
      }),
    ];
  }

  /**
   * The same whatever was sent, except that the emergency numbers come first and in full when they may be needed. Whose language
   * is not known (null) is answered in Japanese and in English: in danger nobody looks for a switch.
   */
  reply(language: TalkLanguage | null, isUrgent: boolean): LineMessage[] {
    const spoken = (language ? [language] : (['ja', 'en'] as const)).map((each) => this.words[each]);
    const ways = spoken.map(({ bridge, line, urgent, consultButton, findButton }) =>
      noticeMessage({
        altText: bridge,
        paragraphs: [bridge, urgent],
        small: [line],
        buttons: [
          { label: consultButton, uri: this.liffUrl('/consultations') },
          { label: findButton, uri: this.liffUrl('/benefits') },
        ],
      }),
    );
    if (!isUrgent) return ways;
    const dangers = spoken.map(({ danger }) => danger);
    return [noticeMessage({ altText: dangers[0]!, paragraphs: dangers, buttons: [] }), ...ways];
  }
}
