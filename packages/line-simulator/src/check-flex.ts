import { checkAction } from './check-actions.ts';
import { type Fault, isObject, type Json, jsonBytes, listFault, mediaUrl } from './check-values.ts';
import * as limit from './limits.ts';

const PLACING = ['margin', 'position', 'offsetTop', 'offsetBottom', 'offsetStart', 'offsetEnd'];
const PADDING = ['paddingAll', 'paddingTop', 'paddingBottom', 'paddingStart', 'paddingEnd'];
/** Every property of the Flex reference by component; LINE refuses any other one. */
const PROPERTIES: Record<string, string[]> = {
  bubble: ['size', 'direction', 'header', 'hero', 'body', 'footer', 'styles', 'action'],
  carousel: ['contents'],
  box: [
    'layout',
    'contents',
    'backgroundColor',
    'borderColor',
    'borderWidth',
    'cornerRadius',
    'width',
    'maxWidth',
    'height',
    'maxHeight',
    'flex',
    'spacing',
    'action',
    'justifyContent',
    'alignItems',
    'background',
    ...PLACING,
    ...PADDING,
  ],
  button: ['action', 'flex', 'height', 'style', 'color', 'gravity', 'adjustMode', 'scaling', ...PLACING],
  image: [
    'url',
    'flex',
    'align',
    'gravity',
    'size',
    'aspectRatio',
    'aspectMode',
    'backgroundColor',
    'action',
    'animated',
    ...PLACING,
  ],
  video: ['url', 'previewUrl', 'altContent', 'aspectRatio', 'action'],
  icon: ['url', 'size', 'scaling', 'aspectRatio', ...PLACING],
  text: [
    'text',
    'contents',
    'adjustMode',
    'flex',
    'size',
    'align',
    'gravity',
    'wrap',
    'lineSpacing',
    'maxLines',
    'weight',
    'color',
    'action',
    'style',
    'decoration',
    'scaling',
    ...PLACING,
  ],
  span: ['text', 'color', 'size', 'weight', 'style', 'decoration'],
  separator: ['margin', 'color'],
  filler: ['flex'],
};
const CHILDREN: Record<string, string[]> = {
  vertical: ['box', 'button', 'image', 'text', 'separator', 'filler'],
  horizontal: ['box', 'button', 'image', 'text', 'separator', 'filler'],
  baseline: ['icon', 'text', 'filler'],
};
const VALUES: Record<string, string[]> = {
  weight: ['regular', 'bold'],
  align: ['start', 'end', 'center'],
  gravity: ['top', 'bottom', 'center'],
  position: ['relative', 'absolute'],
  decoration: ['none', 'underline', 'line-through'],
  aspectMode: ['cover', 'fit'],
};
const BUBBLE_SIZES = ['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga'];
const isOneOf = (values: string[], value: unknown): boolean => typeof value === 'string' && values.includes(value);
const isColor = (value: unknown): boolean => typeof value === 'string' && COLOR.test(value);
const COLOR = /^#([0-9a-f]{6}|[0-9a-f]{8})$/i;

/** Checks the container of a Flex Message: sizes, structure, and that every property exists. */
export function checkFlex(contents: unknown, at: string, fault: Fault): void {
  if (!isObject(contents)) return fault(at, 'May not be empty');
  if (contents['type'] === 'bubble') return bubble(contents, at, fault);
  if (contents['type'] !== 'carousel')
    return fault(`${at}.type`, 'Must be one of the following values: [bubble, carousel]');
  known('carousel', contents, at, fault);
  if (jsonBytes(contents) > limit.MAX_CAROUSEL_BYTES) fault(at, 'must not be larger than 50 KB');
  listFault(contents['contents'], 1, limit.MAX_BUBBLES, `${at}.contents`, fault, (one, where) => {
    if (isObject(one) && one['type'] === 'bubble') bubble(one, where, fault);
    else fault(`${where}.type`, 'Must be one of the following values: [bubble]');
  });
}

function bubble(value: Json, at: string, fault: Fault): void {
  known('bubble', value, at, fault);
  if (jsonBytes(value) > limit.MAX_BUBBLE_BYTES) fault(at, 'must not be larger than 30 KB');
  if (value['size'] !== undefined && !isOneOf(BUBBLE_SIZES, value['size'])) fault(`${at}.size`, 'invalid property');
  const blocks: [string, string[]][] = [
    ['header', ['box']],
    ['hero', ['box', 'image', 'video']],
    ['body', ['box']],
    ['footer', ['box']],
  ];
  for (const [name, types] of blocks)
    if (value[name] !== undefined) component(value[name], types, `${at}.${name}`, fault);
  if (value['action'] !== undefined) checkAction(value['action'], 'flex', `${at}.action`, fault);
}

function component(value: unknown, allowed: string[], at: string, fault: Fault): void {
  if (!isObject(value)) return fault(at, 'must be specified');
  const type = String(value['type']);
  if (!allowed.includes(type))
    return fault(`${at}.type`, `Must be one of the following values: [${allowed.join(', ')}]`);
  known(type, value, at, fault);
  for (const [name, values] of Object.entries(VALUES)) {
    if (value[name] !== undefined && !isOneOf(values, value[name]))
      fault(`${at}.${name}`, `Must be one of the following values: [${values.join(', ')}]`);
  }
  for (const name of ['color', 'backgroundColor']) {
    if (value[name] !== undefined && !isColor(value[name])) fault(`${at}.${name}`, 'invalid property');
  }
  if (value['action'] !== undefined || type === 'button') {
    checkAction(value['action'], type === 'button' ? 'flexButton' : 'flex', `${at}.action`, fault);
  }
  if (type === 'box') box(value, at, fault);
  if (type === 'text') text(value, at, fault);
  if (type === 'span' && typeof value['text'] !== 'string') fault(`${at}.text`, 'May not be empty');
  if (type === 'button' && value['style'] !== undefined && !isOneOf(['primary', 'secondary', 'link'], value['style'])) {
    fault(`${at}.style`, 'Must be one of the following values: [primary, secondary, link]');
  }
  if (['image', 'icon', 'video'].includes(type)) mediaUrl(value['url'], `${at}.url`, fault);
}

function box(value: Json, at: string, fault: Fault): void {
  const children = CHILDREN[String(value['layout'])];
  if (!children) return fault(`${at}.layout`, 'Must be one of the following values: [horizontal, vertical, baseline]');
  if (!Array.isArray(value['contents'])) return fault(`${at}.contents`, 'must be specified');
  value['contents'].forEach((child: unknown, index) => component(child, children, `${at}.contents[${index}]`, fault));
}

function text(value: Json, at: string, fault: Fault): void {
  if (value['contents'] !== undefined) {
    return listFault(value['contents'], 1, 1_000, `${at}.contents`, fault, (one, where) =>
      component(one, ['span'], where, fault),
    );
  }
  if (typeof value['text'] !== 'string' || value['text'] === '') fault(`${at}.text`, 'May not be empty');
}

function known(type: string, value: Json, at: string, fault: Fault): void {
  for (const name of Object.keys(value)) {
    if (name !== 'type' && !PROPERTIES[type]?.includes(name)) fault(`${at}.${name}`, 'unknown field');
  }
}
