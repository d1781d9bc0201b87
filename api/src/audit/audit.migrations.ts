import type { MigrationInterface } from 'typeorm';

export const auditMigrations: (new () => MigrationInterface)[] = [];
