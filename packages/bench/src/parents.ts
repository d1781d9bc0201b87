import { randomUUID } from 'node:crypto';

/** A parent with a finished registration and one open consultation. */
export interface TalkingParent {
  cookie: string;
  consultationId: string;
}

/** Registers a parent the way the LIFF app does, through the simulator's Login, and opens a consultation. */
export async function talkingParent(apiUrl: string, simulatorUrl: string): Promise<TalkingParent> {
  const json = async <T>(
    url: string,
    method = 'GET',
    body?: object,
    cookie = '',
  ): Promise<{ data: T; cookie: string }> => {
    const answer = await fetch(url, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...(cookie && { cookie }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    const set = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    return { data: (await answer.json()) as T, cookie: set.length > 0 ? set.join('; ') : cookie };
  };
  const { data: user } = await json<{ userId: string }>(`${simulatorUrl}/simulator/users`, 'POST', { friend: true });
  const { data: liff } = await json<{ code: string }>(
    `${simulatorUrl}/simulator/users/${user.userId}/liff-code`,
    'POST',
  );
  const { data: context } = await json<{ idToken: string }>(`${simulatorUrl}/simulator/liff/context?code=${liff.code}`);
  const { cookie } = await json(`${apiUrl}/api/parent/session`, 'POST', { idToken: context.idToken });
  const { data: consent } = await json<{ version: string }>(`${apiUrl}/api/parent/consent`, 'GET', undefined, cookie);
  await json(`${apiUrl}/api/parent/consent`, 'POST', { version: consent.version }, cookie);
  const { data: survey } = await json<{ version: string }>(`${apiUrl}/api/parent/survey`, 'GET', undefined, cookie);
  await json(
    `${apiUrl}/api/parent/survey`,
    'POST',
    {
      version: survey.version,
      answers: [
        { questionId: 'ward', choice: 'nada' },
        { questionId: 'children', children: [{ birthMonth: '2024-06' }], childrenComplete: true },
        { questionId: 'expecting', choice: 'false' },
        { questionId: 'guardians', noAnswer: 'later' },
        { questionId: 'language', choice: 'ja' },
      ],
    },
    cookie,
  );
  const { data: opened } = await json<{ id: string }>(
    `${apiUrl}/api/parent/consultations`,
    'POST',
    { clientId: randomUUID(), category: 'procedure', text: '測定のための相談です。' },
    cookie,
  );
  return { cookie, consultationId: opened.id };
}
