export interface PhotoFacts {
  media: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}
export type PhotoTrouble = 'unreadable' | 'metadata' | 'tooLarge';

export class PhotoProblem extends Error {
  constructor(readonly trouble: PhotoTrouble) {
    super(trouble);
  }
}

export const MAX_PHOTO_BYTES = 5 * 1024 * 1024;
const MAX_SIDE = 6_000;
/** Unpacked, so many pixels take 80 MB. */
const MAX_PIXELS = 20_000_000;

/** @throws PhotoProblem `tooLarge`, before anything is unpacked */
export function withinBounds(facts: PhotoFacts): PhotoFacts {
  const { width, height } = facts;
  if (width < 1 || height < 1) throw new PhotoProblem('unreadable');
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) throw new PhotoProblem('tooLarge');
  return facts;
}
