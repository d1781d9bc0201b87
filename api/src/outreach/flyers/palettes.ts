import type { Colours } from './content.js';

export interface Palette {
  id: string;
  name: string;
  colours: Colours;
}
const palette = (
  id: string,
  name: string,
  main: string,
  tint: string,
  ink: string,
  more: Partial<Colours> = {},
): Palette => ({
  id,
  name,
  colours: { paper: '#ffffff', tint, main, accent: main, ink, onMain: '#ffffff', ...more },
});

/** Every one keeps each promised pair at 4.5:1 or more; a test counts it. */
export const PALETTES: Palette[] = [
  palette('sea', '海', '#0b5c8a', '#e6f1f7', '#14252f'),
  palette('mountain', '山', '#1f6b4a', '#e7f3ec', '#16281f'),
  palette('brick', 'れんが', '#a33b22', '#fbeeea', '#2c1914'),
  palette('plum', '梅', '#8a2f5c', '#f9eaf1', '#2a1620'),
  palette('night', '夜景', '#27346b', '#eceef7', '#161b33'),
  palette('sun', 'ひなた', '#f6c445', '#fff6dc', '#2b2100', { accent: '#7a4b00', onMain: '#2b2100' }),
  palette('plain', '白黒', '#1f1f1f', '#f0f0f0', '#111111'),
];
