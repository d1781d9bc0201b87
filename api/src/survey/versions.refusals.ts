import { defineRefusals } from '../platform/refusals/refusal.js';

export const versionRefusals = defineRefusals({
  'surveyVersion.notFound': 404,
  /** Whoever wrote a part of it neither approves nor publishes it. */
  'surveyVersion.ownApproval': 403,
  /** The act does not fit the state the version is in now. */
  'surveyVersion.stateChanged': 409,
  /** Somebody else saved in the meantime. */
  'surveyVersion.revisionStale': 409,
  /** A condition under which a question is asked cannot be read. */
  'surveyVersion.ruleInvalid': 422,
  /** Something that must never be asked. */
  'surveyVersion.blocked': 422,
  /** Texts are missing, something does not fit together, or a warning has no reason. */
  'surveyVersion.incomplete': 422,
});
