import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import { ServiceVersion } from '../benefits.entity.js';
import { translatedOf } from './older-translations.js';
import { VersionLedger } from './version-ledger.js';
import { versionRefusals } from './versions.refusals.js';
import { lastSeenIn, type VersionAct, type VersionState, writersCopied } from './versions.rules.js';

/** How new versions come into being. */
@Injectable()
export class VersionDrafts {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: VersionLedger,
  ) {}

  /** What a draft says that begins as a copy of one version, of what is published or was last unless told otherwise. @throws Refusal */
  async copyOf(tx: Transaction, serviceId: string, basedOn: number | undefined) {
    await this.ledger.lockService(tx, serviceId);
    const newest = await this.ledger.newest(tx, serviceId);
    const { published } = await this.ledger.line(tx.manager, serviceId);
    const from = basedOn ?? published;
    const base = from === null ? newest : await this.ledger.find(tx, serviceId, from);
    if (!base || !newest) throw versionRefusals.refuse('serviceVersion.notFound');
    const { rule, ruleHash, content, goldens, confidence, nextCheckDue, hash, translated } = base;
    const said = { rule, ruleHash, content, goldens, confidence, nextCheckDue, hash, translated };
    const open = { validFrom: null, validTo: null, follows: lastSeenIn(base), writerIds: writersCopied(base) };
    return { serviceId, number: newest.number + 1, basedOn: base.number, ...open, ...said };
  }

  /** Writes a new version down, and who began it. */
  async begin(
    tx: Transaction,
    actor: StaffActor,
    written: Partial<ServiceVersion> & Pick<ServiceVersion, 'content'>,
    act: VersionAct,
    { state = 'draft', note = null }: { state?: VersionState; note?: string | null } = {},
  ): Promise<ServiceVersion> {
    const now = this.clock.now();
    const writerIds = [...new Set([actor.id, ...(written.writerIds ?? [])])];
    const by = { authorId: actor.id, writerIds, approverId: null, approvedAt: null };
    const times = { createdAt: now, updatedAt: now, publishedAt: null, expiredAt: null };
    const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
    const translated = translatedOf(written.content, written.translated ?? {});
    const row = { id, ...written, translated, state, revision: 1, returnNote: null, ...by, ...times };
    const version = tx.manager.create(ServiceVersion, row);
    await tx.manager.insert(ServiceVersion, version);
    await this.ledger.note(tx, actor, version, act, note);
    return version;
  }
}
