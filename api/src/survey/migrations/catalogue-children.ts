import type { Rule } from '@tsunagu/eligibility';
import { option, question, words } from './catalogue-kit.js';

const smallChild: Rule = { someChild: { fyAge: { lte: 5 } } };
const schoolChild: Rule = { someChild: { fyAge: { gte: 6, lte: 19 } } };

/** Asked for each child. */
export const CHILD_QUESTIONS = [
  question('care', {
    note: 'お子さんごとに聞きます。園の名前は聞きません。',
    fact: 'child.care',
    type: 'single',
    perChild: true,
    showIf: smallChild as unknown as Record<string, unknown>,
    title: words(
      'お子さんが、いま通っているところはどこですか',
      '子どもは、今 どこに 通って いますか',
      'Where does your child go now?',
    ),
    why: words(
      '通っているところで、預かりや無償化の制度が変わるためです。園の名前は聞きません。',
      '通って いる ところで、制度が ちがいます。園の 名前は 聞きません。',
      'Care and free places depend on it. We do not ask for the name.',
    ),
    how: words(
      '区役所に申しこんで入った園は、認可の園です。',
      '区役所に 申しこんだ 園は、2番目を えらんで ください。',
      'If you applied at the ward office, choose the second one.',
    ),
    options: [
      option('none', '通っていない', '通って いない', 'Nowhere'),
      option(
        'licensed',
        '保育所・認定こども園など（認可）',
        '保育所・認定こども園など',
        'Nursery or certified centre (licensed)',
      ),
      option('kindergarten', '幼稚園', '幼稚園', 'Kindergarten'),
      option('other', 'そのほか', 'ほかの ところ', 'Somewhere else'),
    ],
  }),
  question('school', {
    note: 'お子さんごとに聞きます。学校の名前は聞きません。特別支援学校・学級は選択肢にしません。',
    fact: 'child.school',
    type: 'single',
    perChild: true,
    showIf: schoolChild as unknown as Record<string, unknown>,
    title: words(
      'お子さんの学校は、どれにあたりますか',
      '子どもの 学校は、どれですか',
      'Which of these is your child’s school?',
    ),
    why: words(
      '就学援助など、学校の種類で変わる制度があるためです。学校の名前は聞きません。',
      '学校に よって、制度が ちがいます。学校の 名前は 聞きません。',
      'Some support depends on the kind of school. We do not ask for its name.',
    ),
    how: words(
      '名前が登録されている学校で選んでください。いま通えていないときも同じです。',
      '名前が ある 学校を えらんで ください。今 休んで いても、同じです。',
      'Choose the school where your child is enrolled, also when your child is not going now.',
    ),
    options: [
      option('kobe-municipal', '神戸市立の小・中学校など', '神戸市立の 学校', 'Kobe city school'),
      option('other', 'それ以外の学校', 'ほかの 学校', 'Another school'),
      option('highschool-kobe', '高校など（神戸市内）', '高校など（神戸市の 中）', 'High school in Kobe'),
      option('highschool-outside', '高校など（神戸市外）', '高校など（神戸市の 外）', 'High school outside Kobe'),
      option('none', '通っていない', '通って いない', 'None'),
    ],
  }),
  question('bornOnFirst', {
    note: '4月1日と2日の境目だけで使います。日付は聞きません。',
    fact: 'birthday',
    type: 'yesNo',
    perChild: true,
    title: words(
      'お子さんは、1日生まれですか',
      '子どもは、1日に 生まれましたか',
      'Was your child born on the 1st of the month?',
    ),
    why: words(
      '1日生まれかどうかで、学年や金額の変わる月がちがうためです。',
      '1日に 生まれた 子どもは、学年や お金の 変わる 月が ちがいます。',
      'School years and amounts change a month earlier for children born on the 1st.',
    ),
  }),
];
