import { renderAsync } from '@resvg/resvg-js';
import { checkJpeg, isJpeg } from './jpeg-check.js';
import { PhotoProblem, type PhotoFacts } from './photo-facts.js';
import { checkPng, isPng } from './png-check.js';

/** What a file is by its content, whatever it is called. Only PNG and JPEG without metadata pass. @throws PhotoProblem */
export async function checkPhoto(file: Buffer): Promise<PhotoFacts> {
  const facts = isPng(file) ? checkPng(file) : isJpeg(file) ? checkJpeg(file) : null;
  if (!facts || !(await canBeDrawn(file, facts))) throw new PhotoProblem('unreadable');
  return facts;
}

/** Draws it in small; whatever cannot be decoded leaves the sheet empty. */
async function canBeDrawn(file: Buffer, { media }: PhotoFacts): Promise<boolean> {
  const side = 24;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><image width="${side}" height="${side}" preserveAspectRatio="none" href="data:${media};base64,${file.toString('base64')}"/></svg>`;
  const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: 'off' });
  return pixels.some((value, index) => index % 4 === 3 && value > 0);
}
