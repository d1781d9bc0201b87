interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** All of a short list, page after page. */
export async function everyPage<T>(load: (cursor: string | null) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | null = null; ;) {
    const { items, nextCursor }: Page<T> = await load(cursor);
    all.push(...items);
    if (nextCursor === null) return all;
    cursor = nextCursor;
  }
}
