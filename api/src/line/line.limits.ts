// LINE's limits that concern this product. Sources are pages of developers.line.biz/en/.

/** reference/messaging-api/#send-multicast-message */
export const MAX_MULTICAST_RECIPIENTS = 500;
/** reference/messaging-api/#send-push-message: message objects per request. */
export const MAX_MESSAGES = 5;
/** reference/messaging-api/#text-message: UTF-16 code units, so that an emoji counts two. */
export const MAX_TEXT = 5_000;
/** reference/messaging-api/#flex-message: UTF-16 code units. */
export const MAX_ALT_TEXT = 1_500;
/** reference/messaging-api/#bubble: JSON of one bubble in bytes. */
export const MAX_BUBBLE_BYTES = 30 * 1024;
/** reference/messaging-api/#action-objects: grapheme clusters. */
export const MAX_ACTION_LABEL = 20;
/** reference/messaging-api/#uri-action */
export const MAX_URI = 1_000;
/** docs/messaging-api/unit-based-statistics-aggregation */
export const AGGREGATION_UNIT = /^[A-Za-z0-9_]{1,30}$/;
/** reference/messaging-api/#issue-stateless-channel-access-token: valid for 15 minutes; one is kept for safety. */
export const TOKEN_LIFETIME_MS = 14 * 60_000;
/** docs/messaging-api/retrying-api-request: a key counts for 24 h from its first request; one hour is kept for safety. */
export const RETRY_KEY_LIFETIME_MS = 23 * 3_600_000;
/** reference/messaging-api/#send-reply-message: within one minute; ten seconds are kept for the way. */
export const REPLY_TOKEN_LIFETIME_MS = 50_000;
/**
 * LINE names no limit. A text has 5,000 UTF-16 code units, which LINE may write as `\\uXXXX` (six bytes): 30 KB, with its
 * frame 31 KB. A hundred of the longest in one body are 3.1 MB; what is refused here would be lost for good.
 */
export const MAX_WEBHOOK_BYTES = 4 * 1024 * 1024;
/** reference/messaging-api/#common-properties: `U` and 32 hexadecimal digits. */
export const LINE_USER_ID = /^U[0-9a-f]{32}$/;

// Rich menus: reference/messaging-api/#rich-menu and docs/messaging-api/using-rich-menus. At most 1,000 are made by the API on
// one account, and 100 are created and 100 deleted per hour (#rate-limits).

/** reference/messaging-api/#upload-rich-menu-image: PNG or JPEG; it cannot be replaced. */
export const MAX_RICH_MENU_IMAGE_BYTES = 1024 * 1024;
/** reference/messaging-api/#rich-menu-object: size in pixels, width over height at least 1.45. */
export const RICH_MENU_WIDTH = { min: 800, max: 2_500 } as const;
export const MIN_RICH_MENU_HEIGHT = 250;
export const MIN_RICH_MENU_ASPECT = 1.45;
/** reference/messaging-api/#rich-menu-object */
export const MAX_RICH_MENU_AREAS = 20;
export const MAX_RICH_MENU_NAME = 300;
export const MAX_CHAT_BAR_TEXT = 14;
/** reference/messaging-api/#link-rich-menu-to-users */
export const MAX_RICH_MENU_LINKS = 500;
