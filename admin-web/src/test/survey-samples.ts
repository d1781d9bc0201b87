import type {
  CatalogueQuestion,
  DraftQuestion,
  SurveyCheck,
  SurveyFinding,
  SurveyVersionItem,
  SurveyVersionView,
} from '@tsunagu/api-client';
import { at } from './samples';

const words = (ja: string) => ({ ja, 'easy-ja': ja, en: `en ${ja}` });

export const draftQuestion = (id: string, ja: string, part: Partial<DraftQuestion> = {}): DraftQuestion => ({
  id,
  catalogueId: id,
  fact: 'work.inKobe',
  privacy: 'ordinary',
  stage: 'registration',
  type: 'yesNo',
  perChild: false,
  showIf: null,
  countMax: null,
  title: words(ja),
  why: words('制度が変わるためです。'),
  how: null,
  options: [],
  purpose: null,
  reason: null,
  considered: null,
  ...part,
});

export const wardQuestion = draftQuestion('ward', 'お住まいの区', {
  fact: 'residence.ward',
  type: 'ward',
  options: [
    { value: 'nada', label: words('灘区') },
    { value: 'outside', label: words('神戸市外') },
  ],
});
export const workQuestion = draftQuestion('workInKobe', '神戸市内で働いていますか');
export const ownQuestion = draftQuestion('q1', 'お子さんに食物アレルギーはありますか', {
  catalogueId: null,
  fact: 'custom.q1',
  privacy: 'caution',
  type: 'single',
  options: [
    { value: 'a', label: words('ある') },
    { value: 'b', label: words('ない') },
  ],
});

export const allergy: SurveyFinding = {
  questionId: 'q1',
  layer: 'words',
  severity: 'block',
  part: 'title',
  option: null,
  language: 'ja',
  start: 5,
  length: 7,
  word: '食物アレルギー',
  category: 'illness_body',
  categoryName: '病歴（身体疾患）',
  law: '個人情報の保護に関する法律 2条3項「病歴」',
  alternative: { text: '受け取りたい情報を選んでもらえます。', catalogueId: 'topics' },
};

export const clean: SurveyCheck = { findings: [], problems: [], verdict: 'ready', seconds: 48, taps: 14 };

export const topics: CatalogueQuestion = {
  id: 'topics',
  question: draftQuestion('topics', '受け取りたい情報を選んでください', {
    type: 'multiple',
    fact: 'preference.topics',
  }),
  note: '届ける情報を選ぶため',
};

export const versionItem = (part: Partial<SurveyVersionItem> = {}): SurveyVersionItem => ({
  version: '6',
  title: '秋の見直し',
  state: 'draft',
  revision: 3,
  basedOn: '5',
  questionCount: 3,
  author: { id: 'someone', name: '小川 結衣' },
  approver: null,
  publisher: null,
  returnNote: null,
  createdAt: at(18, '10:00'),
  updatedAt: at(20, '13:52'),
  approvedAt: null,
  publishedAt: null,
  retiredAt: null,
  ...part,
});

export const versionView = (part: Partial<SurveyVersionView> = {}): SurveyVersionView => ({
  ...versionItem(),
  questions: [wardQuestion, workQuestion, ownQuestion],
  check: { ...clean, findings: [allergy], verdict: 'blocked' },
  hash: 'a'.repeat(64),
  openDrafts: 0,
  isOwn: true,
  ...part,
});
