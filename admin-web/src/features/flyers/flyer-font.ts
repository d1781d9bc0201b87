import { fontAddress } from '../../api/flyers';

let loading: Promise<void> | null = null;

/** The typeface of the printed page. Until it is there, and where it cannot come, the console's own stands in its place. */
export function loadFlyerFont(): Promise<void> {
  if (!('FontFace' in globalThis)) return Promise.resolve();
  loading ??= Promise.all(
    (['regular', 'bold'] as const).map(async (weight) => {
      const face = new FontFace('Tsunagu Flyer', `url(${fontAddress(weight)})`, {
        weight: weight === 'bold' ? '700' : '400',
      });
      document.fonts.add(await face.load());
    }),
  ).then(
    () => undefined,
    // Asked for again with the next page.
    () => {
      loading = null;
    },
  );
  return loading;
}
