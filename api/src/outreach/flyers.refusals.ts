import { defineRefusals } from '../platform/refusals/refusal.js';

export const flyersRefusals = defineRefusals({
  'flyer.notFound': 404,
  'flyer.templateUnknown': 400,
  'flyer.routeUnknown': 400,
  /** No longer handed out, so nothing new is printed for it. */
  'flyer.routeRetired': 409,
  /** Only what the city said 校了 to is printed for other places. */
  'flyer.notFinal': 409,
  /** A page without a QR code is the same for every place. */
  'flyer.codeMissing': 409,
  /** A text that does not stand out enough from what lies behind it. */
  'flyer.contrastTooLow': 400,
  'flyer.blockOutside': 400,
  'flyer.variableUnknown': 400,
  /** The act does not fit the state the flyer is in now. */
  'flyer.stateChanged': 409,
  /** Somebody else saved in the meantime. */
  'flyer.revisionStale': 409,
  'flyer.versionsTooMany': 409,
  /** Sent again without a new version. */
  'flyer.nothingNew': 409,
  'flyer.commentsOpen': 409,
  /** A remark was accepted, and no version since then follows it. */
  'flyer.changesPending': 409,
  /** What the city looked at is not the newest version. */
  'flyer.newerVersion': 409,
  /** Only what was sent to the city last can be remarked upon. */
  'flyer.versionNotSent': 409,
  'flyer.commentsTooMany': 409,
  'flyer.commentAnswered': 409,
  'flyer.overflow': 409,
  /** Something to be printed is missing: a photo, the route of the code, a sign of the font. */
  'flyer.incomplete': 409,
  'flyer.ownWork': 403,
  'flyer.photoUnknown': 400,
  'flyer.photoUnreadable': 400,
  'flyer.photoMetadata': 400,
  'flyer.photoTooLarge': 413,
  'flyer.photosTooMany': 409,
});
