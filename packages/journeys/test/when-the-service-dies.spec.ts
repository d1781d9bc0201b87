import { expect, test } from '@playwright/test';
import { lineId, populate } from '../../bench/src/population.ts';
import { approvedBroadcast } from '../src/broadcasting.ts';
import { line } from '../src/line.ts';
import { picture } from '../src/pictures.ts';
import { StaffConsole } from '../src/staff-console.ts';
import { control, world } from '../src/world.ts';

const households = 12_000;
const path = '/v2/bot/message/multicast';

// A claim of the dead process ends by itself after a minute.
test.setTimeout(180_000);

test('a broadcast survives the death of the service, and everybody gets it once', async ({ browser }) => {
  await populate(world.databaseUrl, households, () => undefined);
  await line.addFriends(households);
  const { id, unit, start, look } = await approvedBroadcast(browser, '市全体へのお知らせ', {
    fact: 'residence.kobe',
    eq: true,
  });
  const desk = await StaffConsole.of(browser, 'editor');
  await desk.open(`/broadcasts/${id}`);

  // Some requests never reach LINE, some are taken after the service has died, the rest pass at once.
  await line.addFault({ path, kind: 'hang', ms: 8_000, times: 6 });
  await line.addFault({ path, kind: 'delay', ms: 8_000, times: 10 });
  await start();
  await expect.poll(async () => (await line.ledger(unit)).accepted, { intervals: [50] }).toBeGreaterThan(0);
  await control('kill-api');
  const before = await line.ledger(unit);
  await line.clearFaults();
  await expect(desk.page.getByText('つながっていません。')).toBeVisible();
  await picture(desk.page, 'death-01-lost');

  await control('start-api');
  const { recipients, state } = await look();
  expect(state).toBe('sending');
  expect(recipients).toBeGreaterThan(households * 0.8);
  expect(before.people).toBeLessThan(recipients!);

  await expect.poll(async () => (await look()).state, { timeout: 120_000 }).toBe('sent');
  expect(await line.ledger(unit)).toMatchObject({
    people: recipients,
    delivered: recipients,
    duplicates: 0,
    byCount: { 1: recipients },
  });
  const { requests } = await look();
  expect(requests).toMatchObject({ accepted: requests.total, failed: 0, undecided: 0 });
  for (const n of [1, 4_711, households]) {
    const units = (await line.deliveriesTo(lineId(n))).map((delivery) => delivery.unit);
    expect(units.filter((one) => one === unit).length).toBeLessThanOrEqual(1);
  }

  // The page that was open all the time shows the end by itself.
  await expect(desk.page.getByRole('banner').getByText('配信済み')).toBeVisible();
  await picture(desk.page, 'death-02-sent');
  await desk.leave();
});
