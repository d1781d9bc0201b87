import { expect, test } from '@playwright/test';
import { approvedBroadcast } from '../src/broadcasting.ts';
import { select } from '../src/database.ts';
import { line } from '../src/line.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';

const title = '兵庫区のおはなし会';

test('who has blocked the account is left alone; the neighbour is told', async ({ browser }) => {
  const home = { ward: 'hyogo', birthMonth: monthsAgo(40).text };
  const blocking = await Parent.registered('ブロックした人', home);
  const neighbour = await Parent.registered('となりの人', home);
  const { unit, start, look } = await approvedBroadcast(browser, title, { fact: 'residence.ward', in: ['hyogo'] });

  const phone = await Phone.of(browser, blocking.userId);
  await phone.block();
  await expect
    .poll(async () => {
      const rows = await select<{ reachable: boolean }>('SELECT reachable FROM household_row WHERE line_user_id = $1', [
        blocking.userId,
      ]);
      return rows[0]?.reachable;
    })
    .toBe(false);

  await start();
  await expect.poll(async () => (await look()).state).toBe('sent');
  const unitsOf = async (userId: string) =>
    (await line.deliveriesTo(userId)).map((delivery) => delivery.unit).filter((one) => one === unit);
  expect(await unitsOf(neighbour.userId)).toHaveLength(1);
  expect(await unitsOf(blocking.userId)).toEqual([]);
  const { people, most } = await line.ledger(unit);
  expect([people, most]).toEqual([(await look()).recipients, 1]);

  await expect(phone.card(title)).toHaveCount(0);
  await picture(phone.page, 'blocked-01-nothing-came');
  await phone.putAway();
  const other = await Phone.of(browser, neighbour.userId);
  await expect(other.card(title)).toBeVisible();
  await picture(other.page, 'blocked-02-the-neighbour');
  await other.putAway();
});
