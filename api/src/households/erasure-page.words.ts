import type { KeptReason } from './consent.entity.js';
import type { Language } from './words.js';

interface ErasureWords {
  title: string;
  lead: string;
  languages: string;
  toContent: string;
  erasedAt: string;
  gone: string;
  goneItems: string[];
  tables: string;
  kept: string;
  reasons: Record<KeptReason, string>;
  backups: string;
  number: string;
  keep: string;
  missing: string;
  missingText: string;
  by: (operator: string, city: string) => string;
}

export const LANGUAGE_NAMES: Record<Language, string> = { ja: '日本語', 'easy-ja': 'やさしい日本語', en: 'English' };

/** The same words as in the app, where the certificate is shown first. */
export const ERASURE_WORDS: Record<Language, ErasureWords> = {
  ja: {
    title: '消去の証明',
    lead: '登録した内容を消しました。だれの登録だったかは、どこにも残っていません。',
    languages: 'ことば',
    toContent: '本文へ',
    erasedAt: '消した日時',
    gone: '消したもの',
    goneItems: [
      '登録の回答',
      '相談の文章と写真',
      '保存した制度と、利用しているとした制度',
      'お知らせの設定',
      'LINEとのつながり',
    ],
    tables: '表の名前',
    kept: '残したもの',
    reasons: {
      accountability: 'だれが何をしたかの記録（だれの登録だったかは、わかりません）',
      figures: '配信や友だちの数（だれの数かは、わかりません）',
      proof: 'この証明（番号と日時だけ）',
    },
    backups: '予備の写しは、決まった期間のあと消えます',
    number: '番号',
    keep: 'ブラウザーの「印刷」や「共有」で残せます。番号を知っている人は、だれでもこのページを見られます。',
    missing: 'この番号の証明はありません',
    missingText: '番号を確かめて、もう一度お試しください。',
    by: (operator, city) => `${city}から委託を受けた${operator}のページです。`,
  },
  'easy-ja': {
    title: '消した 証明',
    lead: '登録を 消しました。だれの 登録かは、どこにも 残って いません。',
    languages: 'ことば',
    toContent: '本文へ',
    erasedAt: '消した 日と 時間',
    gone: '消した もの',
    goneItems: [
      '答えた こと',
      '相談の 文と 写真',
      '残した 制度と、使って いる 制度',
      'お知らせの 設定',
      'LINEとの つながり',
    ],
    tables: '表の 名前',
    kept: '残した もの',
    reasons: {
      accountability: 'だれが 何を したかの 記録（だれの 登録かは わかりません）',
      figures: 'お知らせや 友だちの 数（だれの 数かは わかりません）',
      proof: 'この 証明（番号と 時間だけ）',
    },
    backups: 'もしもの ときの コピーは、決まった 時間の あとで 消えます',
    number: '番号',
    keep: '印刷して 残す ことが できます。番号を 知って いる 人は、この ページを 見る ことが できます。',
    missing: 'この 番号の 証明は ありません',
    missingText: '番号を もう一度 見て ください。',
    by: (operator, city) => `${city}から たのまれた ${operator}の ページです。`,
  },
  en: {
    title: 'Certificate of erasure',
    lead: 'What was registered is erased. Nothing that is left says whose registration it was.',
    languages: 'Language',
    toContent: 'To the content',
    erasedAt: 'Erased on',
    gone: 'What was erased',
    goneItems: [
      'Your answers',
      'Texts and photos of consultations',
      'Benefits saved or marked as in use',
      'Settings for messages',
      'The link with LINE',
    ],
    tables: 'Names of tables',
    kept: 'What was kept',
    reasons: {
      accountability: 'Records of who did what (not whose registration it was)',
      figures: 'Numbers of messages and friends (not whose)',
      proof: 'This certificate (number and time only)',
    },
    backups: 'Backup copies are erased after a fixed time',
    number: 'Number',
    keep: 'You can keep it with “Print” or “Share” of your browser. Whoever knows the number can see this page.',
    missing: 'There is no certificate with this number',
    missingText: 'Please check the number and try again.',
    by: (operator, city) => `A page of ${operator}, on behalf of ${city}.`,
  },
};
