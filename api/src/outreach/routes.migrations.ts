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

/** One place and one version of a flyer are one route, however they are typed. Of several in use the oldest goes on. */
class KeepRoutesApart1764000080400 implements MigrationInterface {
  name = 'KeepRoutesApart1764000080400';

  async up(runner: QueryRunner): Promise<void> {
    const place = `lower(normalize(name, NFKC)), coalesce(ward, ''), lower(normalize(flyer_version, NFKC))`;
    await runner.query(`
      UPDATE route SET retired_at = now() WHERE id IN (
        SELECT id FROM (
          SELECT id, row_number() OVER (PARTITION BY ${place} ORDER BY id) AS place FROM route WHERE retired_at IS NULL
        ) r WHERE place > 1);
      CREATE UNIQUE INDEX route_in_use ON route (${place}) WHERE retired_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX route_in_use;');
  }
}

/**
 * Before somebody has agreed, that they came by a route is a number and no row. What was kept of those who never agreed goes,
 * once it is counted.
 */
class CountOpenings1764000080600 implements MigrationInterface {
  name = 'CountOpenings1764000080600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE route_opening (
        route_id uuid NOT NULL,
        day date NOT NULL,
        opened int NOT NULL,
        friends int NOT NULL,
        CONSTRAINT route_opening_pkey PRIMARY KEY (route_id, day),
        CONSTRAINT route_opening_count CHECK (opened > 0 AND friends BETWEEN 0 AND opened),
        CONSTRAINT route_opening_route_fk FOREIGN KEY (route_id) REFERENCES route (id)
      );
      INSERT INTO route_opening (route_id, day, opened, friends)
        SELECT route_id, arrived_on, count(*), count(friend_on) FROM route_arrival GROUP BY 1, 2;
      DELETE FROM route_arrival a WHERE NOT EXISTS (
        SELECT FROM consent c JOIN parent p ON p.id = c.parent_id WHERE p.household_id = a.household_id);
      ALTER TABLE route_arrival ADD friend_before boolean NOT NULL DEFAULT false;
      UPDATE route_arrival SET friend_before = true WHERE friend_on IS NOT NULL;
      ALTER TABLE route_arrival ALTER friend_before DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE route_arrival DROP friend_before; DROP TABLE route_opening;');
  }
}

export const routesMigrations = [
  CreateRoutes1764000080000,
  FollowFriends1764000080300,
  KeepRoutesApart1764000080400,
  CountOpenings1764000080600,
];
