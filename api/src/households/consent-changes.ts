import type { ConsentBlock } from './consent.entity.js';

/** What a block promises. Japanese is the text that is agreed to: a better translation changes no promise. */
const promise = ({ title, paragraphs }: ConsentBlock): string =>
  JSON.stringify([title.ja, ...paragraphs.map(({ ja }) => ja)]);

/** The blocks, each with whether it is not as in the text agreed to before. Where nothing was agreed to, nothing has changed. */
export function withChanges<B extends ConsentBlock>(
  blocks: B[],
  before: ConsentBlock[] | null,
): (B & { changed: boolean })[] {
  const known = before && new Set(before.map(promise));
  return blocks.map((block) => ({ ...block, changed: known !== null && !known.has(promise(block)) }));
}
