import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_BYTES, SourceFetcher } from '../../src/benefits/catalogue/source-fetcher.js';
import { sourceHash } from '../../src/benefits/catalogue/source-text.js';

/** The public web as a server of our own: names stand for what the test says, every connection ends here. */
class TestFetcher extends SourceFetcher {
  readonly connected: string[] = [];
  names: Record<string, string[]> = {};
  constructor(port: number) {
    super();
    this.open = ((url: URL, options: { lookup: Lookup; signal: AbortSignal; headers: object }, answer: never) => {
      options.lookup(url.hostname, { all: true }, (_: null, found: { address: string }[]) => {
        this.connected.push(...found.map(({ address }) => address));
      });
      const { signal, headers } = options;
      return request(
        { host: '127.0.0.1', port, path: url.pathname, headers: { ...headers, host: url.host }, signal },
        answer,
      );
    }) as never;
  }
  protected override resolve(host: string) {
    const addresses = this.names[host];
    if (!addresses) return Promise.reject(new Error('ENOTFOUND'));
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  }
}
type Lookup = (host: string, options: { all: true }, done: (error: null, found: { address: string }[]) => void) => void;

const PAGES: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/page': (response) => response.setHeader('content-type', 'text/html').end('<p>月額 15,000円</p>'),
  '/moved': (response) => response.writeHead(301, { location: '/page' }).end(),
  '/to-http': (response) => response.writeHead(302, { location: 'http://city.example/page' }).end(),
  '/to-inside': (response) => response.writeHead(302, { location: 'https://inside.example/page' }).end(),
  '/to-metadata': (response) => response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/huge': (response) => {
    response.setHeader('content-type', 'text/html');
    response.end(Buffer.alloc(MAX_BYTES + 1, 'a'));
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('half');
    response.destroy();
  },
};

describe('reading a source', () => {
  let fetcher: TestFetcher;
  const server = createServer((incoming, response) => {
    const page = PAGES[incoming.url ?? ''];
    if (page) page(response, incoming);
    else response.writeHead(404).end();
  });
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    fetcher = new TestFetcher((server.address() as AddressInfo).port);
    fetcher.names = {
      'city.example': ['93.184.215.14'],
      'inside.example': ['10.0.0.5'],
      'half.example': ['93.184.215.14', '127.0.0.1'],
      'mapped.example': ['::ffff:10.0.0.5'],
      'empty.example': [],
    };
  });
  afterAll(() => void server.close());
  const read = (path: string, host = 'city.example') => fetcher.read(`https://${host}${path}`);

  it('gives the hash of its text, behind a redirect too, from the address that was looked at', async () => {
    const hash = sourceHash('text/html', Buffer.from('月額 15,000円'));
    expect(await read('/page')).toEqual({ hash });
    expect(await read('/moved')).toEqual({ hash });
    expect(new Set(fetcher.connected)).toEqual(new Set(['93.184.215.14']));
  });

  it.each([
    ['/nowhere', 'city.example', 'http404'],
    ['/to-http', 'city.example', 'address'],
    ['/to-inside', 'city.example', 'address'],
    ['/to-metadata', 'city.example', 'address'],
    ['/round', 'city.example', 'redirects'],
    ['/huge', 'city.example', 'tooLarge'],
    ['/cut', 'city.example', 'unreachable'],
    ['/page', 'inside.example', 'address'],
    ['/page', 'half.example', 'address'],
    ['/page', 'mapped.example', 'address'],
    ['/page', 'empty.example', 'address'],
    ['/page', 'unknown.example', 'unreachable'],
  ])('%s at %s: %s', async (path, host, fault) => expect(await read(path, host)).toEqual({ fault }));

  it('reaches nothing of this house, whatever the address looks like', async () => {
    const real = new SourceFetcher();
    for (const url of [
      'https://localhost/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'http://www.city.kobe.lg.jp/',
      'file:///etc/passwd',
    ]) {
      expect([url, await real.read(url)]).toEqual([url, { fault: 'address' }]);
    }
  });
});
