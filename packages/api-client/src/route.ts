import type { paths } from './generated.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>;

/** Every route of the API as `METHOD /path/{id}`. */
export type Route = {
  [P in keyof paths]: { [M in Method]: paths[P][M] extends object ? `${Uppercase<M>} ${P & string}` : never }[Method];
}[keyof paths];

type OperationOf<R extends Route> = R extends `${infer M} ${infer P}`
  ? P extends keyof paths
    ? Lowercase<M> extends Method
      ? Operation<P, Lowercase<M>>
      : never
    : never
  : never;

type Json<T> = T extends { content: { 'application/json': infer B } } ? B : undefined;
type Part<T, K extends string> = T extends Record<K, infer V> ? V : undefined;
type Parameters<R extends Route> = Part<OperationOf<R>, 'parameters'>;
type OptionalPart<T, K extends string> = T extends { [k in K]: infer V }
  ? V
  : T extends { [k in K]?: infer V }
    ? V
    : undefined;

type Need<K extends string, V> = [V] extends [undefined] ? object : { [k in K]: V };
/** What a call of the route takes: `path` and `body` where it has them, `query` where it knows any. */
export type Input<R extends Route> = Need<'path', OptionalPart<Parameters<R>, 'path'>> &
  Need<'body', Json<NonNullable<Part<OperationOf<R>, 'requestBody'>>>> & {
    query?: OptionalPart<Parameters<R>, 'query'>;
  };

type Responses<R extends Route> = Part<OperationOf<R>, 'responses'>;
/** What the route answers when it does not refuse. */
export type Answer<R extends Route> =
  Responses<R> extends { 200: infer A } ? Json<A> : Responses<R> extends { 201: infer A } ? Json<A> : undefined;

/** The method and address of a call, path parameters and query filled in; empty query values are left out. */
export function addressOf(route: Route, input: { path?: object; query?: object }): { method: string; address: string } {
  const [method = '', pattern = ''] = route.split(' ');
  const given = (input.path ?? {}) as Record<string, string>;
  const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  return { method, address: query.size > 0 ? `${path}?${query.toString()}` : path };
}
