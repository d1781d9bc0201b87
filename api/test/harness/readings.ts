/** A page of easy Japanese as it is heard: without the readings over its kanji. */
export const withoutReadings = (page: string): string => page.replaceAll(/<rp>.*?<\/rp>|<rt.*?<\/rt>|<\/?ruby>/g, '');

const VOID = new Set(['br', 'meta', 'link', '!doctype']);
const saysOtherwise = (attributes: string): boolean => /\slang="|class="original"/.test(attributes);

/** The texts of a page with kanji that have no reading over them, in what it says in its own easy words. */
export function kanjiWithoutReading(page: string): string[] {
  const found: string[] = [];
  const open: { name: string; isRead: boolean }[] = [];
  for (const [, end, name, attributes, text] of page.matchAll(/<(\/?)([a-z!]+\d?)([^>]*)>|([^<]+)/gi)) {
    if (text !== undefined) {
      if (/[\u4e00-\u9fff]/.test(text) && open.every(({ isRead }) => !isRead)) found.push(text.trim());
    } else if (end) {
      expectClosed(open.pop()?.name, name!);
    } else if (!VOID.has(name!.toLowerCase())) {
      const isRead = name === 'ruby' || name === 'head' || (name !== 'html' && saysOtherwise(attributes!));
      open.push({ name: name!, isRead });
    }
  }
  return found;
}

function expectClosed(opened: string | undefined, closed: string): void {
  if (opened !== closed) throw new Error(`</${closed}> closes <${opened}>`);
}
