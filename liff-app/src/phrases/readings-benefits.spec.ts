import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reader } from '@tsunagu/easy-japanese';

const delivered = (file: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../../api/src/benefits/data', file), 'utf8');
/** Easy words of the delivered services: names and summaries stand in a list of code, the rest in a file of its own. */
const easyTexts = [
  ...Object.values(JSON.parse(delivered('delivered-texts-easy-ja.json')) as Record<string, object>).flatMap(
    (texts) => Object.values(texts) as string[],
  ),
  ...[...delivered('delivered-texts.ts').matchAll(/: \['([^']*)', '([^']*)', '/g)].flatMap(([, name, summary]) => [
    name ?? '',
    summary ?? '',
  ]),
];
const read = (text: string) =>
  reader(text)
    .map(({ base, over }) => (over ? `${base}[${over}]` : base))
    .join('');

describe('readings of the delivered services', () => {
  it('are there for every kanji of their easy words', () => {
    expect(easyTexts.length).toBeGreaterThan(81 * 7 - 1);
    const without = easyTexts.flatMap((text) =>
      reader(text).flatMap(({ base, over }) =>
        over === null && /[\u4e00-\u9fff]/.test(base) ? [`${base}: ${text}`] : [],
      ),
    );
    expect(without).toEqual([]);
  });

  it('are there for every kanji of their official names, which stand beside the easy ones', () => {
    const { services } = JSON.parse(delivered('kobe-services.json')) as { services: { name: string }[] };
    const without = services.flatMap(({ name }) =>
      reader(name).flatMap(({ base, over }) =>
        over === null && /[\u4e00-\u9fff]/.test(base) ? [`${base}: ${name}`] : [],
      ),
    );
    expect(without).toEqual([]);
  });

  it.each([
    ['高校生の 年まで', '高校生[こうこうせい]の 年[とし]まで'],
    ['入学の 前に', '入学[にゅうがく]の 前[まえ]に'],
    ['大学生年代の 子', '大学生[だいがくせい]年代[ねんだい]の 子[こ]'],
    ['第3子加算の 確認申請', '第[だい]3子[し]加算[かさん]の 確認[かくにん]申請[しんせい]'],
    ['定期予防接種', '定期[ていき]予防接種[よぼうせっしゅ]'],
    ['金曜日の お金', '金曜日[きんようび]の お金[かね]'],
    ['家庭支援課は 家の', '家庭[かてい]支援[しえん]課[か]は 家[いえ]の'],
    ['1日ごとに 400円、4月1日', '1日[にち]ごとに 400円[えん]、4月[がつ]1日[ついたち]'],
    ['3歳児クラス、2か月分', '3歳児[さいじ]クラス、2か月分[かげつぶん]'],
    ['学校を 通して、園に 通う', '学校[がっこう]を 通[とお]して、園[えん]に 通[かよ]う'],
    ['指定医療機関と 指定医', '指定医療機関[していいりょうきかん]と 指定医[していい]'],
  ])('are those of the whole word: %s', (text, expected) => expect(read(text)).toBe(expected));
});
