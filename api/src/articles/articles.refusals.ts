import { defineRefusals } from '../platform/refusals/refusal.js';

export const articlesRefusals = defineRefusals({
  'article.notFound': 404,
  'article.serviceUnknown': 400,
  'article.ownApproval': 403,
  /** The act does not fit the state the article is in now. */
  'article.stateChanged': 409,
  /** Somebody else saved in the meantime. */
  'article.versionStale': 409,
});
