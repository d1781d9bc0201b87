import { randomBytes } from 'node:crypto';

/** A name nobody has yet, of digits only: the letters of a random id can spell a word the guard rightly refuses (`add`). */
export const newName = (prefix: string): string => `${prefix} ${randomBytes(12).join('')}`;
