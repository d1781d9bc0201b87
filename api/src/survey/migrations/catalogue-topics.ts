import type { MigrationInterface, QueryRunner } from 'typeorm';
import { option, question, words } from './catalogue-kit.js';

/** Interest instead of state: what somebody wants to read about, the same switches as in the settings. */
export const TOPICS_QUESTION = question('topics', {
  note: '回答は「設定」の「受け取る情報」と同じものです。状態を聞くかわりに、希望を選んでもらえます。',
  fact: 'preference.topics',
  type: 'multiple',
  title: words(
    '受け取りたい情報を選んでください',
    '受け取りたい お知らせを えらんで ください',
    'Which information would you like to get?',
  ),
  why: words(
    '選んだ種類の情報だけを送るためです。あとで「設定」で変えられます。',
    'えらんだ お知らせだけを 送る ためです。あとで「設定」で 変えられます。',
    'We send only what you choose. You can change it under Settings.',
  ),
  options: [
    option('money', 'お金・手当', 'お金', 'Money'),
    option('health', '健康・健診', '健康', 'Health'),
    option('childcare', '預ける・通う', '子どもを あずける', 'Childcare'),
    option('school', '学校', '学校', 'School'),
    option('play', '遊び場・行事', '遊ぶ ところ', 'Play and events'),
    option('housing', '住まい', '家', 'Housing'),
    option('advice', '相談先', '相談する ところ', 'Advice'),
  ],
});

export class SeedTopicsQuestion1764000045100 implements MigrationInterface {
  name = 'SeedTopicsQuestion1764000045100';

  async up(runner: QueryRunner): Promise<void> {
    const { question: asked, note } = TOPICS_QUESTION;
    await runner.query(
      `INSERT INTO survey_catalogue (id, position, question, note)
       SELECT $1, max(position) + 1, $2, $3 FROM survey_catalogue`,
      [asked.id, JSON.stringify(asked), note],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM survey_catalogue WHERE id = $1', [TOPICS_QUESTION.question.id]);
  }
}
