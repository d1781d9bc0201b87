import { qr, shape, type Template, type TemplateBlock, text } from './build.js';
import { WORDS } from './words.js';

const both = (id: string, top: number, [ja, easy, en]: readonly [string, string, string]): TemplateBlock[] => [
  shape(`bar-${id}`, [15, top, 2, 31], 'main'),
  text(`easy-${id}`, [22, top, 173, 21], { size: 16, bold: true, language: 'easy-ja', fixed: true }, ja, easy, en),
  text(`en-${id}`, [22, top + 24, 173, 7], { size: 12, language: 'en', fixed: true }, ja, easy, en),
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
      [15, 13, 180, 38],
      { size: 30, bold: true, colour: 'accent', language: 'easy-ja', fixed: true },
      '子育ての制度を\nLINEでお知らせ',
      '子育《こそだ》ての お知《し》らせが\nLINEで 届《とど》きます',
      'Support for raising children,\non LINE',
    ),
    text(
      'headline-en',
      [15, 55, 180, 8],
      { size: 18, bold: true, colour: 'accent', language: 'en', fixed: true },
      '子育ての制度を、LINEでお知らせ',
      '子育《こそだ》ての お知《し》らせが、LINEで 届《とど》きます',
      'News on support for your family, on LINE',
    ),
    text('for', [15, 66, 180, 6.5], { size: 12, language: 'en' }, ...WORDS.forFamilies),
    ...both('what', 90, WORDS.whatItIs),
    ...both('ask', 129, WORDS.counsellor),
    ...both('survey', 168, WORDS.survey),
    shape('panel', [0, 210, 210, 87], 'main'),
    text(
      'add',
      [15, 221, 112, 30],
      { size: 20, bold: true, colour: 'onMain', language: 'easy-ja', fixed: true },
      ...WORDS.add,
    ),
    text('add-en', [15, 252, 112, 13], { size: 13, colour: 'onMain', language: 'en', fixed: true }, ...WORDS.add),
    qr('code', 141, 217, 54),
    text('hours', [15, 272, 180, 12], { size: 9, place: 'bottom', colour: 'onMain', language: 'en' }, ...WORDS.hours),
    text('sender', [15, 287, 180, 5], { size: 8, colour: 'onMain' }, ...WORDS.sender),
  ],
};
