import { Topic } from '../platform/outbox/outbox.js';
import type { UseKept } from './keeping.rules.js';

/**
 * Another version of a service holds. `asksAtDesk`: a part of it is for the desk alone, so nobody may know who looks at it.
 * `useKept`: whether one may know who uses it.
 */
export const servicePublished = new Topic<{ serviceId: string; asksAtDesk: boolean; useKept: UseKept }>(
  'service.published',
);
