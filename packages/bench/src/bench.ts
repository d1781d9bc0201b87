/** What a bench found. `ratio` compares with the floor measured in the same run; `range` is over the rounds. */
export interface Finding {
  ratio: number;
  range: [low: number, high: number];
  ok: boolean;
  /** Printed as a table and kept in the last line. */
  figures: Record<string, number | string>;
}

export interface Bench {
  name: string;
  /** What has to be true, in words. */
  goal: string;
  run(tell: (text: string) => void): Promise<Finding>;
}
