import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { signIn } from './harness/staff.js';
import { chunk, flyers, make, png, save, send, upload } from './outreach-flyers-harness.js';
import { readPdf } from './outreach-flyers-pdf.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
/** A red-to-blue square of 16 pixels: JFIF, baseline, nothing else. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAFhABAQEAAAAAAAAAAAAAAAAAABNh/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABYRAAMAAAAAAAAAAAAAAAAAAAAVYf/aAAwDAQACEQMRAD8AzFtLagsWMIYPuqf/2Q==',
  'base64',
);
const exif = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 12]), Buffer.from('Exif\0\0abcd', 'latin1')]);

describe('flyers', () => {
  let test: TestApp;
  let editor: Caller;
  let approver: Caller;

  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
    approver = (await signIn(test, ['cityApprover'])).caller;
  });
  afterAll(() => test.close());

  async function pdf(id: string, version: number) {
    const url = `${flyers(id, 'versions', version, 'pdf')}?kind=office`;
    return readPdf((await test.app.inject({ url, headers: { cookie: editor.cookie } })).rawPayload);
  }

  it('hold photos, by their content and without anything that is not the picture', async () => {
    const { id } = await make(editor, { templateId: 'a4-photo' });
    const tall = Buffer.concat([JPEG.subarray(0, 20), exif, JPEG.subarray(20)]);
    const refused: [string, Buffer, string, number, string][] = [
      [
        'an SVG with a script',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        'image/png',
        400,
        'flyer.photoUnreadable',
      ],
      ['an SVG that says so', Buffer.from('<svg/>'), 'image/svg+xml', 415, 'media.unsupported'],
      ['HTML', Buffer.from('<html>'), 'image/jpeg', 400, 'flyer.photoUnreadable'],
      ['nothing', Buffer.alloc(0), 'image/png', 400, 'flyer.photoUnreadable'],
      ['half a PNG', png().subarray(0, 60), 'image/png', 400, 'flyer.photoUnreadable'],
      ['a PNG with too few pixels', png({ pixels: Buffer.alloc(50) }), 'image/png', 400, 'flyer.photoUnreadable'],
      [
        'a PNG that unpacks to 200 MB',
        png({ pixels: Buffer.alloc(200_000_000) }),
        'image/png',
        400,
        'flyer.photoUnreadable',
      ],
      [
        'a PNG of 50,000 × 50,000',
        png({ width: 50_000, height: 50_000, pixels: Buffer.alloc(9) }),
        'image/png',
        413,
        'flyer.photoTooLarge',
      ],
      [
        'a PNG of 5,000 × 5,000',
        png({ width: 5_000, height: 5_000, pixels: Buffer.alloc(9) }),
        'image/png',
        413,
        'flyer.photoTooLarge',
      ],
      [
        'a PNG with transparency',
        png({ colourType: 6, pixels: Buffer.alloc(30 * 161) }),
        'image/png',
        400,
        'flyer.photoUnreadable',
      ],
      [
        'a PNG with words',
        png({ extra: chunk('tEXt', Buffer.from('Author\0x')) }),
        'image/png',
        400,
        'flyer.photoMetadata',
      ],
      ['a PNG with EXIF', png({ extra: chunk('eXIf', Buffer.from('MM\0*')) }), 'image/png', 400, 'flyer.photoMetadata'],
      ['a JPEG with EXIF', tall, 'image/jpeg', 400, 'flyer.photoMetadata'],
      ['a JPEG with more after its end', Buffer.concat([JPEG, JPEG]), 'image/jpeg', 400, 'flyer.photoMetadata'],
      ['half a JPEG', JPEG.subarray(0, 200), 'image/jpeg', 400, 'flyer.photoUnreadable'],
      ['50 MB', Buffer.alloc(50_000_000), 'image/png', 413, 'flyer.photoTooLarge'],
    ];
    for (const [what, file, type, status, code] of refused) {
      const answer = await upload(test, editor, id, file, type);
      expect([what, answer.status, answer.body.code]).toEqual([what, status, code]);
    }
    const [one, two] = [await upload(test, editor, id, png()), await upload(test, editor, id, JPEG, 'image/jpeg')];
    expect([one.body, two.body]).toEqual([
      { id: expect.any(String), width: 40, height: 30 },
      { id: expect.any(String), width: 16, height: 16 },
    ]);
    for (const [photo, media, bytes] of [
      [one.body.id, 'image/png', png()],
      [two.body.id, 'image/jpeg', JPEG],
    ] as const) {
      await save(editor, id, ({ blocks }) => void (blocks[0].photoId = photo));
      const { latestVersion } = (await editor.get(flyers(id))).body;
      expect((await pdf(id, latestVersion)).images).toBe(1);
      const shown = await test.app.inject({ url: flyers(id, 'photos', photo), headers: { cookie: editor.cookie } });
      expect([shown.headers['content-type'], shown.rawPayload.equals(bytes)]).toEqual([media, true]);
    }
    expect((await editor.get(flyers(id, 'versions', 2))).body.warnings).toContainEqual({
      blockId: 'photo',
      kind: 'coarse',
    });
    expect((await save(editor, id, ({ blocks }) => void (blocks[0].photoId = UNKNOWN))).body.code).toBe(
      'flyer.photoUnknown',
    );
  });

  it('take photos from nobody else, and are shown only with the flyer', async () => {
    const { id } = await make(editor, { templateId: 'a4-photo' });
    const { body: photo } = await upload(test, editor, id, png());
    expect((await upload(test, approver, id, png())).body.code).toBe('role.forbidden');
    const stranger = await test.app.inject({
      method: 'POST',
      url: flyers(id, 'photos'),
      payload: png(),
      headers: { 'content-type': 'image/png' },
    });
    expect(stranger.statusCode).toBe(401);
    const { id: other } = await make(editor);
    expect((await editor.get(flyers(other, 'photos', photo.id))).status).toBe(404);
    expect((await approver.get(flyers(id, 'photos', photo.id))).status).toBe(404);
    await save(editor, id, ({ blocks }) => void (blocks[0].photoId = photo.id));
    await send(editor, id);
    expect((await approver.get(flyers(id, 'photos', photo.id))).status).toBe(200);
    // A picture is a body for nothing else.
    const elsewhere = await test.app.inject({
      method: 'POST',
      url: flyers(),
      payload: png(),
      headers: { 'content-type': 'image/png', cookie: editor.cookie },
    });
    expect(elsewhere.statusCode).toBe(400);
  });

  it('lose the photos that no version ever showed, after a month', async () => {
    const { id } = await make(editor, { templateId: 'a4-photo' });
    const [used, unused] = [
      (await upload(test, editor, id, png())).body.id,
      (await upload(test, editor, id, JPEG, 'image/jpeg')).body.id,
    ];
    await save(editor, id, ({ blocks }) => void (blocks[0].photoId = used));
    const left = async () =>
      (await test.sql('SELECT id FROM flyer_photo WHERE flyer_id = $1', [id])).map((row) => row['id'] as string);
    await test.jobs.run('flyers.unusedPhotos');
    expect((await left()).sort()).toEqual([used, unused].sort());
    test.clock.advance({ days: 31 });
    await test.jobs.run('flyers.unusedPhotos');
    expect(await left()).toEqual([used]);
  });
});
