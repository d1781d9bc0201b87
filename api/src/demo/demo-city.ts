import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HouseholdsService } from '../households/households.service.js';
import { Database } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { cookieName, type SessionAudience } from '../platform/session/session.cookie.js';
import { SessionService } from '../platform/session/session.service.js';

/** Speaks HTTP to the API as one person, as the front ends do: what the demo shows could have been done by people. */
export class DemoCity {
  constructor(private readonly app: NestFastifyApplication) {}

  get<T>(type: new (...args: never[]) => T): T {
    return this.app.get<T>(type, { strict: false });
  }

  async asParent(lineUserId: string): Promise<Voice> {
    const { token } = await this.get(HouseholdsService).signIn(lineUserId);
    return this.voice('parent', token);
  }

  /** Demo days are longer than a session lasts, so staff get a session for each thing they do. */
  async asStaff(id: string, roles: string[], desk: 'staff' | 'city' = 'staff'): Promise<Voice> {
    const token = await this.get(Database).transaction((tx) => this.get(SessionService).open(tx, 'staff', id, roles));
    return this.voice('staff', token, desk);
  }

  /** So many people point their phones at the code of a flyer, all at once. */
  async scan(code: string, times: number): Promise<void> {
    await Promise.all(Array.from({ length: times }, () => this.app.inject({ method: 'GET', url: `/r/${code}` })));
  }

  /** Hands on all news and lets the rooms react. */
  settle(): Promise<void> {
    return this.get(Outbox).drain();
  }

  private voice(audience: SessionAudience, token: string, desk: string = audience): Voice {
    const cookie = `${cookieName(audience)}=${token}`;
    return async <T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: object): Promise<T> => {
      const answer = await this.app.inject({
        method,
        url: `/api/${desk}${path}`,
        headers: { cookie },
        ...(method !== 'GET' && { payload: body ?? {} }),
      });
      if (answer.statusCode >= 400) throw new Error(`demo: ${method} ${path} was refused: ${answer.body}`);
      return (answer.body ? answer.json() : undefined) as T;
    };
  }
}

/** Calls a route of one's own audience; throws when it is refused. */
export type Voice = <T = unknown>(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: object) => Promise<T>;
