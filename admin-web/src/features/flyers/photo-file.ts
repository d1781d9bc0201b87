/** Enough for A2 at arm's length; the API takes up to 6,000 a side and 20 million pixels. */
const LONGEST = 3_500;
const QUALITIES = [0.92, 0.85, 0.7];
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * A photo as it may be sent: turned the way it was taken, no larger than needed, and drawn anew, so that nothing of where and when
 * it was taken goes with it. Null where the browser cannot read it.
 */
export async function photoFile(file: File): Promise<Blob | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // JPEG has no transparency: what was clear becomes the white of the paper.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of QUALITIES) {
    const made = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', quality);
    });
    if (made && made.size <= MAX_BYTES) return made;
  }
  return null;
}
