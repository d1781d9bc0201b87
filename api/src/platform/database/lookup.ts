import { Gather } from './gather.js';

/**
 * Looks things up one by one for callers, many at once in the database: whoever asks while an answer is on its way shares the
 * next question. Null for what is not found.
 */
export function lookup<V>(find: (ids: string[]) => Promise<Map<string, V>>): (id: string) => Promise<V | null> {
  const gather = new Gather<string, V | null>(
    async (ids) => {
      const found = await find([...new Set(ids)]);
      return ids.map((id) => found.get(id) ?? null);
    },
    { max: 200 },
  );
  return (id) => gather.add(id);
}
