import type { Component } from 'vue';

export interface RouteRecord<Meta> {
  /** `/letters/:articleId`; the last record of a list may be `*`, which takes everything. */
  path: string;
  load: () => Promise<{ default: Component }>;
  meta: Meta;
}

export interface Match<Meta> {
  record: RouteRecord<Meta>;
  meta: Meta;
  params: Readonly<Record<string, string>>;
}

/** The first record whose path fits, in the order they are written. */
export function compile<Meta>(records: readonly RouteRecord<Meta>[]): (path: string) => Match<Meta> {
  const patterns = records.map((record) => ({
    record,
    pattern: record.path === '*' ? /^/ : new RegExp(`^${record.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  }));
  return (path) => {
    for (const { record, pattern } of patterns) {
      const found = pattern.exec(path);
      if (!found) continue;
      const params = Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, text]) => [name, decode(text)]));
      return { record, meta: record.meta, params };
    }
    throw new Error(`No route for ${path}`);
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
