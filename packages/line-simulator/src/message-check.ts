import type { Detail } from './answer.ts';
import { LineRefusal } from './answer.ts';
import { checkAction } from './check-actions.ts';
import { checkFlex } from './check-flex.ts';
import { checkTemplate } from './check-template.ts';
import { type Fault, isObject, type Json, lengthFault, listFault, mediaUrl } from './check-values.ts';
import * as limit from './limits.ts';

/** Refuses message objects as LINE does: 400 with a property path for each fault. */
export function checkMessages(messages: unknown): asserts messages is Json[] {
  const details: Detail[] = [];
  const fault: Fault = (property, message) => void details.push({ message, property });
  listFault(messages, 1, limit.MAX_MESSAGES, 'messages', fault, (message, at) => checkMessage(message, at, fault));
  if (details.length > 0) throw bodyRefusal(details);
}

/** 400 for a body with faults, in LINE's words. */
export const bodyRefusal = (details: Detail[]): LineRefusal =>
  new LineRefusal(400, `The request body has ${details.length} error(s)`, details);

function checkMessage(message: unknown, at: string, fault: Fault): void {
  if (!isObject(message)) return fault(at, 'must be specified');
  const check = MESSAGES[String(message['type'])];
  if (!check) return fault(`${at}.type`, `Must be one of the following values: [${Object.keys(MESSAGES).join(', ')}]`);
  check(message, at, fault);
  checkQuickReply(message['quickReply'], `${at}.quickReply`, fault);
  const sender = message['sender'];
  if (!isObject(sender)) return;
  lengthFault(sender['name'], 0, limit.MAX_SENDER_NAME, `${at}.sender.name`, fault, false);
  if (sender['iconUrl'] !== undefined) mediaUrl(sender['iconUrl'], `${at}.sender.iconUrl`, fault);
}

function checkQuickReply(value: unknown, at: string, fault: Fault): void {
  if (value === undefined) return;
  listFault(
    isObject(value) ? value['items'] : null,
    1,
    limit.MAX_QUICK_REPLIES,
    `${at}.items`,
    fault,
    (item, where) => {
      if (!isObject(item) || item['type'] !== 'action')
        return fault(`${where}.type`, 'Must be one of the following values: [action]');
      if (item['imageUrl'] !== undefined) mediaUrl(item['imageUrl'], `${where}.imageUrl`, fault);
      checkAction(item['action'], 'quickReply', `${where}.action`, fault);
    },
  );
}

const text = (message: Json, at: string, fault: Fault): void =>
  lengthFault(message['text'], 1, limit.MAX_TEXT, `${at}.text`, fault);
const altText = (message: Json, at: string, fault: Fault): void =>
  lengthFault(message['altText'], 1, limit.MAX_ALT_TEXT, `${at}.altText`, fault);
const media =
  (...names: string[]) =>
  (message: Json, at: string, fault: Fault): void => {
    for (const name of names) mediaUrl(message[name], `${at}.${name}`, fault);
  };

const MESSAGES: Record<string, (message: Json, at: string, fault: Fault) => void> = {
  text(message, at, fault) {
    text(message, at, fault);
    if (message['emojis'] !== undefined) listFault(message['emojis'], 0, 20, `${at}.emojis`, fault, () => undefined);
  },
  textV2(message, at, fault) {
    text(message, at, fault);
    if (isObject(message['substitution']) && Object.keys(message['substitution']).length > 100)
      fault(`${at}.substitution`, 'Size must be between 0 and 100');
  },
  sticker(message, at, fault) {
    for (const name of ['packageId', 'stickerId']) lengthFault(message[name], 1, 20, `${at}.${name}`, fault);
  },
  image: media('originalContentUrl', 'previewImageUrl'),
  video: media('originalContentUrl', 'previewImageUrl'),
  audio(message, at, fault) {
    media('originalContentUrl')(message, at, fault);
    if (typeof message['duration'] !== 'number' || message['duration'] <= 0)
      fault(`${at}.duration`, 'must be specified');
  },
  location(message, at, fault) {
    for (const name of ['title', 'address']) lengthFault(message[name], 1, 100, `${at}.${name}`, fault);
    for (const name of ['latitude', 'longitude'])
      if (typeof message[name] !== 'number') fault(`${at}.${name}`, 'must be specified');
  },
  imagemap(message, at, fault) {
    altText(message, at, fault);
    mediaUrl(message['baseUrl'], `${at}.baseUrl`, fault);
    listFault(message['actions'], 1, 50, `${at}.actions`, fault, () => undefined);
  },
  template(message, at, fault) {
    altText(message, at, fault);
    checkTemplate(message['template'], `${at}.template`, fault);
  },
  flex(message, at, fault) {
    altText(message, at, fault);
    checkFlex(message['contents'], `${at}.contents`, fault);
  },
};
