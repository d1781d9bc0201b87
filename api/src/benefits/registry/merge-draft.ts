import { describe, hash, type Rule } from '@tsunagu/eligibility';
import type { ServiceContent } from '../catalogue/content.dto.js';
import type { ImportedService } from './draft-content.js';
import { TODO } from './registry.words.js';

interface Said {
  content: ServiceContent;
  rule: Rule;
}
const MOST_TODOS = 30;

/**
 * What the next version of a service says: ours, but for what the registry has changed since we accepted it. A rule that
 * editors have worked on is theirs; that area or ages have moved is left for them to do.
 */
export function mergeDraft(ours: Said, accepted: ImportedService | null, news: ImportedService): Said {
  const content: Record<string, unknown> = { ...ours.content };
  for (const [key, value] of Object.entries(news.content)) {
    const before = accepted?.content[key as keyof ServiceContent];
    if (key !== 'todos' && JSON.stringify(value) !== JSON.stringify(before)) content[key] = value;
  }
  const moved = accepted === null || hash(accepted.rule) !== hash(news.rule);
  const fresh = news.content.todos.filter((todo) => !accepted?.content.todos.includes(todo));
  const todos = [
    ...ours.content.todos,
    ...fresh,
    ...(moved ? [TODO.rule(describe(news.rule, 'ja')).slice(0, 400)] : []),
  ];
  content['todos'] = [...new Set(todos)].slice(0, MOST_TODOS);
  return { content: content as unknown as ServiceContent, rule: ours.rule };
}
