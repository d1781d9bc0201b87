/** Rows of a table written as text, one a line, so that a long one can be read at a glance. */
export const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
