import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateRoutes1764000080000 implements MigrationInterface {
  name = 'CreateRoutes1764000080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE route (
        id uuid NOT NULL DEFAULT uuidv7(),
        code text NOT NULL,
        name text NOT NULL,
        place_kind text NOT NULL,
        ward text,
        flyer_version text NOT NULL,
        author_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        retired_at timestamptz,
        CONSTRAINT route_pkey PRIMARY KEY (id),
        CONSTRAINT route_place_kind CHECK (place_kind IN
          ('wardOffice', 'health', 'childcare', 'school', 'play', 'shop', 'transport', 'event', 'post', 'web', 'other')),
        CONSTRAINT route_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id)
      );
      CREATE UNIQUE INDEX route_code ON route (code);

      CREATE TABLE route_scan (
        route_id uuid NOT NULL,
        day date NOT NULL,
        count int NOT NULL,
        CONSTRAINT route_scan_pkey PRIMARY KEY (route_id, day),
        CONSTRAINT route_scan_count CHECK (count > 0),
        CONSTRAINT route_scan_route_fk FOREIGN KEY (route_id) REFERENCES route (id)
      );

      CREATE TABLE route_arrival (
        household_id uuid NOT NULL,
        route_id uuid NOT NULL,
        arrived_on date NOT NULL,
        friend_on date,
        started_on date,
        finished_on date,
        consulted_on date,
        CONSTRAINT route_arrival_pkey PRIMARY KEY (household_id),
        CONSTRAINT route_arrival_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE,
        CONSTRAINT route_arrival_route_fk FOREIGN KEY (route_id) REFERENCES route (id)
      );
      CREATE INDEX route_arrival_by_route ON route_arrival (route_id, arrived_on);
      CREATE INDEX route_arrival_unfinished ON route_arrival (arrived_on, household_id) WHERE finished_on IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE route_arrival, route_scan, route;');
  }
}

/** The friend check stands at the end of the survey: whoever has finished may still become one. */
class FollowFriends1764000080300 implements MigrationInterface {
  name = 'FollowFriends1764000080300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX route_arrival_unfinished;
      CREATE INDEX route_arrival_unfinished ON route_arrival (arrived_on, household_id)
        WHERE finished_on IS NULL OR friend_on IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX route_arrival_unfinished;
      CREATE INDEX route_arrival_unfinished ON route_arrival (arrived_on, household_id) WHERE finished_on IS NULL;
    `);
  }
}

export const routesMigrations = [CreateRoutes1764000080000, FollowFriends1764000080300];
