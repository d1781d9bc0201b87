import type { MigrationInterface } from 'typeorm';

export const benefitsMigrations: (new () => MigrationInterface)[] = [];
