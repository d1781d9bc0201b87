import type { MigrationInterface } from 'typeorm';

export const broadcastsMigrations: (new () => MigrationInterface)[] = [];
