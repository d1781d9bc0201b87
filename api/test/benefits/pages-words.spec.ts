import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KOBE_SERVICES } from '../../src/benefits/data/kobe-services.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { kanjiWithoutReading, withoutReadings } from '../harness/readings.js';
import { catalogueStaff, content, text as version, Version, words } from './catalogue-harness.js';

describe('what the page of a service says of its source and of others', () => {
  let test: TestApp;
  let nobody: Caller;

  beforeAll(async () => {
    test = await startApp();
    nobody = new Caller(test);
    const staff = await catalogueStaff(test);
    await Version.published(staff, 'toddler-class', {
      content: content({ name: words('とことこ教室', 'とことこ 教室', 'Toddler class') }),
    });
    await Version.published(staff, 'toddler-trip', {
      ...version({ validTo: '2027-03-31' }),
      content: content({
        name: words('とことこ遠足'),
        incompatibleWith: ['toddler-class'],
        relatedTo: ['toddler-class', 'jido-teate'],
        sources: [
          { url: 'https://example.net/trip', title: '遠足の案内', checkedOn: '2026-11-20', by: '編集者' },
          { url: 'https://example.org/map', title: '集まる場所', checkedOn: '2026-11-19', by: '編集者' },
        ],
        asOf: '不明',
        attribution: '遠足の会（CC BY 4.0）',
      }),
    });
    await Version.service(staff, 'not-yet', { content: content({ incompatibleWith: ['toddler-class'] }) });
  });
  afterAll(() => test.close());

  const raw = async (path: string) => String((await nobody.get(path)).body);
  const page = async (path: string) => withoutReadings(await raw(path)).replaceAll(/\s+/g, ' ');

  it.each(KOBE_SERVICES.map(({ id }) => id))(
    '%s: the day on which somebody looked, and how old the source is',
    async (id) => {
      for (const [root, looked, own] of [
        ['', '2026年11月22日に確認した内容です。', '出典の日付：'],
        ['/easy-ja', '2026年11月22日に 見た ないようです。', 'いつの ページですか：'],
        ['/en', 'Checked on 22 November 2026.', 'Date of the source: '],
      ] as const) {
        const [said] = /<section class="source".*?<\/section>/.exec(await page(`${root}/services/${id}`)) ?? [];
        expect(said).toContain(`<p>${looked}</p>`);
        expect(said).toMatch(new RegExp(`<p>${own}[^<]*(19|20)\\d\\d`));
        expect(said).not.toMatch(/NaN|undefined|null|Invalid/);
      }
    },
  );

  it.each(KOBE_SERVICES.map(({ id }) => id))('%s: every kanji of easy Japanese has its reading', async (id) => {
    const said = await raw(`/easy-ja/services/${id}`);
    expect(said).toContain('<ruby>窓口<rp>（</rp><rt aria-hidden="true">まどぐち</rt><rp>）</rp></ruby>');
    expect(kanjiWithoutReading(said)).toEqual([]);
  });

  it.each([
    ['', '生まれた日の翌日から15日以内', '引っ越した日の翌日から15日以内'],
    ['/easy-ja', '生まれた 日の 次の 日から 15日', '引っこした 日の 次の 日から 15日'],
    ['/en', 'within 15 days after the birth', 'within 15 days after moving in'],
  ])('%s counts a deadline in days as the law does, from the day after (児童手当法8条3項)', async (root, ...spans) => {
    const said = await page(`${root}/services/jido-teate`);
    for (const span of spans) expect(said).toContain(span);
  });

  it('tells until when it holds, and that a source has no date', async () => {
    expect(await page('/services/toddler-trip')).toContain('この内容は、2027年3月31日までです。');
    expect(await page('/easy-ja/services/toddler-trip')).toContain('この ないようは、2027年3月31日までです。');
    const english = await page('/en/services/toddler-trip');
    expect(english).toContain('These details hold until 31 March 2027.');
    expect(english).toContain('The source gives no date.');
    expect(await page('/services/toddler-class')).not.toContain('までです');
  });

  it('names every source with its place, and whose words they are', async () => {
    const said = await page('/services/toddler-trip');
    expect(said).toContain('<a href="https://example.net/trip" rel="noopener" lang="ja">遠足の案内（example.net）</a>');
    expect(said).toContain('<a href="https://example.org/map" rel="noopener" lang="ja">集まる場所（example.org）</a>');
    expect(said).toContain('遠足の会（CC BY 4.0）');
  });

  it('names what cannot be had together on both pages, and to programs', async () => {
    expect(await page('/services/toddler-trip')).toContain('「とことこ教室」とは一緒に利用できません。');
    expect(await page('/services/toddler-class')).toContain('「とことこ遠足」とは一緒に利用できません。');
    expect(await page('/en/services/toddler-trip')).toContain('together with “Toddler class (とことこ教室)”');
    const { body } = await nobody.get('/api/public/catalogue');
    const of = (id: string) =>
      (body.services as { id: string; incompatibleWith?: string[] }[]).find((one) => one.id === id);
    // The third that names it is a draft: nobody has that choice yet.
    expect(of('toddler-class')?.incompatibleWith).toEqual(['toddler-trip']);
    expect(of('toddler-trip')?.incompatibleWith).toEqual(['toddler-class']);
    expect((await nobody.get('/api/public/services/toddler-class')).body.incompatibleWith).toEqual(['toddler-trip']);
  });

  it('lists what belongs together under a heading, in the words of the page', async () => {
    expect(await page('/services/toddler-trip')).toMatch(
      /<h2 id="related">あわせて見たい制度<\/h2> <ul class="list"> <li><a href="\/services\/toddler-class">とことこ教室<\/a>/,
    );
    const english = await page('/en/services/toddler-trip');
    expect(english).toContain('<a href="/en/services/toddler-class">Toddler class (とことこ教室)</a>');
    expect(english).toMatch(/<h2 id="related">Also worth a look<\/h2>/);
    expect(await page('/services/toddler-class')).not.toContain('id="related"');
  });

  it('leaves out what has ended', async () => {
    await test.sql(
      `UPDATE service_version SET state = 'expired', expired_at = now() WHERE service_id = 'toddler-class' AND state = 'published'`,
    );
    test.clock.advance({ minutes: 2 });
    const said = await page('/services/toddler-trip');
    expect(said).not.toContain('とことこ教室');
    expect(said).toContain('/services/jido-teate');
  });

  it('marks what is there in ordinary Japanese alone, to be seen and to be heard', async () => {
    const mark = (word: string) => `<small class="fellback">${word}</small>`;
    expect(await page('/en/services/toddler-trip')).toContain(
      `<span lang="ja">とことこ遠足</span> ${mark('In Japanese')}`,
    );
    const easy = await page('/easy-ja/services/toddler-trip');
    expect(easy).toContain(`<span class="original">とことこ遠足</span> ${mark('ふつうの 日本語')}`);
    expect(easy).toContain('ふつうの 日本語で 書いて ある ところが あります。');
    expect(await page('/services/toddler-trip')).not.toContain('fellback');
    expect(await page('/en/services/jido-teate')).toContain('<h1>Child allowance');
  });
});
