import * as limit from './limits.ts';
import { type Fault, isObject, type Json, lengthFault } from './check-values.ts';

/** Where an action stands decides how long its label may be and whether it needs one (reference: "Specifications of the label"). */
export type Place = 'flexButton' | 'flex' | 'quickReply' | 'template' | 'imageCarousel' | 'richMenu';

const LABELS: Record<Place, { max: number; required: boolean }> = {
  flexButton: { max: 40, required: true },
  flex: { max: 40, required: false },
  quickReply: { max: 20, required: true },
  template: { max: 20, required: true },
  imageCarousel: { max: 12, required: false },
  richMenu: { max: 20, required: false },
};
const QUICK_REPLY_ONLY = ['camera', 'cameraRoll', 'location'];
const URI_SCHEME = /^(https?|tel|line|mailto):/;

/** Checks one action object: type, label, and what the type carries. */
export function checkAction(action: unknown, place: Place, at: string, fault: Fault): void {
  if (!isObject(action)) return fault(at, 'must be specified');
  checkLabel(action, place, at, fault);
  const type = String(action['type']);
  const check = CHECKS[type];
  if (
    !check ||
    (QUICK_REPLY_ONLY.includes(type) && place !== 'quickReply') ||
    (type === 'richmenuswitch' && place !== 'richMenu')
  ) {
    return fault(
      `${at}.type`,
      'Must be one of the following values: [postback, message, uri, datetimepicker, clipboard]',
    );
  }
  check(action, at, fault);
}

function checkLabel(action: Json, place: Place, at: string, fault: Fault): void {
  const { max, required } = LABELS[place];
  const label = action['label'];
  if (label === undefined || label === '') {
    if (required) fault(`${at}.label`, 'must be specified');
  } else if (typeof label !== 'string') fault(`${at}.label`, 'must be a string');
  // Labels are counted in grapheme clusters: a family emoji is one.
  else if ([...new Intl.Segmenter('ja').segment(label)].length > max)
    fault(`${at}.label`, `must not be longer than ${max} characters`);
}

const text = (action: Json, name: string, max: number, at: string, fault: Fault, required = true): void =>
  lengthFault(action[name], required ? 1 : 0, max, `${at}.${name}`, fault, required);
const nothingMore = (): void => undefined;

const CHECKS: Record<string, (action: Json, at: string, fault: Fault) => void> = {
  uri(action, at, fault) {
    text(action, 'uri', limit.MAX_URI, at, fault);
    if (typeof action['uri'] === 'string' && !URI_SCHEME.test(action['uri'])) fault(`${at}.uri`, 'invalid uri scheme');
  },
  message: (action, at, fault) => text(action, 'text', limit.MAX_POSTBACK, at, fault),
  postback(action, at, fault) {
    text(action, 'data', limit.MAX_POSTBACK, at, fault);
    text(action, 'displayText', limit.MAX_POSTBACK, at, fault, false);
    text(action, 'fillInText', limit.MAX_POSTBACK, at, fault, false);
  },
  datetimepicker(action, at, fault) {
    text(action, 'data', limit.MAX_POSTBACK, at, fault);
    if (!['date', 'time', 'datetime'].includes(String(action['mode'])))
      fault(`${at}.mode`, 'Must be one of the following values: [date, time, datetime]');
  },
  clipboard: (action, at, fault) => text(action, 'clipboardText', limit.MAX_URI, at, fault),
  richmenuswitch(action, at, fault) {
    text(action, 'richMenuAliasId', 32, at, fault);
    text(action, 'data', limit.MAX_POSTBACK, at, fault);
  },
  camera: nothingMore,
  cameraRoll: nothingMore,
  location: nothingMore,
};
