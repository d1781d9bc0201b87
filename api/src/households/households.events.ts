import { Topic } from '../platform/outbox/outbox.js';

/** The survey was finished for the first time. */
export const householdRegistered = new Topic<{ householdId: string }>('household.registered');
/** Facts, language or settings of a registered household changed. */
export const householdChanged = new Topic<{ householdId: string }>('household.changed');
/** The household was erased: whoever keeps something under this id removes it or makes it unreadable. */
export const householdLeft = new Topic<{ householdId: string }>('household.left');
