/** Strokes in a square of 24, drawn with round ends. */
export const GLYPHS = {
  chat: 'M4 5.5h16v11h-9l-4.5 3.5v-3.5H4zM8 9.5h8M8 12.8h5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.4 15.4L20.5 20.5',
  mail: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7',
  pencil: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  phone:
    'M5 4h4l1.8 4.6l-2.4 1.7a12 12 0 0 0 5.3 5.3l1.7-2.4L20 15v4a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6A1.5 1.5 0 0 1 5 4z',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.4v.2',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
} as const;
export type GlyphName = keyof typeof GLYPHS;
