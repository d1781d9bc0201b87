const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that may go into a page as it is. Only `html` and `trusted` make it. */
export class Html {
  constructor(readonly text: string) {}
}
export type Part = Html | string | number | null | undefined | readonly Part[];

/** For what we wrote ourselves, such as JSON that is escaped already. Never for a text that came from somebody. */
export const trusted = (text: string): Html => new Html(text);

/** Markup in which everything that is put in is escaped, whether it stands in a text or in quoted attributes. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(texts.reduce((all, text, at) => all + write(parts[at - 1]) + text));

function write(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replaceAll(/[&<>"']/g, (sign) => SIGNS[sign]!);
  return part.map(write).join('');
}

/** JSON for a `<script>` that is data: nothing in it can end the element or begin a comment. */
export const jsonData = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
