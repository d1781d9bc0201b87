/** Whose page an address leads to, such as `www.city.kobe.lg.jp`; null where it is no address of the web. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : null;
}
