import { Topic } from '../platform/outbox/outbox.js';

/** Another version of a service holds. `asksAtDesk`: a part of it is for the desk alone, so nobody may know who looks at it. */
export const servicePublished = new Topic<{ serviceId: string; asksAtDesk: boolean }>('service.published');
