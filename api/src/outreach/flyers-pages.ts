import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { Env } from '../platform/env/env.js';
import type { Content } from './flyers/content.js';
import { type Laid, layOut } from './flyers/layout.js';
import { type PrintKind, toPdf } from './flyers/pdf.js';
import type { Values } from './flyers/variables.js';
import { type PhotoSize, warningsOf } from './flyers/warnings.js';
import { type Flyer, FlyerPhoto, type FlyerVersion } from './flyers.entity.js';

type Stored = Pick<FlyerVersion, 'content' | 'variables' | 'address'>;

export const photoIdsOf = ({ blocks }: Content): string[] => [
  ...new Set(blocks.flatMap((block) => (block.kind === 'photo' && block.photoId !== null ? [block.photoId] : []))),
];

/** How a flyer looks: on the screen, with what is not right about it, and as PDF. */
@Injectable()
export class FlyerPages {
  constructor(
    private readonly database: Database,
    private readonly env: Env,
  ) {}

  of({ content, variables, address }: Stored): Promise<Laid> {
    return this.lay(content, variables, address);
  }

  async lay(content: Content, values: Values, address: string | null): Promise<Laid> {
    const { drawing, warnings } = layOut(content, values, address);
    const seen = warningsOf(content, await this.sizes(photoIdsOf(content)), address !== null);
    return { drawing, warnings: [...warnings, ...seen] };
  }

  async pdf(flyer: Flyer, version: FlyerVersion, kind: PrintKind): Promise<Buffer> {
    const { drawing } = layOut(version.content, version.variables, version.address);
    const photos = await this.database.manager.findBy(FlyerPhoto, { id: In(photoIdsOf(version.content)) });
    return toPdf(
      {
        drawing,
        title: flyer.name,
        author: this.env.OPERATOR_NAME,
        madeAt: version.madeAt,
        photos: new Map(photos.map(({ id, bytes }) => [id, bytes])),
      },
      kind,
    );
  }

  /** Photos of any flyer by id: a new one may begin with those of another. */
  async sizes(ids: string[]): Promise<Map<string, PhotoSize>> {
    if (ids.length === 0) return new Map();
    const photos = await this.database.manager.find(FlyerPhoto, {
      select: { id: true, width: true, height: true },
      where: { id: In(ids) },
    });
    return new Map(photos.map(({ id, width, height }) => [id, { width, height }]));
  }
}
