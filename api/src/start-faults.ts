import { EnvProblem } from './platform/env/env.js';
import { KeyProblem } from './platform/sealing/keyring.js';

const code = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Why the API could not start and what mends it, in one sentence. */
export function explainStartFault(error: unknown): string {
  if (error instanceof EnvProblem) return `The environment is not complete. ${error.message}`;
  if (error instanceof KeyProblem) return error.message;
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
    case '42501':
      return 'The database user lacks a right: migrations need the owner of the database in DATABASE_OWNER_URL, the API the role tsunagu_app in DATABASE_URL.';
    case '42704':
      return 'The role tsunagu_app does not exist and this database user may make none: have an administrator run CREATE ROLE tsunagu_app LOGIN, then start again.';
    case '42P01':
      return 'The database does not have the newest schema: run node api/dist/migrate.js with DATABASE_OWNER_URL, then start again.';
    default:
      return `The API could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
