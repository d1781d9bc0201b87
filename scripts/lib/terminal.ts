/** Ends the program with one sentence that names the cause and the mend. */
export class StartProblem extends Error {}

export const say = (text = ''): void => void process.stdout.write(`${text}\n`);

export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
