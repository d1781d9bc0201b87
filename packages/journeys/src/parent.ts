import { randomUUID } from 'node:crypto';
import { line } from './line.ts';
import { type Answer, ask, get, world } from './world.ts';

/** A parent who speaks to the API as the LIFF app does, for what a story takes as given. */
export class Parent {
  readonly userId: string;
  private readonly cookie: string;

  private constructor(userId: string, cookie: string) {
    this.userId = userId;
    this.cookie = cookie;
  }

  /** A person whom LINE knows and who has opened the app once. */
  static async signIn(userId: string): Promise<Parent> {
    const body = { idToken: await line.idToken(userId) };
    const { cookie } = await ask(`${world.apiUrl}/api/parent/session`, { method: 'POST', body });
    return new Parent(userId, cookie);
  }

  /** A friend of the account who has agreed and finished the survey; `route` is the code of the flyer that led here. */
  static async registered(
    name: string,
    { ward, birthMonth, route }: { ward: string; birthMonth: string; route?: string },
  ): Promise<Parent> {
    const userId = await line.newPerson(name);
    await line.follow(userId);
    const parent = await Parent.signIn(userId);
    const came = route && (await parent.do<{ counted: string }>('POST', '/arrival', { route }));
    await parent.agree();
    if (came) await parent.do('POST', '/arrival', { route, ...came });
    await parent.do('POST', '/survey', {
      version: (await parent.do<{ version: string }>('GET', '/survey')).version,
      answers: [
        { questionId: 'ward', choice: ward },
        { questionId: 'children', children: [{ birthMonth }], childrenComplete: true },
        { questionId: 'expecting', choice: 'false' },
        { questionId: 'guardians', choice: 'true' },
        { questionId: 'language', choice: 'ja' },
      ],
    });
    return parent;
  }

  async agree(): Promise<void> {
    const { version } = await this.do<{ version: string }>('GET', '/consent');
    await this.do('POST', '/consent', { version });
  }

  /** @returns the address of the consultation */
  async openConsultation(text: string): Promise<string> {
    const input = { clientId: randomUUID(), category: 'childcare', text };
    return (await this.do<{ id: string }>('POST', '/consultations', input)).id;
  }

  do<T>(method: string, path: string, body?: object): Promise<T> {
    return get<T>(`${world.apiUrl}/api/parent${path}`, { method, cookie: this.cookie, ...(body && { body }) });
  }

  /** The same for what may be refused. */
  attempt<T>(method: string, path: string, body?: object): Promise<Answer<T>> {
    return ask<T>(`${world.apiUrl}/api/parent${path}`, { method, cookie: this.cookie, ...(body && { body }) });
  }
}
