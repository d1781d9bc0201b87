/** Sizes after cutting, in millimetres. The card is the Japanese 名刺 (4号). */
export const PAPERS = {
  a4: { width: 210, height: 297 },
  a5: { width: 148, height: 210 },
  card: { width: 91, height: 55 },
  a2: { width: 420, height: 594 },
} as const;
export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

/** What reaches the edge is printed this far beyond the cut (塗り足し), so that no white line shows. */
export const BLEED = 3;
/** Room around the bleed for the crop marks (トンボ). */
export const MARKS = 10;
/** A cut may miss by so much: nothing to be read stands nearer to the edge. */
export const SAFE = 3;

export const MM_PER_POINT = 25.4 / 72;
/** Blocks and pins lie on a grid of a tenth of a millimetre, as whole numbers. */
export const PER_MM = 10;
