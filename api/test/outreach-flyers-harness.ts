import { crc32, deflateSync } from 'node:zlib';
import { expect } from '@jest/globals';
import type { TestApp } from './harness/app.js';
import type { Answer, Caller } from './harness/caller.js';

export const flyers = (...parts: (string | number)[]): string => ['/api/staff/flyers', ...parts].join('/');
export const city = (...parts: string[]): string => ['/api/city/flyers', ...parts].join('/');

export async function make(caller: Caller, fields: object = {}): Promise<any> {
  const { status, body } = await caller.post(flyers(), {
    name: 'はじめての案内 秋',
    templateId: 'a4-first',
    ...fields,
  });
  expect([status, body.code]).toEqual([201, undefined]);
  return body;
}

export const contentOf = async (caller: Caller, id: string, version: number): Promise<any> =>
  (await caller.get(flyers(id, 'versions', version))).body.content;

/** Saves the newest version once more, changed. */
export async function save(
  caller: Caller,
  id: string,
  change: (content: any) => void = () => undefined,
): Promise<Answer> {
  const { body: flyer } = await caller.get(flyers(id));
  const content = await contentOf(caller, id, flyer.latestVersion);
  change(content);
  return caller.put(flyers(id), {
    revision: flyer.revision,
    name: flyer.name,
    routeId: flyer.route?.id ?? null,
    content,
  });
}

export async function send(caller: Caller, id: string): Promise<Answer> {
  const { body } = await caller.get(flyers(id));
  return caller.post(flyers(id, 'send'), { revision: body.revision });
}

export async function finalise(caller: Caller, id: string): Promise<Answer> {
  const { body } = await caller.get(flyers(id));
  return caller.post(city(id, 'finalise'), { revision: body.revision });
}

/** A file sent as the body, as this caller. */
export async function upload(
  test: TestApp,
  caller: Caller,
  id: string,
  file: Buffer,
  type = 'image/png',
): Promise<any> {
  const answer = await test.app.inject({
    method: 'POST',
    url: flyers(id, 'photos'),
    payload: file,
    headers: { 'content-type': type, cookie: caller.cookie },
  });
  return { status: answer.statusCode, body: answer.json() };
}

export function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

interface Png {
  width?: number;
  height?: number;
  extra?: Buffer;
  pixels?: Buffer;
  colourType?: number;
}

/** A red PNG, or one that lies about itself. */
export function png({ width = 40, height = 30, extra = Buffer.alloc(0), pixels, colourType = 2 }: Png = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([200, 30, 30]))]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    extra,
    chunk('IDAT', deflateSync(pixels ?? Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
