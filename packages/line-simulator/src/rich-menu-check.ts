import { type Detail, LineRefusal } from './answer.ts';
import { checkAction } from './check-actions.ts';
import { type Fault, isObject, type Json, lengthFault, listFault } from './check-values.ts';
import { bodyRefusal } from './message-check.ts';

export interface Size {
  width: number;
  height: number;
}
const MAX_IMAGE = 1024 * 1024;
const whole = (value: unknown): value is number => Number.isInteger(value);

/** Checks a rich menu object. @throws LineRefusal 400 */
export function checkRichMenu(body: Json): void {
  const details: Detail[] = [];
  const fault: Fault = (property, message) => void details.push({ message, property });
  const size = isObject(body['size']) ? body['size'] : {};
  const { width, height } = size;
  if (!whole(width) || width < 800 || width > 2_500) fault('size.width', 'must be between 800 and 2500');
  if (!whole(height) || height < 250) fault('size.height', 'must be greater than or equal to 250');
  if (whole(width) && whole(height) && width / height < 1.45) fault('size', 'aspect ratio must be at least 1.45');
  if (typeof body['selected'] !== 'boolean') fault('selected', 'must be specified');
  if (body['name'] === undefined) fault('name', 'must be specified');
  else lengthFault(body['name'], 1, 300, 'name', fault);
  if (body['chatBarText'] === undefined) fault('chatBarText', 'must be specified');
  else lengthFault(body['chatBarText'], 1, 14, 'chatBarText', fault);
  listFault(body['areas'], 0, 20, 'areas', fault, (area, at) => checkArea(area, size, at, fault));
  if (details.length > 0) throw bodyRefusal(details);
}

function checkArea(area: unknown, size: Json, at: string, fault: Fault): void {
  if (!isObject(area)) return fault(at, 'must be specified');
  checkAction(area['action'], 'richMenu', `${at}.action`, fault);
  const bounds = isObject(area['bounds']) ? area['bounds'] : {};
  const { x, y, width, height } = bounds;
  if (![x, y, width, height].every((value) => whole(value) && value >= 0))
    return fault(`${at}.bounds`, 'must be specified');
  const right = Number(x) + Number(width);
  const bottom = Number(y) + Number(height);
  if (right > Number(size['width']) || bottom > Number(size['height']))
    fault(`${at}.bounds`, 'must be inside of the rich menu');
}

/** Checks the picture against the menu it is for. @throws LineRefusal 400, 413 or 415 */
export function checkRichMenuImage(image: Buffer, imageType: string, size: Size): void {
  if (imageType !== 'image/png' && imageType !== 'image/jpeg')
    throw new LineRefusal(415, `The content type, ${imageType}, is not supported`);
  if (image.length > MAX_IMAGE) throw new LineRefusal(413, 'The image is larger than 1 MB');
  const found = imageType === 'image/png' ? pngSize(image) : jpegSize(image);
  if (found?.width !== size.width || found.height !== size.height)
    throw new LineRefusal(400, 'The image size is not allowed for richmenu');
}

function pngSize(image: Buffer): Size | null {
  if (image.length < 24 || image.readUInt32BE(0) !== 0x89504e47) return null;
  return { width: image.readUInt32BE(16), height: image.readUInt32BE(20) };
}

/** Walks the segments up to the frame header, which holds the size. */
function jpegSize(image: Buffer): Size | null {
  if (image.length < 4 || image.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < image.length; at += 2 + image.readUInt16BE(at + 2)) {
    if (image[at] !== 0xff) return null;
    const marker = image[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: image.readUInt16BE(at + 7), height: image.readUInt16BE(at + 5) };
  }
  return null;
}
