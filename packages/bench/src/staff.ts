import { generate } from 'otplib';
import { demoStaff } from '../../../api/src/demo/demo-staff.ts';

/** Speaks to the API as one signed-in member of the demo's staff. */
export class StaffCaller {
  readonly cookie: string;
  private readonly apiUrl: string;

  private constructor(apiUrl: string, cookie: string) {
    this.apiUrl = apiUrl;
    this.cookie = cookie;
  }

  static async signIn(apiUrl: string, role: string): Promise<StaffCaller> {
    const staff = demoStaff.find(({ roles }) => roles.includes(role));
    if (!staff) throw new Error(`the demo has no ${role}`);
    const first = await post(`${apiUrl}/api/staff/session`, { email: staff.email, password: staff.password });
    const { ticket } = (await first.json()) as { ticket: string };
    const second = await post(`${apiUrl}/api/staff/session/second-factor`, {
      ticket,
      code: await generate({ secret: staff.totpSecret }),
    });
    if (!second.ok) throw new Error(`signing in as ${role}: ${second.status} ${await second.text()}`);
    return new StaffCaller(
      apiUrl,
      second.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    );
  }

  async call<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(`${this.apiUrl}${path}`, {
      method,
      headers: { cookie: this.cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }
}

const post = (url: string, body: object): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
