export { type Read, reader } from './reader.ts';
