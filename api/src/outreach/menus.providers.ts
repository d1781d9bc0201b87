import { GiveMenuWhenHouseholdChanges } from './give-menu-when-household-changes.js';
import { MenuLinking } from './menus-linking.js';
import { MenuPublisher } from './menus-publisher.js';
import { MenuRuns } from './menus-runs.js';
import { MenuWorker } from './menus-worker.js';
import { MenuRun, RichMenu, RichMenuLink } from './menus.entity.js';
import { MenuQueries } from './menus.queries.js';
import { MenusService } from './menus.service.js';
import { MenusStaffController } from './menus.staff.controller.js';
import { MenuTemplates } from './menus.templates.js';

// The menus' part of the room, for its module.
export const menusEntities = [RichMenu, RichMenuLink, MenuRun];
export const menusControllers = [MenusStaffController];
export const menusProviders = [
  MenusService,
  MenuTemplates,
  MenuPublisher,
  MenuQueries,
  MenuLinking,
  MenuRuns,
  MenuWorker,
  GiveMenuWhenHouseholdChanges,
];
