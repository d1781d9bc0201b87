import { photo, qr, shape, type Template, text } from './build.js';
import { WORDS } from './words.js';

export const a4Photo: Template = {
  id: 'a4-photo',
  name: '写真の入る案内',
  use: '園・学校・地域の施設に貼る',
  paper: 'a4',
  palette: 'brick',
  blocks: [
    photo('photo', [0, 0, 210, 128]),
    shape('plate', [15, 112, 180, 62], 'paper', 4),
    text('for', [25, 119, 160, 8], { size: 14, bold: true, colour: 'accent' }, ...WORDS.forFamilies),
    text(
      'headline',
      [25, 130, 160, 43],
      { size: 36, bold: true, place: 'middle' },
      '子育ての「これ、\nどこで聞ける？」に。',
      '子育《こそだ》ての ことを\n聞《き》いて ください',
      'Where do I ask?\nAsk us on LINE.',
    ),
    text('lead', [25, 180, 160, 15], { size: 14 }, ...WORDS.whatItIs),
    text('ask', [25, 200, 160, 13], { size: 12 }, ...WORDS.counsellor),
    shape('panel', [0, 222, 210, 75], 'main'),
    text('add', [25, 231, 100, 26], { size: 22, bold: true, colour: 'onMain' }, ...WORDS.add),
    text('survey', [25, 259, 100, 13], { size: 10, colour: 'onMain' }, ...WORDS.survey),
    qr('code', 139, 231, 46),
    text('hours', [25, 274, 160, 12], { size: 9, place: 'bottom', colour: 'onMain' }, ...WORDS.hours),
    text('sender', [25, 288, 160, 5], { size: 8, colour: 'onMain' }, ...WORDS.sender),
  ],
};
