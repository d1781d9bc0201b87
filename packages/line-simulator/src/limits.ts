// Limits of the Messaging API reference; see also docs of each message type.
export const MAX_BODY_BYTES = 2 * 1024 * 1024;
export const MAX_MESSAGES = 5;
export const MAX_MULTICAST = 500;
export const MAX_TEXT = 5_000;
export const MAX_ALT_TEXT = 1_500;
export const MAX_BUBBLE_BYTES = 30 * 1024;
export const MAX_CAROUSEL_BYTES = 50 * 1024;
export const MAX_BUBBLES = 12;
export const MAX_QUICK_REPLIES = 13;
export const MAX_URI = 1_000;
export const MAX_POSTBACK = 300;
export const MAX_SENDER_NAME = 20;
export const MAX_UNITS_A_MONTH = 1_000;
export const REPLY_TOKEN_MS = 60_000;
export const REDELIVERED_REPLY_MS = 20 * 60_000;
export const RETRY_KEY_MS = 24 * 3_600_000;
export const STATELESS_TOKEN_S = 900;
export const LONG_TOKEN_S = 30 * 24 * 3_600;
/** LINE gives null instead of numbers below this many people. */
export const INSIGHT_FLOOR = 20;
export const USER_ID = /^U[0-9a-f]{32}$/;
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
