import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');
export const data = path.join(root, '.data');
export const at = (...parts: string[]): string => path.join(root, ...parts);
