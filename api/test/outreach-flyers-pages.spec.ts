import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { signIn } from './harness/staff.js';
import { contentOf, finalise, flyers, make, save, send } from './outreach-flyers-harness.js';
import { readPdf, type ReadPdf } from './outreach-flyers-pdf.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const MM = 72 / 25.4;
const SIZES = {
  'a4-first': [210, 297],
  'a5-desk': [148, 210],
  'card-hand': [91, 55],
  'a2-poster': [420, 594],
} as const;
describe('pages of a flyer', () => {
  let test: TestApp;
  let editor: Caller;
  let approver: Caller;

  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
    approver = (await signIn(test, ['cityApprover'])).caller;
  });
  afterAll(() => test.close());

  async function pdf(id: string, version: number, kind: 'office' | 'press', caller = editor): Promise<ReadPdf> {
    const answer = await test.app.inject({
      url: `${flyers(id, 'versions', version, 'pdf')}?kind=${kind}`,
      headers: { cookie: caller.cookie },
    });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    return readPdf(answer.rawPayload);
  }
  const drawn = async (id: string, version = 1) => (await editor.get(flyers(id, 'versions', version))).body.drawing;
  const laid = (content: unknown, routeId: string | null = null) => editor.post(flyers('layout'), { content, routeId });
  const warningsOf = async (content: unknown): Promise<string[]> =>
    (await laid(content)).body.warnings.map(({ blockId, kind }: any) => `${blockId} ${kind}`);

  it.each(Object.entries(SIZES))(
    'of %s are exactly %j mm, with embedded type and text that can be searched',
    async (templateId, [width, height]) => {
      const { id } = await make(editor, { templateId });
      const page = await pdf(id, 1, 'office');
      for (const name of ['MediaBox', 'TrimBox', 'BleedBox'] as const) {
        page.box(name).forEach((side, index) => expect(side / MM).toBeCloseTo([0, 0, width, height][index]!, 1));
      }
      expect(page.strokes).toBe(0);
      expect(page.fonts.map((name) => name.slice(7)).sort()).toEqual(['NotoSansJP-Bold', 'NotoSansJP-Regular']);
      // The PDF holds, stretch by stretch, what the screen draws: the same words, as wide as they were measured.
      const screen = (await drawn(id)).items.filter(({ kind }: any) => kind === 'text');
      expect(page.texts.map(({ text }) => text)).toEqual(screen.map(({ text }: any) => text));
      page.texts.forEach((text, index) => expect(text.width).toBeCloseTo(screen[index].width, 1));
    },
  );

  it('for a printing house have bleed and crop marks around the cut', async () => {
    const { id } = await make(editor, { templateId: 'card-hand' });
    const page = await pdf(id, 1, 'press');
    const mm = (name: 'MediaBox' | 'TrimBox' | 'BleedBox') =>
      page.box(name).map((side) => Math.round((side / MM) * 10) / 10);
    expect(mm('MediaBox')).toEqual([0, 0, 117, 81]);
    expect(mm('TrimBox')).toEqual([13, 13, 104, 68]);
    expect(mm('BleedBox')).toEqual([10, 10, 107, 71]);
    expect(page.strokes).toBe(20);
    // What reaches the edge goes on to the end of the bleed.
    expect((await drawn(id)).items[0]).toMatchObject({ kind: 'shape', x: 54, y: -3, width: 40, height: 61 });
  });

  it('are refused in colours that cannot be read, wherever the text stands', async () => {
    const { id } = await make(editor);
    const tries: [string, (content: any) => void, string][] = [
      ['grey on white', ({ colours }) => void (colours.ink = '#8a8a8a'), 'body-1'],
      ['white on white', ({ blocks }) => void (blocks.find((b: any) => b.id === 'body-1').colour = 'onMain'), 'body-1'],
      ['half on the band', ({ blocks }) => void (blocks.find((b: any) => b.id === 'lead').y = 1000), 'lead'],
      [
        'on a photo',
        ({ blocks }) =>
          void blocks.splice(1, 0, { id: 'p', kind: 'photo', x: 0, y: 0, width: 2100, height: 500, photoId: null }),
        'headline',
      ],
    ];
    for (const [what, change, blockId] of tries) {
      const { status, body } = await save(editor, id, change);
      expect([what, status, body.code]).toEqual([what, 400, 'flyer.contrastTooLow']);
      expect(body.fields.map(({ path }: any) => path)).toContain(blockId);
    }
    const content = await contentOf(editor, id, 1);
    content.colours.ink = '#8a8a8a';
    expect(await warningsOf(content)).toContain('body-1 contrast');
  });

  it('warn of a text that does not fit, and are not made final with it', async () => {
    const { id } = await make(editor, { templateId: 'card-hand' });
    const saved = await save(editor, id, (content) => {
      content.blocks = content.blocks.filter((b: any) => b.kind !== 'qr');
      content.blocks.find((b: any) => b.id === 'lead').text = 'うちに合う制度のお知らせと、相談員への相談を。'.repeat(
        3,
      );
    });
    expect(saved.status).toBe(200);
    expect((await editor.get(flyers(id, 'versions', 2))).body.warnings).toContainEqual({
      blockId: 'lead',
      kind: 'overflow',
    });
    await send(editor, id);
    const refused = await finalise(approver, id);
    expect([refused.status, refused.body.code]).toEqual([409, 'flyer.overflow']);
    expect(refused.body.fields).toEqual([{ path: 'lead', rule: 'overflow' }]);
  });

  it('are not made final while a sign, a photo or the way of the code is missing', async () => {
    const { id } = await make(editor, { templateId: 'a4-photo' });
    await save(editor, id, ({ blocks }) => void (blocks.find((b: any) => b.id === 'ask').text = '相談できます🧸'));
    await send(editor, id);
    const { status, body } = await finalise(approver, id);
    expect([status, body.code]).toEqual([409, 'flyer.incomplete']);
    expect(body.fields.map(({ path, rule }: any) => `${path} ${rule}`).sort()).toEqual([
      'ask glyph',
      'code route',
      'photo photo',
    ]);
  });

  it('are refused with unknown variables, beyond the sheet, or in another size than they began', async () => {
    const { id } = await make(editor);
    const tries: [(content: any) => void, string][] = [
      [({ blocks }) => void (blocks[1].text = '{サービス}のご案内'), 'flyer.variableUnknown'],
      [({ blocks }) => void (blocks[1].width = 2000), 'flyer.blockOutside'],
      [(content) => void (content.paper = 'a5'), 'flyer.blockOutside'],
      [(content) => void Object.assign(content, { paper: 'a2' }), 'input.invalid'],
    ];
    for (const [change, code] of tries) expect((await save(editor, id, change)).body.code).toBe(code);
    expect((await editor.post(flyers(), { name: 'x', templateId: 'b4' })).body.code).toBe('flyer.templateUnknown');
    expect((await editor.post(flyers(), { name: 'x', templateId: 'a4-first', routeId: UNKNOWN })).body.code).toBe(
      'flyer.routeUnknown',
    );
    expect((await editor.post(flyers(), { name: 'x' })).body.code).toBe('input.invalid');
  });

  it('take no block that is not whole, and none without bounds', async () => {
    const content = await contentOf(editor, (await make(editor)).id, 1);
    const [shape, text] = content.blocks;
    const tries: object[] = [
      { blocks: Array.from({ length: 31 }, (_, n) => ({ ...shape, id: `s-${n}` })) },
      { blocks: [shape, shape] },
      { blocks: [{ ...shape, fill: undefined }] },
      { blocks: [{ ...shape, kind: 'svg' }] },
      { blocks: [{ ...shape, x: -1 }] },
      { blocks: [{ ...shape, width: 0 }] },
      { blocks: [{ ...shape, x: 0.5 }] },
      { blocks: [{ ...shape, id: '../x' }] },
      { blocks: [{ ...shape, onclick: 'x' }] },
      { blocks: [{ ...text, size: 401 }] },
      { blocks: [{ ...text, text: 'あ'.repeat(601) }] },
      { blocks: [{ ...text, language: 'zh' }] },
      { blocks: [{ ...text, colour: 'red' }] },
      { blocks: [{ ...text, text: undefined }] },
      { blocks: [{ id: 'q', kind: 'qr', x: 0, y: 0, width: 149, height: 200 }] },
      { colours: { ...content.colours, ink: 'url(x)' } },
      { colours: { ...content.colours, ink: '#FFF' } },
      { paper: 'b5' },
      { blocks: 'x' },
    ];
    for (const change of tries) {
      const { status, body } = await laid({ ...content, ...change });
      expect([change, status, body.code]).toEqual([change, 400, 'input.invalid']);
    }
    expect((await laid({ ...content, blocks: [] })).status).toBe(200);
  });

  it('draw the same page however long its words have no place to be parted', async () => {
    const content = await contentOf(editor, (await make(editor)).id, 1);
    content.blocks[1].text = `${'W'.repeat(300)} ${'。'.repeat(290)}`;
    const { status, body } = await laid(content);
    expect(status).toBe(200);
    expect(body.warnings).toContainEqual({ blockId: 'for', kind: 'overflow' });
  });

  it('carry the code of their route, as it was when they were saved', async () => {
    const route = await editor.post('/api/staff/routes', {
      name: '灘区役所',
      placeKind: 'wardOffice',
      flyerVersion: '秋',
    });
    const flyer = await make(editor, { templateId: 'card-hand', routeId: route.body.id });
    expect(flyer.route).toEqual({ id: route.body.id, name: '灘区役所', code: route.body.code });
    const before = await editor.get(flyers(flyer.id, 'versions', 1));
    expect(before.body.warnings).toEqual([]);
    const code = before.body.drawing.items.find(({ kind }: any) => kind === 'qr');
    expect(code).toMatchObject({ x: 58.5, y: 8, width: 28, path: expect.stringMatching(/^M4 4h7v1h-7z/) });
    await editor.put(flyers(flyer.id), { revision: 1, name: 'x', routeId: null, content: before.body.content });
    expect((await editor.get(flyers(flyer.id, 'versions', 1))).body).toEqual(before.body);
    expect((await editor.get(flyers(flyer.id, 'versions', 2))).body.warnings).toEqual([
      { blockId: 'code', kind: 'route' },
    ]);
  });

  it('are shown in the typeface they are printed in', async () => {
    for (const weight of ['regular', 'bold']) {
      const font = await test.app.inject({
        url: `/api/staff/flyer-font?weight=${weight}`,
        headers: { cookie: editor.cookie },
      });
      expect([font.statusCode, font.headers['content-type'], font.rawPayload.readUInt32BE(0)]).toEqual([
        200,
        'font/ttf',
        0x10000,
      ]);
    }
    expect((await editor.get('/api/staff/flyer-font?weight=../../etc/passwd')).status).toBe(400);
  });
});
