import { flyersMigrations } from './flyers.migrations.js';
import { menusMigrations } from './menus.migrations.js';
import { routesMigrations } from './routes.migrations.js';

export const outreachMigrations = [...routesMigrations, ...menusMigrations, ...flyersMigrations];
