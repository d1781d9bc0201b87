import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateFlyers1764000080100 implements MigrationInterface {
  name = 'CreateFlyers1764000080100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE flyer (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text NOT NULL,
        template_id text NOT NULL,
        paper text NOT NULL,
        state text NOT NULL,
        round int NOT NULL,
        latest_version int NOT NULL,
        sent_version int,
        route_id uuid,
        author_id uuid NOT NULL,
        writer_ids uuid[] NOT NULL,
        from_flyer_id uuid,
        finaliser_id uuid,
        final_at timestamptz,
        revision int NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT flyer_pkey PRIMARY KEY (id),
        CONSTRAINT flyer_state CHECK (state IN ('draft', 'correction', 'final')),
        CONSTRAINT flyer_paper CHECK (paper IN ('a4', 'a5', 'card', 'a2')),
        CONSTRAINT flyer_route_fk FOREIGN KEY (route_id) REFERENCES route (id),
        CONSTRAINT flyer_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id),
        CONSTRAINT flyer_from_fk FOREIGN KEY (from_flyer_id) REFERENCES flyer (id),
        CONSTRAINT flyer_finaliser_fk FOREIGN KEY (finaliser_id) REFERENCES staff_account (id)
      );
      CREATE INDEX flyer_by_state ON flyer (state, id);

      CREATE TABLE flyer_version (
        flyer_id uuid NOT NULL,
        number int NOT NULL,
        content jsonb NOT NULL,
        variables jsonb NOT NULL,
        address text,
        photo_ids uuid[] NOT NULL,
        maker_id uuid NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT flyer_version_pkey PRIMARY KEY (flyer_id, number),
        CONSTRAINT flyer_version_flyer_fk FOREIGN KEY (flyer_id) REFERENCES flyer (id),
        CONSTRAINT flyer_version_maker_fk FOREIGN KEY (maker_id) REFERENCES staff_account (id)
      );
      CREATE INDEX flyer_version_photos ON flyer_version USING gin (photo_ids);

      CREATE TABLE flyer_round (
        flyer_id uuid NOT NULL,
        round int NOT NULL,
        version int NOT NULL,
        sender_id uuid NOT NULL,
        sent_at timestamptz NOT NULL,
        CONSTRAINT flyer_round_pkey PRIMARY KEY (flyer_id, round),
        CONSTRAINT flyer_round_flyer_fk FOREIGN KEY (flyer_id) REFERENCES flyer (id),
        CONSTRAINT flyer_round_sender_fk FOREIGN KEY (sender_id) REFERENCES staff_account (id)
      );

      CREATE TABLE flyer_comment (
        id uuid NOT NULL DEFAULT uuidv7(),
        flyer_id uuid NOT NULL,
        version int NOT NULL,
        x int NOT NULL,
        y int NOT NULL,
        text text NOT NULL,
        state text NOT NULL,
        author_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        answer text,
        answerer_id uuid,
        answered_at timestamptz,
        CONSTRAINT flyer_comment_pkey PRIMARY KEY (id),
        CONSTRAINT flyer_comment_state CHECK (state IN ('open', 'accepted', 'declined')),
        CONSTRAINT flyer_comment_flyer_fk FOREIGN KEY (flyer_id) REFERENCES flyer (id),
        CONSTRAINT flyer_comment_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id),
        CONSTRAINT flyer_comment_answerer_fk FOREIGN KEY (answerer_id) REFERENCES staff_account (id)
      );
      CREATE INDEX flyer_comment_by_version ON flyer_comment (flyer_id, version, id);

      CREATE TABLE flyer_photo (
        id uuid NOT NULL DEFAULT uuidv7(),
        flyer_id uuid NOT NULL,
        media text NOT NULL,
        bytes bytea NOT NULL,
        width int NOT NULL,
        height int NOT NULL,
        uploader_id uuid NOT NULL,
        uploaded_at timestamptz NOT NULL,
        CONSTRAINT flyer_photo_pkey PRIMARY KEY (id),
        CONSTRAINT flyer_photo_media CHECK (media IN ('image/png', 'image/jpeg')),
        CONSTRAINT flyer_photo_flyer_fk FOREIGN KEY (flyer_id) REFERENCES flyer (id),
        CONSTRAINT flyer_photo_uploader_fk FOREIGN KEY (uploader_id) REFERENCES staff_account (id)
      );
      CREATE INDEX flyer_photo_by_flyer ON flyer_photo (flyer_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE flyer_photo, flyer_comment, flyer_round, flyer_version, flyer;');
  }
}

export const flyersMigrations = [CreateFlyers1764000080100];
