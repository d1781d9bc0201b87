import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../env/env.js';
import { cookieName } from '../session/session.cookie.js';

const KNOWN = 'tsunagu_known';
/** As long as browsers keep a cookie (RFC 6265bis §5.5: 400 days at most). */
const KNOWN_SECONDS = 400 * 24 * 3600;
/** Everything that decides which page is sent. */
export const VARY = 'Accept-Encoding, Cookie, User-Agent, Sec-Fetch-Dest';
const HTML_ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

type Place = 'in-line' | 'elsewhere';
interface Page {
  forms: Record<'br' | 'gzip' | 'identity', Buffer>;
  /** Hashes of what stands in the page itself, as a content security policy names them. */
  styles: string;
  scripts: string;
}

/**
 * The welcome page as HTML, for somebody new who opens the app's front door: painted before any script has run. Everybody else has
 * another first page, over which it would only flash; they get the plain page with the bones.
 */
export class FirstPaint {
  private readonly sent = new WeakMap<FastifyReply, Page>();

  private constructor(
    private readonly env: Env,
    private readonly pages: Record<Place, Page>,
  ) {}

  /** Null where the app was built without these pages. */
  static of(root: string, env: Env): FirstPaint | null {
    const file = (place: Place): string => join(root, `welcome.${place}.html`);
    if (!existsSync(file('in-line')) || !existsSync(file('elsewhere'))) return null;
    return new FirstPaint(env, {
      'in-line': pageOf(readFileSync(file('in-line'), 'utf8'), env),
      elsewhere: pageOf(readFileSync(file('elsewhere'), 'utf8'), env),
    });
  }

  /**
   * The app marks a registered parent's browser with a cookie, because the session's own cookie goes when the browser closes:
   * without the mark every return would begin with the welcome page of a stranger. A script's cookie lives for a week in WebKit
   * (tracking prevention), so every page sets it anew. It says nothing about who it is.
   */
  keepMark(request: FastifyRequest, reply: FastifyReply): void {
    if (request.cookies[KNOWN] !== '1') return;
    const secure = this.env.isTls;
    void reply.setCookie(KNOWN, '1', { path: '/liff', maxAge: KNOWN_SECONDS, sameSite: 'lax', secure });
  }

  /** Whether somebody new stands at the front door. */
  isFor({ cookies, query }: FastifyRequest): boolean {
    if (cookies[KNOWN] === '1' || cookies[cookieName('parent')] !== undefined) return false;
    const { 'liff.state': deeper = '', code } = query as Record<string, unknown>;
    // LINE hands the rest of a deep link over in `liff.state`, and `code` to whoever comes back from its login.
    return code === undefined && typeof deeper === 'string' && /^\/?([?#].*)?$/.test(deeper);
  }

  /** Its styles and the script that fetches the app stand in the page, so that the paint waits for no other file; the policy allows them and no others. */
  readonly allowOwn = async (_: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const policy = reply.getHeader('content-security-policy');
    const page = this.sent.get(reply);
    if (page && typeof policy === 'string') {
      const own = policy
        .replace("style-src 'self'", `style-src 'self'${page.styles}`)
        .replace("script-src 'self'", `script-src 'self'${page.scripts}`);
      void reply.header('content-security-policy', own);
    }
    return payload;
  };

  send(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const { 'user-agent': agent = '', 'accept-encoding': accepted = '' } = request.headers;
    // LINE's browser says so (LIFF documentation, user agent); nobody but the LINE simulator may frame the app.
    const inLine = /\bLine\//.test(agent) || request.headers['sec-fetch-dest'] === 'iframe';
    const page = this.pages[inLine ? 'in-line' : 'elsewhere'];
    const encoding = (['br', 'gzip'] as const).find((each) => String(accepted).includes(each)) ?? 'identity';
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    this.sent.set(reply, page);
    void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8');
    return reply.send(page.forms[encoding]);
  }
}

function pageOf(template: string, env: Env): Page {
  const words: Record<string, string> = {
    SERVICE: env.SERVICE_NAME,
    CITY: env.CITY_NAME,
    OPERATOR: env.OPERATOR_NAME,
    ADD_FRIEND: env.ADD_FRIEND_URL,
  };
  const html = template.replaceAll(/%(SERVICE|CITY|OPERATOR|ADD_FRIEND)%/g, (_, word: string) =>
    (words[word] ?? '').replaceAll(/[&<>"]/g, (sign) => HTML_ESCAPES[sign] ?? sign),
  );
  const identity = Buffer.from(html);
  const hashes = (tag: 'style' | 'script'): string =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))]
      .map(([, own = '']) => ` 'sha256-${createHash('sha256').update(own).digest('base64')}'`)
      .join('');
  return {
    forms: { identity, br: brotliCompressSync(identity), gzip: gzipSync(identity, { level: 9 }) },
    styles: hashes('style'),
    scripts: hashes('script'),
  };
}
