export const CONFIDENCE = ['high', 'medium', 'low'] as const;
/** More versions and revisions than there will ever be. */
export const MOST = 2_000_000_000;
