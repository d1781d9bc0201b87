import type { AddressInfo } from 'node:net';
import { settingsOf, type SimulatorOptions } from './options.ts';
import { makeServer } from './server.ts';
import { State } from './state.ts';
import { Tokens } from './tokens.ts';
import { Webhooks } from './webhooks.ts';
import { Acts } from './acts.ts';

export type { SimulatorOptions } from './options.ts';
export { rawBody, sign } from './webhooks.ts';

/** A running stand-in for LINE. `origin` is what an SDK takes as base URL. */
export interface Simulator {
  readonly origin: string;
  readonly port: number;
  readonly state: State;
  readonly tokens: Tokens;
  readonly webhooks: Webhooks;
  readonly acts: Acts;
  close(): Promise<void>;
}

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const settings = settingsOf(options);
  const state = new State(settings);
  const tokens = await Tokens.make(state);
  const webhooks = new Webhooks(state);
  const server = await makeServer(state, tokens, webhooks);
  await server.listen({ port: settings.port, host: settings.host });
  const { port } = server.server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    state,
    tokens,
    webhooks,
    acts: new Acts(state, webhooks),
    close: async () => {
      state.save();
      await server.close();
    },
  };
}
