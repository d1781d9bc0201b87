import type { IncomingMessage } from 'node:http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { FlyerAccess } from './flyers-access.js';
import { FlyerPhoto } from './flyers.entity.js';
import { flyersRefusals } from './flyers.refusals.js';
import { MAX_PHOTOS } from './flyers.rules.js';
import { checkPhoto } from './flyers/photo-check.js';
import { MAX_PHOTO_BYTES, type PhotoFacts, PhotoProblem } from './flyers/photo-facts.js';

const KEPT_UNUSED_DAYS = 30;
const REFUSED = {
  unreadable: 'flyer.photoUnreadable',
  metadata: 'flyer.photoMetadata',
  tooLarge: 'flyer.photoTooLarge',
} as const;

/** Photos for flyers. They are public pictures and lie in the database, so that a backup holds the flyer whole. */
@Injectable()
export class FlyerPhotos implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly access: FlyerAccess,
    private readonly host: HttpAdapterHost,
    jobs: Jobs,
  ) {
    jobs.every('20 4 * * *', 'flyers.unusedPhotos', () => this.removeUnused());
  }

  /** A picture is not read before the caller is known to be allowed to send one: `add` reads it, within its bounds. */
  onModuleInit(): void {
    // None where only the rooms are opened, as for migrating.
    const { httpAdapter } = this.host as Partial<HttpAdapterHost>;
    const server = httpAdapter?.getInstance<FastifyInstance>();
    server?.addContentTypeParser(['image/png', 'image/jpeg'], (_, __, done) => done(null));
  }

  /** @throws Refusal */
  async add(actor: StaffActor, flyerId: string, body: IncomingMessage): Promise<FlyerPhoto> {
    const flyer = await this.access.one(actor, flyerId);
    if (flyer.state === 'final') throw flyersRefusals.refuse('flyer.stateChanged');
    const bytes = await read(body);
    const facts = await this.check(bytes);
    return this.database.transaction(async (tx) => {
      // Two uploads at once count one after the other.
      await this.access.locked(tx, actor, flyerId);
      if ((await tx.manager.countBy(FlyerPhoto, { flyerId })) >= MAX_PHOTOS)
        throw flyersRefusals.refuse('flyer.photosTooMany');
      const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
      const photo = { id, flyerId, bytes, ...facts, uploaderId: actor.id, uploadedAt: this.clock.now() };
      await tx.manager.insert(FlyerPhoto, photo);
      await this.audit.record(tx, actor, 'flyer.photo', { type: 'flyer', id: flyerId }, { photoId: id });
      return photo;
    });
  }

  /** @throws Refusal `flyer.notFound` */
  async one(actor: StaffActor, flyerId: string, id: string): Promise<FlyerPhoto> {
    await this.access.one(actor, flyerId);
    const photo = await this.database.manager.findOneBy(FlyerPhoto, { id });
    if (!photo || !(await this.belongs(flyerId, photo))) throw flyersRefusals.refuse('flyer.notFound');
    return photo;
  }

  /** To this flyer, or to the one it was made from. */
  private async belongs(flyerId: string, photo: FlyerPhoto): Promise<boolean> {
    if (photo.flyerId === flyerId) return true;
    const [used] = await this.database.manager.query<unknown[]>(
      'SELECT 1 FROM flyer_version WHERE flyer_id = $1 AND photo_ids @> ARRAY[$2::uuid] LIMIT 1',
      [flyerId, photo.id],
    );
    return used !== undefined;
  }

  private async check(bytes: Buffer): Promise<PhotoFacts> {
    try {
      return await checkPhoto(bytes);
    } catch (error) {
      if (error instanceof PhotoProblem) throw flyersRefusals.refuse(REFUSED[error.trouble]);
      throw error;
    }
  }

  /** What no version ever showed. */
  private async removeUnused(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_UNUSED_DAYS * 86_400_000);
    await this.database.manager.query(
      `DELETE FROM flyer_photo p WHERE p.uploaded_at < $1
          AND NOT EXISTS (SELECT 1 FROM flyer_version v WHERE v.photo_ids @> ARRAY[p.id])`,
      [before],
    );
  }
}

/** @throws Refusal `flyer.photoTooLarge` as soon as it is known */
async function read(body: IncomingMessage): Promise<Buffer> {
  if (Number(body.headers['content-length'] ?? 0) > MAX_PHOTO_BYTES) throw flyersRefusals.refuse('flyer.photoTooLarge');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    length += (part as Buffer).length;
    if (length > MAX_PHOTO_BYTES) throw flyersRefusals.refuse('flyer.photoTooLarge');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
