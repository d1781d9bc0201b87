import { startSimulator, type SimulatorOptions } from './index.ts';

const { env } = process;
const given = (name: string, option: keyof SimulatorOptions): SimulatorOptions =>
  env[name] ? { [option]: env[name] } : {};

const simulator = await startSimulator({
  ...(env['SIMULATOR_PORT'] && { port: Number(env['SIMULATOR_PORT']) }),
  ...given('SIMULATOR_HOST', 'host'),
  ...given('LIFF_URL', 'liffUrl'),
  ...given('WEBHOOK_URL', 'webhookUrl'),
  ...given('LINE_CHANNEL_ID', 'channelId'),
  ...given('LINE_CHANNEL_SECRET', 'channelSecret'),
  ...given('LINE_LOGIN_CHANNEL_ID', 'loginChannelId'),
  ...given('LINE_LOGIN_CHANNEL_SECRET', 'loginChannelSecret'),
  ...given('LIFF_ID', 'liffId'),
  ...given('SIMULATOR_STATE', 'stateFile'),
});
console.log(`LINE simulator: ${simulator.origin}`);

const saving = setInterval(() => simulator.state.saveChanges(), 2_000);
const stop = (): void => {
  clearInterval(saving);
  void simulator.close().then(() => process.exit(0));
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Started by another program: when that is gone, nobody would ever stop us.
if (process.connected) process.once('disconnect', stop);
