import { Topic } from '../platform/outbox/outbox.js';

/** A person added the account, or lifted the block. `at`: ISO instant at which it happened at LINE. */
export const lineFollowed = new Topic<{ lineUserId: string; at: string; isUnblocked: boolean }>('line.followed');
/** A person blocked the account. */
export const lineUnfollowed = new Topic<{ lineUserId: string; at: string }>('line.unfollowed');
