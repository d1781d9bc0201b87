import { qr, shape, type Template, type TemplateBlock, text } from './build.js';
import { WORDS } from './words.js';

const both = (id: string, top: number, [ja, easy, en]: readonly [string, string, string]): TemplateBlock[] => [
  shape(`bar-${id}`, [15, top, 2, 31], 'main'),
  text(`easy-${id}`, [22, top, 173, 20], { size: 16, bold: true, language: 'easy-ja' }, ja, easy, en),
  text(`en-${id}`, [22, top + 23, 173, 8], { size: 12, language: 'en' }, ja, easy, en),
];

export const a4Languages: Template = {
  id: 'a4-languages',
  name: 'やさしい日本語と英語',
  use: '日本語が得意でない方に渡す',
  paper: 'a4',
  palette: 'mountain',
  blocks: [
    shape('band', [0, 0, 210, 78], 'tint'),
    text(
      'headline',
      [15, 16, 180, 30],
      { size: 32, bold: true, colour: 'accent', language: 'easy-ja' },
      '子育ての制度を\nLINEでお知らせ',
      '子育《こそだ》ての お知《し》らせが\nLINEで 届《とど》きます',
      'Support for raising children,\non LINE',
    ),
    text(
      'headline-en',
      [15, 54, 180, 9],
      { size: 18, bold: true, colour: 'accent', language: 'en' },
      ...([
        '子育ての制度を、LINEでお知らせ',
        '子育《こそだ》ての お知《し》らせが、LINEで 届《とど》きます',
        'News on support for your family, on LINE',
      ] as const),
    ),
    text('for', [15, 65, 180, 6], { size: 12, language: 'en' }, ...WORDS.forFamilies),
    ...both('what', 90, WORDS.whatItIs),
    ...both('ask', 129, WORDS.counsellor),
    ...both('survey', 168, WORDS.survey),
    shape('panel', [0, 210, 210, 87], 'main'),
    text('add', [15, 221, 112, 30], { size: 20, bold: true, colour: 'onMain', language: 'easy-ja' }, ...WORDS.add),
    text('add-en', [15, 252, 112, 13], { size: 13, colour: 'onMain', language: 'en' }, ...WORDS.add),
    qr('code', 141, 217, 54),
    text('hours', [15, 277, 180, 5], { size: 10, colour: 'onMain', language: 'en' }, ...WORDS.hours),
    text('sender', [15, 285, 180, 5], { size: 9, colour: 'onMain' }, ...WORDS.sender),
  ],
};
