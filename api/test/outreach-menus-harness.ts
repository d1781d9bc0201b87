import { MenuTemplates } from '../src/outreach/menus.templates.js';
import type { TestApp } from './harness/app.js';
import { makePerson } from './harness/line.js';
import { registerParent, type Registration, type TestParent } from './harness/parent.js';

/** The menus as LINE shows them. */
export interface MenuWorld {
  /** What the minute's job does, after the news has been handed on. */
  look(): Promise<void>;
  /** A friend in the simulator who has registered. */
  person(registration?: Registration): Promise<TestParent>;
  looks(): MenuTemplates;
  /** Which of our menus LINE shows to somebody, as `stage phase language`. */
  shown(lineUserId: string): string | null;
  /** Requests to link so far. */
  links(): number;
  runs(): Promise<Record<string, unknown>[]>;
}

export function menuWorld(test: TestApp): MenuWorld {
  const looks = (): MenuTemplates => test.app.get(MenuTemplates, { strict: false });
  return {
    looks,
    async look() {
      await test.outbox.drain();
      await test.jobs.run('outreach.menus');
    },
    async person(registration = {}) {
      const { lineUserId } = await makePerson(test);
      return registerParent(test, { ...registration, lineUserId });
    },
    shown(lineUserId) {
      const { state } = test.simulator;
      const menu = state.menuFor(state.people.get(lineUserId)!)?.menu as { name?: string } | undefined;
      const template = looks().all.find(({ hash }) => menu?.name === `m${hash}`);
      return template ? `${template.stage} ${template.phase} ${template.language}` : null;
    },
    links: () => test.simulator.state.received.filter(({ path }) => path.endsWith('/bulk/link')).length,
    runs: () => test.sql('SELECT reason, phase, state, total, changed, refused, requests FROM menu_run ORDER BY id'),
  };
}
