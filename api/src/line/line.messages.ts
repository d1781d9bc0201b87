import type { messagingApi } from '@line/bot-sdk';
import { MAX_ACTION_LABEL, MAX_ALT_TEXT, MAX_BUBBLE_BYTES, MAX_MESSAGES, MAX_TEXT, MAX_URI } from './line.limits.js';

export type LineMessage = messagingApi.Message;

/** A message that LINE would refuse; a fault of ours, since all texts are bounded before. */
export class MessageTooLarge extends Error {}

export interface Button {
  label: string;
  uri: string;
}

export interface Notice {
  /** Shown in the list of talks and on the lock screen. */
  altText: string;
  title?: string;
  paragraphs: string[];
  /** Last lines, set apart. */
  small?: string[];
  buttons: Button[];
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const length = (text: string): number => [...graphemes.segment(text)].length;

function demand(condition: boolean, what: string): void {
  if (!condition) throw new MessageTooLarge(what);
}

export function textMessage(text: string): LineMessage {
  demand(text.length > 0 && text.length <= MAX_TEXT, 'text');
  return { type: 'text', text };
}

/** One Flex bubble: title, paragraphs, buttons. It can be read aloud in order and has no picture. */
export function noticeMessage({ altText, title, paragraphs, small = [], buttons }: Notice): LineMessage {
  demand(altText.length > 0 && altText.length <= MAX_ALT_TEXT, 'altText');
  const contents: messagingApi.FlexBubble = {
    type: 'bubble',
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'md',
      contents: [
        ...(title ? [{ type: 'text', text: title, wrap: true, weight: 'bold', size: 'lg' } as const] : []),
        ...paragraphs.map((text) => ({ type: 'text', text, wrap: true, size: 'md' }) as const),
        ...small.map((text) => ({ type: 'text', text, wrap: true, size: 'sm', color: '#4A4A4A' }) as const),
      ],
    },
    ...(buttons.length > 0 && {
      footer: { type: 'box', layout: 'vertical', spacing: 'sm', contents: buttons.map(button) },
    }),
  };
  demand(Buffer.byteLength(JSON.stringify(contents)) <= MAX_BUBBLE_BYTES, 'bubble');
  return { type: 'flex', altText, contents };
}

function button({ label, uri }: Button, index: number): messagingApi.FlexButton {
  demand(length(label) > 0 && length(label) <= MAX_ACTION_LABEL, 'label');
  demand(uri.length > 0 && uri.length <= MAX_URI, 'uri');
  // LINE's own green has a contrast of 2.3 with white; this one has 5.1 (WCAG 1.4.3).
  const look = index === 0 ? ({ style: 'primary', color: '#067A3B' } as const) : ({ style: 'secondary' } as const);
  return { type: 'button', height: 'md', ...look, action: { type: 'uri', label, uri } };
}

export function checkCount(messages: readonly LineMessage[]): void {
  demand(messages.length > 0 && messages.length <= MAX_MESSAGES, 'messages');
}
