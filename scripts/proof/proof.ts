export interface Proved {
  ok: boolean;
  /** Printed as a table and kept in the last line. */
  figures: Record<string, number | string>;
}

/** A long check of something that has to hold without exception; the exit code says whether it does. */
export interface Proof {
  /** What has to be true, in words. */
  goal: string;
  run(tell: (text: string) => void): Promise<Proved>;
}
