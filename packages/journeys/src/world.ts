const named = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the journeys with \`node scripts/journeys.ts\`.`);
  return value;
};

/** Where everything is that the journeys travel through. */
export const world = {
  apiUrl: named('API_URL'),
  simulatorUrl: named('SIMULATOR_URL'),
  databaseUrl: named('DATABASE_URL'),
  controlUrl: named('CONTROL_URL'),
};

export interface Answer<T> {
  status: number;
  body: T;
  cookie: string;
}

/** One call over HTTP, whatever its answer. */
export async function ask<T>(
  url: string,
  { method = 'GET', body, cookie }: { method?: string; body?: object; cookie?: string } = {},
): Promise<Answer<T>> {
  const answer = await fetch(url, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...(cookie && { cookie }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: (text ? JSON.parse(text) : null) as T,
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  };
}

/** The same, for calls that must succeed. */
export async function get<T>(url: string, options: Parameters<typeof ask>[1] = {}): Promise<T> {
  const { status, body } = await ask<T>(url, options);
  if (status >= 400) throw new Error(`${options.method ?? 'GET'} ${url}: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Kills the API as a power cut would, or starts it again. */
export async function control(act: 'kill-api' | 'start-api'): Promise<void> {
  const answer = await fetch(`${world.controlUrl}/${act}`, { method: 'POST' });
  if (!answer.ok) throw new Error(`${act}: ${answer.status} ${await answer.text()}`);
}
