import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DutyService } from '../duty/duty.service.js';
import { systemActor, type StaffActor } from '../platform/actor/actor.js';
import { addDays, tokyoDate, tokyoInstant, weekday } from '../platform/clock/tokyo.js';
import { type StaffRole, StaffService } from '../staff/staff.service.js';
import { planBroadcasts } from './demo-broadcasts.js';
import { DemoCity, type Voice } from './demo-city.js';
import type { DemoClock } from './demo-clock.js';
import { planConsultations } from './demo-consultations.js';
import { planFlyers } from './demo-flyers.js';
import { planHouseholds } from './demo-households.js';
import { planRoutes } from './demo-routes.js';
import { demoStaff } from './demo-staff.js';
import { Random } from './random.js';
import { Timeline } from './timeline.js';

const DAYS = 29;
const HOUSEHOLDS = 420;

export interface DemoResult {
  households: number;
  lineUserIds: string[];
}

/** Fills an empty database with a city and its last month. The same seed gives the same city, seen from today. */
export async function fillDemoCity(
  app: NestFastifyApplication,
  clock: DemoClock,
  { seed, introduce }: { seed: number; introduce: (lineUserIds: string[]) => Promise<void> },
): Promise<DemoResult> {
  const city = new DemoCity(app);
  const random = new Random(seed);
  const timeline = new Timeline(clock);
  const today = tokyoDate(new Date());
  clock.moveTo(tokyoInstant(addDays(today, -DAYS), '07:00'));

  const staff = await hire(city);
  await roster(city, staff, today);
  const voice =
    (role: StaffRole, nth = 0) =>
    async (): Promise<Voice> => {
      const { id, roles } = staff.filter((member) => member.roles.includes(role))[nth]!;
      return city.asStaff(id, [...roles], role === 'cityApprover' ? 'city' : 'staff');
    };
  const routes = planRoutes(city, timeline, seed, voice('editor'), today);
  const homes = planHouseholds(city, timeline, random, routes, today, HOUSEHOLDS);
  await introduce([...homes.map(({ lineUserId }) => lineUserId), ...routes.lookers]);
  planBroadcasts(city, timeline, random, { editor: voice('editor'), supervisor: voice('supervisor') }, homes, today);
  planConsultations(city, timeline, random, [voice('counsellor', 0), voice('counsellor', 1)], homes, today);
  planFlyers(timeline, { editor: voice('editor'), city: voice('cityApprover') }, routes, today);
  await timeline.run(new Date());
  clock.followRealTime();
  await city.settle();
  return { households: homes.length, lineUserIds: homes.map(({ lineUserId }) => lineUserId) };
}

async function hire(city: DemoCity): Promise<StaffActor[]> {
  const staff: StaffActor[] = [];
  for (const { name, email, roles, qualification, experienceYears, password, totpSecret } of demoStaff) {
    const { account } = await city.get(StaffService).create(
      systemActor('demo'),
      {
        name,
        email,
        roles: roles as StaffRole[],
        ...(qualification && { qualification }),
        ...(experienceYears !== undefined && { experienceYears }),
      },
      { password, totpSecret },
    );
    staff.push({ kind: 'staff', id: account.id, roles, sessionId: '' });
  }
  return staff;
}

/** Every weekday of the past month and the coming two weeks has its counsellors. */
async function roster(city: DemoCity, staff: StaffActor[], today: string): Promise<void> {
  const manager = staff.find(({ roles }) => roles.includes('manager'))!;
  const counsellors = staff.filter(({ roles }) => roles.includes('counsellor'));
  for (let offset = -DAYS; offset <= 14; offset++) {
    const date = addDays(today, offset);
    if (weekday(date) === 0 || weekday(date) === 6) continue;
    for (const { id } of counsellors)
      await city.get(DutyService).addShift(manager, { staffId: id, date, from: '10:00', to: '19:00' });
  }
}
