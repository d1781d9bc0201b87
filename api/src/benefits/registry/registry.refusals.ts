import { defineRefusals } from '../../platform/refusals/refusal.js';

/** What can be wrong with a file. `fields` names the place, such as `/17/target/lessThan`. */
export const FILE_FAULTS = {
  'registry.encodingWrong': 400,
  'registry.notJson': 400,
  'registry.notList': 400,
  'registry.empty': 400,
  'registry.wrongType': 400,
  'registry.tooDeep': 400,
  'registry.textTooLong': 400,
  'registry.textUnclean': 400,
  'registry.recordTooLarge': 400,
  'registry.tooManyRecords': 400,
  'registry.fileTooLarge': 413,
  'registry.psidMissing': 400,
  'registry.psidDouble': 400,
} as const;
export type FileFault = keyof typeof FILE_FAULTS;

export const registryRefusals = defineRefusals({
  ...FILE_FAULTS,
  'registry.notFound': 404,
  /** Another file is being read. */
  'registry.busy': 409,
  /** The import is not in the state for this, or newer one has taken its place. */
  'registry.stateChanged': 409,
  /** Stopped by a person, or the sender went away. Nothing of it is left. */
  'registry.brokenOff': 409,
  /** The row was decided already, or cannot become a service, such as one without a name. */
  'registry.rowUnfit': 409,
  /** There is no such service that a row could belong to. */
  'registry.serviceUnknown': 404,
  /** Another record of the same file belongs to it. */
  'registry.serviceTaken': 409,
});

/** Something in the file that ends the import. */
export class FileProblem extends Error {
  constructor(
    readonly code: FileFault,
    readonly path: string,
  ) {
    super(code);
  }
}
