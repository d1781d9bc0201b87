import type { FastifyReply } from 'fastify';

export type SessionAudience = 'parent' | 'staff';

// `__Host-` demands TLS; a laptop without it takes the plain name. Decided once at start from the public address.
let secure = false;
export const useSecureCookies = (yes: boolean): void => void (secure = yes);

export const cookieName = (audience: SessionAudience): string => `${secure ? '__Host-' : ''}tsunagu_${audience}`;

export function setSessionCookie(reply: FastifyReply, audience: SessionAudience, token: string): void {
  reply.setCookie(cookieName(audience), token, { path: '/', httpOnly: true, sameSite: 'lax', secure });
}

export function clearSessionCookie(reply: FastifyReply, audience: SessionAudience): void {
  reply.clearCookie(cookieName(audience), { path: '/', httpOnly: true, sameSite: 'lax', secure });
}
