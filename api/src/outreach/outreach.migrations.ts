import { flyersMigrations } from './flyers.migrations.js';
import { menusMigrations } from './menus.migrations.js';
import { routesMigrations } from './routes.migrations.js';
import { savedMigrations } from './saved.migrations.js';
import { usedMigrations } from './used.migrations.js';

export const outreachMigrations = [
  ...routesMigrations,
  ...menusMigrations,
  ...flyersMigrations,
  ...savedMigrations,
  ...usedMigrations,
];
