import { isIP } from 'node:net';
import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';

const NUMBER = { require_tld: false, require_protocol: true };
const number = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? Number(value) : value));

/** Everything the API takes from its environment. A laptop needs only DATABASE_URL, which `npm start` sets. */
export class Env {
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: string = 'development';

  @IsString()
  HOST: string = '127.0.0.1';

  @number
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT: number = 4000;

  /** The one origin that people see, without a path. */
  @IsUrl(NUMBER)
  PUBLIC_URL: string = 'http://localhost:4000';

  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must begin with postgres://' })
  DATABASE_URL: string;

  @number
  @IsInt()
  @Min(2)
  @Max(500)
  DATABASE_POOL: number = 20;

  @IsNotEmpty()
  MASTER_KEY_FILE: string = '.data/keys/master.key';

  /** Proxies whose word on a caller's address counts, comma-separated; rate limits go by that address. */
  @IsNotEmpty()
  TRUSTED_PROXIES: string = 'loopback';

  /** Off: this process answers requests only and leaves outbox, jobs and sending to others. */
  @IsIn(['on', 'off'])
  WORKERS: string = 'on';

  @IsIn(['on', 'off'])
  RATE_LIMITS: string = 'on';

  /** Where the built front ends lie; empty when a proxy serves them. */
  @IsOptional()
  @IsString()
  LIFF_DIST?: string;

  @IsOptional()
  @IsString()
  ADMIN_DIST?: string;

  /** the public name is decided with the city and set here, in one place. */
  @IsNotEmpty()
  SERVICE_NAME: string = 'つなぐ';

  @IsNotEmpty()
  CITY_NAME: string = '神戸市';

  @IsNotEmpty()
  OPERATOR_NAME: string = 'つなぐ運営事務局';

  /** The same three names for readers of English. */
  @IsNotEmpty()
  SERVICE_NAME_EN: string = 'Tsunagu';

  @IsNotEmpty()
  CITY_NAME_EN: string = 'Kobe City';

  @IsNotEmpty()
  OPERATOR_NAME_EN: string = 'Tsunagu Operations Office';

  @IsIn(['line', 'simulator'])
  LINE_MODE: string = 'simulator';

  @IsUrl(NUMBER)
  LINE_API_URL: string = 'https://api.line.me';

  @IsUrl(NUMBER)
  LINE_DATA_API_URL: string = 'https://api-data.line.me';

  /** The simulator's origin as a browser sees it; only in simulator mode. */
  @IsOptional()
  @IsUrl(NUMBER)
  SIMULATOR_URL?: string;

  @IsNotEmpty()
  LINE_CHANNEL_ID: string = '2000000001';

  @IsNotEmpty()
  LINE_CHANNEL_SECRET: string = 'simulator-channel-secret-000000';

  @IsNotEmpty()
  LINE_LOGIN_CHANNEL_ID: string = '2000000002';

  /** Only for taking back at LINE what was allowed there, when somebody leaves. */
  @IsNotEmpty()
  LINE_LOGIN_CHANNEL_SECRET: string = 'simulator-login-secret-00000000';

  @IsNotEmpty()
  LIFF_ID: string = '2000000002-simulate';

  @IsUrl(NUMBER)
  ADD_FRIEND_URL: string = 'https://line.me/R/ti/p/@tsunagu';

  /** Requests to LINE's multicast endpoint per second; LINE allows 200 (Messaging API reference, rate limits). */
  @number
  @IsInt()
  @Min(1)
  @Max(200)
  LINE_MULTICAST_PER_SECOND: number = 195;

  get isTls(): boolean {
    return this.PUBLIC_URL.startsWith('https:');
  }
}

export class EnvProblem extends Error {}

function isProxy(text: string): boolean {
  if (text === 'loopback') return true;
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return (
    most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && +bits > 0 && +bits <= most))
  );
}

/** @throws EnvProblem one sentence a line: which variable, what is wrong with it. Values are not repeated. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  ) as Record<string, string>;
  const env = plainToInstance(Env, given, { exposeDefaultValues: true });
  const problems = validateSync(env, { skipUndefinedProperties: false }).map(
    ({ property, constraints }) => `${property}: ${Object.values(constraints ?? {}).join('; ')}.`,
  );
  if (!env.TRUSTED_PROXIES.split(',').every((proxy) => isProxy(proxy.trim()))) {
    problems.push('TRUSTED_PROXIES: give addresses, ranges such as 10.0.0.0/8, or loopback, separated by commas.');
  }
  if (env.LINE_MODE === 'line' && env.LINE_CHANNEL_SECRET.startsWith('simulator-')) {
    problems.push('LINE_CHANNEL_SECRET: LINE_MODE=line needs the secret of the real Messaging API channel.');
  }
  if (env.LINE_MODE === 'line' && env.LINE_LOGIN_CHANNEL_SECRET.startsWith('simulator-')) {
    problems.push('LINE_LOGIN_CHANNEL_SECRET: LINE_MODE=line needs the secret of the real LINE Login channel.');
  }
  if (env.NODE_ENV === 'production' && !env.isTls) {
    problems.push('PUBLIC_URL: production needs an https:// address (TLS 1.2 or later, contract clause 10).');
  }
  if (problems.length > 0) throw new EnvProblem(problems.join('\n'));
  return env;
}
