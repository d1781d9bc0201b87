import { EnvProblem } from './platform/env/env.js';

const code = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Why the API could not start and what mends it, in one sentence. */
export function explainStartFault(error: unknown): string {
  if (error instanceof EnvProblem) return `The environment is not complete. ${error.message}`;
  switch (code(error)) {
    case 'EADDRINUSE':
      return 'The port is taken by another program: stop that program, or set PORT to a free one.';
    case 'EACCES':
      return 'This user may not open that port or file: choose a PORT above 1023 and a folder this user can write.';
    case 'ENOSPC':
      return 'The disk is full: free some space and start again; nothing stored so far is lost.';
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return 'No database answers at DATABASE_URL: check its host and port, and that PostgreSQL is running there.';
    case '28P01':
    case '28000':
      return 'The database refuses the user or password in DATABASE_URL: correct them.';
    case '3D000':
      return 'The database named in DATABASE_URL does not exist: create it, or correct the name.';
    default:
      return `The API could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
