export type * from './generated.ts';
export { addressOf } from './route.ts';
export type { Answer as RouteAnswer, Input as RouteInput, Route } from './route.ts';

/** A paged list: what follows is asked for with `?cursor=`. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
