import type { Detail } from './answer.ts';
import { LineRefusal } from './answer.ts';
import * as limit from './limits.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Refuses message objects as LINE does: 400 with a property path for each fault. */
export function checkMessages(messages: unknown): asserts messages is Json[] {
  if (!Array.isArray(messages) || messages.length === 0 || messages.length > limit.MAX_MESSAGES) {
    throw refusal([{ property: 'messages', message: `Size must be between 1 and ${limit.MAX_MESSAGES}` }]);
  }
  const details: Detail[] = [];
  messages.forEach((message, index) => checkMessage(message, `messages[${index}]`, details));
  if (details.length > 0) throw refusal(details);
}

const refusal = (details: Detail[]): LineRefusal =>
  new LineRefusal(400, `The request body has ${details.length} error(s)`, details);

function checkMessage(message: unknown, at: string, details: Detail[]): void {
  const fault = (property: string, text: string): void =>
    void details.push({ property: `${at}${property}`, message: text });
  if (!isObject(message)) return fault('', 'Must be an object');
  text(
    message['type'] === 'text' || message['type'] === 'textV2' ? message['text'] : undefined,
    limit.MAX_TEXT,
    message,
    fault,
  );
  if (message['type'] === 'flex') checkFlex(message, fault);
  else if (message['type'] === 'image') checkImage(message, fault);
  else if (
    !['text', 'textV2', 'sticker', 'template', 'location', 'imagemap', 'video', 'audio'].includes(
      String(message['type']),
    )
  ) {
    fault('.type', `Unknown type: ${String(message['type'])}`);
  }
  if (message['type'] === 'template') altText(message, fault);
  checkQuickReply(message['quickReply'], fault);
  const sender = message['sender'];
  if (isObject(sender) && typeof sender['name'] === 'string' && sender['name'].length > limit.MAX_SENDER_NAME) {
    fault('.sender.name', `Length must be between 0 and ${limit.MAX_SENDER_NAME}`);
  }
  checkActions(message, '', fault);
}

type Fault = (property: string, text: string) => void;

function text(value: unknown, max: number, message: Json, fault: Fault): void {
  if (message['type'] !== 'text' && message['type'] !== 'textV2') return;
  // UTF-16 units, so that one emoji counts two.
  if (typeof value !== 'string' || value.length === 0) fault('.text', 'May not be empty');
  else if (value.length > max) fault('.text', `Length must be between 0 and ${max}`);
}

function altText(message: Json, fault: Fault): void {
  const value = message['altText'];
  if (typeof value !== 'string' || value.length === 0) fault('.altText', 'May not be empty');
  else if (value.length > limit.MAX_ALT_TEXT) fault('.altText', `Length must be between 0 and ${limit.MAX_ALT_TEXT}`);
}

function checkFlex(message: Json, fault: Fault): void {
  altText(message, fault);
  const contents = message['contents'];
  if (!isObject(contents)) return fault('.contents', 'Must be an object');
  if (contents['type'] === 'bubble') {
    if (bytes(contents) > limit.MAX_BUBBLE_BYTES) fault('.contents', 'Bubble is larger than 30 KB');
    checkComponents(contents, '.contents', fault);
  } else if (contents['type'] === 'carousel') {
    const bubbles = contents['contents'];
    if (!Array.isArray(bubbles) || bubbles.length === 0 || bubbles.length > limit.MAX_BUBBLES) {
      return fault('.contents.contents', `Size must be between 1 and ${limit.MAX_BUBBLES}`);
    }
    if (bytes(contents) > limit.MAX_CAROUSEL_BYTES) fault('.contents', 'Carousel is larger than 50 KB');
    bubbles.forEach(
      (bubble, index) => isObject(bubble) && checkComponents(bubble, `.contents.contents[${index}]`, fault),
    );
  } else {
    fault('.contents.type', 'Must be bubble or carousel');
  }
}

const COMPONENTS = ['box', 'text', 'button', 'image', 'icon', 'separator', 'filler', 'span', 'video'];

function checkComponents(value: Json, at: string, fault: Fault): void {
  for (const part of ['header', 'hero', 'body', 'footer']) {
    if (isObject(value[part])) component(value[part], `${at}.${part}`, fault);
  }
}

function component(value: Json, at: string, fault: Fault): void {
  const type = String(value['type']);
  if (!COMPONENTS.includes(type)) return fault(`${at}.type`, `Unknown component: ${type}`);
  if (type === 'text' && typeof value['text'] !== 'string' && !Array.isArray(value['contents'])) {
    fault(`${at}.text`, 'May not be empty');
  }
  if (type === 'text' && value['text'] === '') fault(`${at}.text`, 'May not be empty');
  if (type === 'button' && !isObject(value['action'])) fault(`${at}.action`, 'May not be null');
  if (type === 'box') {
    if (!['vertical', 'horizontal', 'baseline'].includes(String(value['layout'])))
      fault(`${at}.layout`, 'Unknown layout');
    if (!Array.isArray(value['contents'])) return fault(`${at}.contents`, 'Must be an array');
    value['contents'].forEach((child, index) => isObject(child) && component(child, `${at}.contents[${index}]`, fault));
  }
}

function checkImage(message: Json, fault: Fault): void {
  for (const name of ['originalContentUrl', 'previewImageUrl']) {
    const url = message[name];
    if (typeof url !== 'string' || !url.startsWith('https://') || url.length > 2_000) fault(`.${name}`, 'Invalid URL');
  }
}

function checkQuickReply(value: unknown, fault: Fault): void {
  if (value === undefined) return;
  const items = isObject(value) ? value['items'] : null;
  if (!Array.isArray(items) || items.length === 0 || items.length > limit.MAX_QUICK_REPLIES) {
    fault('.quickReply.items', `Size must be between 1 and ${limit.MAX_QUICK_REPLIES}`);
  }
}

/** Every action anywhere in the message: label, address, data. */
function checkActions(value: unknown, at: string, fault: Fault): void {
  if (Array.isArray(value)) return value.forEach((item, index) => checkActions(item, `${at}[${index}]`, fault));
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const path = `${at}.${key}`;
    if ((key === 'action' || key === 'defaultAction') && isObject(child)) checkAction(child, path, fault);
    checkActions(child, path, fault);
  }
}

function checkAction(action: Json, at: string, fault: Fault): void {
  const { type, label, uri, data } = action;
  const labelLength = typeof label === 'string' ? [...new Intl.Segmenter('ja').segment(label)].length : 0;
  if (labelLength > limit.MAX_LABEL) fault(`${at}.label`, `Length must be between 0 and ${limit.MAX_LABEL}`);
  if (type === 'uri') {
    if (typeof uri !== 'string' || uri.length === 0 || uri.length > limit.MAX_URI)
      fault(`${at}.uri`, `Length must be between 1 and ${limit.MAX_URI}`);
    else if (!/^(https?|tel|line|mailto):/.test(uri)) fault(`${at}.uri`, 'Invalid URI scheme');
  } else if (type === 'postback') {
    if (typeof data !== 'string' || data.length > limit.MAX_POSTBACK)
      fault(`${at}.data`, `Length must be between 1 and ${limit.MAX_POSTBACK}`);
  } else if (
    type !== 'message' &&
    type !== 'datetimepicker' &&
    type !== 'clipboard' &&
    type !== 'richmenuswitch' &&
    type !== 'camera' &&
    type !== 'cameraRoll' &&
    type !== 'location'
  ) {
    fault(`${at}.type`, `Unknown action: ${String(type)}`);
  }
}
