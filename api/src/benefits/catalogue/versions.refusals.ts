import { defineRefusals } from '../../platform/refusals/refusal.js';

export const versionRefusals = defineRefusals({
  'serviceVersion.notFound': 404,
  'serviceVersion.serviceExists': 409,
  /** Figures that belong to no service begin with it. */
  'serviceVersion.idReserved': 409,
  /** Whoever wrote a part of it does not approve it. */
  'serviceVersion.ownApproval': 403,
  /** The act does not fit the state the version is in now. */
  'serviceVersion.stateChanged': 409,
  /** Somebody else saved in the meantime. */
  'serviceVersion.revisionStale': 409,
  /** Another version already waits for its day: it is taken back first, or it would drop this one then. */
  'serviceVersion.anotherScheduled': 409,
  /** The rule cannot be read; the fields say where. */
  'serviceVersion.ruleInvalid': 422,
  /** It names what does not exist, or its parts contradict each other. */
  'serviceVersion.contentInvalid': 422,
  /** Golden households, sources or next checks are missing, or the rule decides otherwise than they say. */
  'serviceVersion.incomplete': 422,
  /** Nothing of that name is published for the service. */
  'serviceVersion.factUnknown': 404,
  'serviceVersion.checkDayInvalid': 422,
  'serviceVersion.sourceUnknown': 404,
});
