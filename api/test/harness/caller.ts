import type { TestApp } from './app.js';

export interface Answer<B = any> {
  status: number;
  body: B;
  headers: Record<string, string | string[] | number | undefined>;
}

/** Speaks HTTP to the API as one person, keeping that person's cookies. */
export class Caller {
  private cookies = new Map<string, string>();

  constructor(private readonly test: TestApp) {}

  get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    this.call('GET', path, undefined, headers);
  post = (path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> =>
    this.call('POST', path, body, headers);
  put = (path: string, body: unknown): Promise<Answer> => this.call('PUT', path, body);
  patch = (path: string, body: unknown): Promise<Answer> => this.call('PATCH', path, body);
  delete = (path: string): Promise<Answer> => this.call('DELETE', path, undefined);

  /** The Cookie header, for streams opened with fetch. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async call(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await this.test.app.inject({
      method: method as 'GET',
      url: path,
      headers: { ...headers, ...(this.cookies.size > 0 && { cookie: this.cookie }) },
      ...(body !== undefined && { payload: body as object }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = answer.body;
    // One JSON text a line (`x-ndjson`) stays text.
    const isJson = /[/+]json/.test(String(answer.headers['content-type']));
    const json = text && isJson ? (JSON.parse(text) as unknown) : text;
    return { status: answer.statusCode, body: json, headers: answer.headers };
  }
}
