/** How a simulator is set up. Everything has a default that fits `npm start`. */
export interface SimulatorOptions {
  port?: number;
  host?: string;
  /** Where the LIFF endpoint lies. */
  liffUrl?: string;
  webhookUrl?: string;
  channelId?: string;
  channelSecret?: string;
  loginChannelId?: string;
  loginChannelSecret?: string;
  liffId?: string;
  /** Friends and talks survive a restart when this file is named. */
  stateFile?: string;
  /** Milliseconds since 1970; expiry of tokens, reply tokens and retry keys follows it. */
  now?: () => number;
  /** Milliseconds for the rate limits only; runs on even when `now` stands still. */
  steadyNow?: () => number;
  /** Requests per second: LINE's reference says 200 for multicast, 2,000 for the rest. */
  multicastPerSecond?: number;
  otherPerSecond?: number;
}

export type Settings = Required<Omit<SimulatorOptions, 'stateFile'>> & { stateFile: string | null };

export const settingsOf = (options: SimulatorOptions): Settings => ({
  port: 4010,
  host: '127.0.0.1',
  liffUrl: 'http://localhost:4000/liff',
  webhookUrl: 'http://localhost:4000/api/line/webhook',
  channelId: '2000000001',
  channelSecret: 'simulator-channel-secret-000000',
  loginChannelId: '2000000002',
  loginChannelSecret: 'simulator-login-secret-00000000',
  liffId: '2000000002-simulate',
  now: () => Date.now(),
  steadyNow: () => performance.now(),
  multicastPerSecond: 200,
  otherPerSecond: 2_000,
  ...options,
  stateFile: options.stateFile ?? null,
});
