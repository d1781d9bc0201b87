import { lookup } from 'node:dns/promises';
import { request } from 'node:https';
import { Injectable } from '@nestjs/common';
import { isPublicAddress, isReadable } from './source-address.js';
import { sourceHash } from './source-text.js';

/** What was found at an address: the hash of its text, or why it could not be read. */
export type FoundSource = { hash: string } | { fault: string };

interface Answer {
  status: number;
  location: string | undefined;
  type: string;
  body: Buffer;
}

const MAX_REDIRECTS = 3;
export const TIMEOUT_MS = 10_000;
export const MAX_BYTES = 3_000_000;

class Fault extends Error {}

/**
 * Reads a page of the public web for its hash. Editors write the addresses, so nothing else of this network may be reached:
 * https only, every redirect looked at anew, the address resolved once and that very one connected to.
 */
@Injectable()
export class SourceFetcher {
  /** Never throws. */
  async read(url: string): Promise<FoundSource> {
    const stop = AbortSignal.timeout(TIMEOUT_MS);
    try {
      let at = url;
      for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!isReadable(at)) throw new Fault('address');
        const { status, location, type, body } = await this.get(new URL(at), stop);
        if (status >= 300 && status < 400 && location) at = new URL(location, at).href;
        else if (status !== 200) throw new Fault(`http${status}`);
        else return { hash: sourceHash(type, body) };
      }
      throw new Fault('redirects');
    } catch (error) {
      if (error instanceof Fault) return { fault: error.message };
      return { fault: stop.aborted ? 'timeout' : 'unreachable' };
    }
  }

  /** The addresses a name stands for; tests put a network of their own in its place. */
  protected async resolve(host: string): Promise<{ address: string; family: number }[]> {
    return lookup(host, { all: true });
  }

  protected open: typeof request = request;

  private async get(url: URL, signal: AbortSignal): Promise<Answer> {
    const addresses = await this.resolve(url.hostname);
    // One private address among public ones is enough to distrust the name.
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      throw new Fault('address');
    return new Promise((resolve, reject) => {
      const asked = this.open(
        url,
        {
          signal,
          agent: false,
          headers: { 'user-agent': 'tsunagu-source-check', 'accept-encoding': 'identity', accept: '*/*' },
          lookup: (_host, options, done) => {
            if (options.all) done(null, addresses);
            else done(null, addresses[0]!.address, addresses[0]!.family);
          },
        },
        (response) => {
          const { statusCode = 0, headers } = response;
          const chunks: Buffer[] = [];
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > MAX_BYTES) response.destroy(new Fault('tooLarge'));
            else chunks.push(chunk);
          });
          response.on('error', reject);
          response.on('end', () => {
            const type = headers['content-type'] ?? '';
            resolve({ status: statusCode, location: headers.location, type, body: Buffer.concat(chunks) });
          });
        },
      );
      asked.on('error', reject);
      asked.end();
    });
  }
}
