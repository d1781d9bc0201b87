import type { GlyphName } from './icon-names';

/** A state is a shape and a word; the colour comes third. */
export interface StatusLook {
  glyph: GlyphName;
  word: string;
  tone: 'plain' | 'accent' | 'warn' | 'danger' | 'ok' | 'mute';
}
