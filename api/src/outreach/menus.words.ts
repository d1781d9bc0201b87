import type { Language } from '../households/households.service.js';
import type { MenuStage } from './menus.rules.js';

export interface TileWords {
  title: string;
  small: string;
  /** What LINE's screen reader says, at most 20 signs. LINE sees it: it says nothing of the household. */
  label: string;
}

export interface MenuWords {
  bar: string;
  open: string;
  closed: string;
  consult: TileWords;
  consultClosed: TileWords;
  benefits: Record<Exclude<MenuStage, 'visitor'>, TileWords>;
  letters: TileWords;
  settings: TileWords;
  emergency: TileWords;
  police: TileWords;
  ambulance: TileWords;
  child: TileWords;
}

/** For those who are not registered; in Japanese, with the way to the other languages. */
export const VISITOR = {
  register: { title: '登録をはじめる', small: '90秒・名前も住所も聞きません', label: '登録をはじめる' },
  benefits: { title: '制度をさがす', small: '登録の前でも使えます', label: '制度をさがす' },
  welcome: { title: 'はじめての方へ', small: 'このサービスについて', label: 'はじめての方へ' },
  language: { title: 'English', small: 'やさしい日本語', label: 'Language' },
} as const satisfies Record<string, TileWords>;

const benefitsJa = (small: string): TileWords => ({ title: '制度をさがす', small, label: '制度をさがす' });
const benefitsEasy = (small: string): TileWords => ({ title: '制度を さがす', small, label: '制度を さがす' });
const benefitsEn = (small: string): TileWords => ({ title: 'Find support', small, label: 'Find support' });

export const MENU_WORDS: Record<Language, MenuWords> = {
  ja: {
    bar: 'メニュー',
    open: 'いま、相談員がいます',
    closed: 'いまは受付時間外です（書いておけます）',
    consult: { title: '相談する', small: '文字で・無料', label: '相談する' },
    consultClosed: { title: '相談を書いておく', small: 'お返事の日をお知らせします', label: '相談する' },
    benefits: {
      general: benefitsJa('ご家庭に合いそうなもの'),
      expecting: benefitsJa('生まれる前から使えるもの'),
      baby: benefitsJa('0〜2歳のころ'),
      toddler: benefitsJa('3歳から就学まで'),
      school: benefitsJa('小学生から'),
    },
    letters: { title: '今週の情報', small: '届いたお知らせ', label: '今週の情報' },
    settings: { title: '登録と設定', small: '変わったことを直す', label: '登録と設定' },
    emergency: { title: '急ぐときの電話', small: '夜中もつながる番号', label: '急ぐときの電話' },
    police: { title: '110', small: '警察', label: '110 警察に電話' },
    ambulance: { title: '119', small: '救急・火事', label: '119 救急・火事に電話' },
    child: { title: '189', small: '子どもの安全', label: '189 子どもの安全に電話' },
  },
  'easy-ja': {
    bar: 'メニュー',
    open: '今、相談する 人が います',
    closed: '今は 休みです。書く ことは できます',
    consult: { title: '相談する', small: '文字で。お金は いりません', label: '相談する' },
    consultClosed: { title: '相談を 書く', small: 'お返事の 日を 伝えます', label: '相談する' },
    benefits: {
      general: benefitsEasy('あなたに 合いそうな もの'),
      expecting: benefitsEasy('生まれる 前から 使える もの'),
      baby: benefitsEasy('0〜2さいの 子ども'),
      toddler: benefitsEasy('3さいから 学校の 前まで'),
      school: benefitsEasy('小学生から'),
    },
    letters: { title: 'お知らせ', small: '届いた もの', label: 'お知らせ' },
    settings: { title: '登録と 設定', small: '変わった ことを 直す', label: '登録と 設定' },
    emergency: { title: '急ぐ ときの 電話', small: '夜も 電話できます', label: '急ぐ ときの 電話' },
    police: { title: '110', small: '警察', label: '110 警察に 電話' },
    ambulance: { title: '119', small: '救急車・火事', label: '119 救急車・火事に 電話' },
    child: { title: '189', small: '子どもの 安全', label: '189 子どもの 安全に 電話' },
  },
  en: {
    bar: 'Menu',
    open: 'A counsellor is here now',
    closed: 'Closed now. You can still write to us',
    consult: { title: 'Ask a counsellor', small: 'In writing, free', label: 'Ask a counsellor' },
    consultClosed: { title: 'Leave a message', small: 'We tell you when we reply', label: 'Ask a counsellor' },
    benefits: {
      general: benefitsEn('What may suit your family'),
      expecting: benefitsEn('Before the birth'),
      baby: benefitsEn('Ages 0 to 2'),
      toddler: benefitsEn('From 3 until school'),
      school: benefitsEn('From primary school'),
    },
    letters: { title: 'News', small: 'What we sent you', label: 'News' },
    settings: { title: 'My details', small: 'Change what changed', label: 'My details' },
    emergency: { title: 'Urgent calls', small: 'Numbers for day and night', label: 'Urgent calls' },
    police: { title: '110', small: 'Police', label: 'Call 110, police' },
    ambulance: { title: '119', small: 'Ambulance, fire', label: 'Call 119, ambulance' },
    child: { title: '189', small: 'Child safety', label: 'Call 189, children' },
  },
};
