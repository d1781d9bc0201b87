import { get, world } from './world.ts';

const at = (path: string): string => `${world.simulatorUrl}/simulator${path}`;
const post = <T>(path: string, body: object = {}): Promise<T> => get<T>(at(path), { method: 'POST', body });

export interface Received {
  n: number;
  method: string;
  path: string;
  body: string;
}

export interface Ledger {
  accepted: number;
  delivered: number;
  people: number;
  duplicates: number;
  most: number;
  byCount: Record<string, number>;
}

/** What stands in for LINE, asked about what it knows and made to misbehave. */
export const line = {
  newPerson: async (name: string, friend = false): Promise<string> =>
    (await post<{ userId: string }>('/users', { name, friend })).userId,
  follow: (userId: string) => post(`/users/${userId}/follow`),
  addFriends: (count: number) => post('/friends/bulk', { count }),
  liffCode: async (userId: string): Promise<string> =>
    (await post<{ code: string }>(`/users/${userId}/liff-code`)).code,
  idToken: async (userId: string): Promise<string> => {
    const code = await line.liffCode(userId);
    return (await get<{ idToken: string }>(at(`/liff/context?code=${code}`))).idToken;
  },
  /** Everything that ever arrived at LINE's addresses. */
  received: async (): Promise<{ items: Received[]; dropped: number }> => {
    const items: Received[] = [];
    for (;;) {
      const since = items.at(-1)?.n ?? 0;
      const page = await get<{ items: Received[]; dropped: number }>(at(`/requests?limit=5000&since=${since}`));
      items.push(...page.items);
      if (page.items.length === 0) return { items, dropped: page.dropped };
    }
  },
  ledger: (unit: string) => get<Ledger>(at(`/ledger?unit=${unit}`)),
  deliveriesTo: async (userId: string): Promise<{ unit: string | null }[]> =>
    (await get<{ deliveries: { unit: string | null }[] }>(at(`/ledger/${userId}`))).deliveries,
  addFault: (fault: { path: string; kind: string; ms?: number; times: number }) => post('/faults', fault),
  clearFaults: () => get(at('/faults'), { method: 'DELETE' }),
};
