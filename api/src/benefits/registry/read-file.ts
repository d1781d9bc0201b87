import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Env } from '../../platform/env/env.js';
import { Refusal } from '../../platform/refusals/refusal.js';
import type { Row } from '../../platform/database/rows.js';
import { recordHash } from './canonical.js';
import { exportRecord } from './export-record.js';
import { exportableOf } from './exportable.js';
import { normalise } from './normalise.js';
import { ownIdOf, recordKey } from './own-record.js';
import { RecordReader } from './record-reader.js';
import { type RawRecord, readRecord } from './record-shape.js';
import type { RegistryImport, RegistryRow, RowChange } from './registry.entity.js';
import { RegistryImports } from './registry-imports.js';
import { type Keyed, type Known, RegistryQueries } from './registry.queries.js';
import { nameWith } from './registry.words.js';
import { FileProblem, registryRefusals } from './registry.refusals.js';

/** Records in one transaction. */
const PORTION = 32;
/** Records between two breaths of the event loop: normalising one takes a fraction of a millisecond. */
const BREATH = 8;
const PSID_MAX = 120;

interface Read extends Keyed {
  position: number;
  record: RawRecord;
}

/** Reads a file of the registry while it arrives: nobody else has to wait, and a file that is wrong leaves nothing. */
@Injectable()
export class ReadRegistryFile implements OnModuleInit {
  constructor(
    private readonly env: Env,
    private readonly imports: RegistryImports,
    private readonly queries: RegistryQueries,
    private readonly host: HttpAdapterHost,
  ) {}

  /** Nothing of a file is read before the caller is known to be allowed to send one. */
  onModuleInit(): void {
    // None where only the rooms are opened, as for migrating.
    const { httpAdapter } = this.host as Partial<HttpAdapterHost>;
    const server = httpAdapter?.getInstance<FastifyInstance>();
    server?.addContentTypeParser('application/octet-stream', (_, __, done) => done(null));
  }

  /** @throws Refusal with the place of what is wrong */
  async of(actor: StaffActor, id: string, body: IncomingMessage): Promise<RegistryImport> {
    await this.imports.take(actor, id);
    try {
      return await this.imports.finish(actor, id, await this.read(id, body));
    } catch (error) {
      if (error instanceof FileProblem) {
        await this.imports.fail(id, error.code, error.path);
        throw registryRefusals.refuse(error.code, [{ path: error.path, rule: error.code }]);
      }
      await this.imports.fail(id, 'registry.brokenOff', null);
      // The sender has gone, or somebody pressed "stop".
      if (error instanceof Refusal || !isGone(error)) throw error;
      throw registryRefusals.refuse('registry.brokenOff');
    }
  }

  private async read(id: string, body: IncomingMessage): Promise<string> {
    const reader = new RecordReader();
    const hash = createHash('sha256');
    const seen = new Set<string>();
    let portion: Read[] = [];
    let [bytesRead, records] = [0, 0];
    const flush = async (): Promise<void> => {
      await this.imports.keep(id, await this.rows(id, portion), { bytesRead, records });
      portion = [];
    };
    for await (const piece of body as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytesRead += piece.length;
      for (const { index, text } of reader.take(piece)) {
        const record = readRecord(index, text);
        portion.push({ position: index, record, ...this.keyOf(record, index, seen) });
        records = index + 1;
        if (portion.length >= PORTION) await flush();
        else if (records % BREATH === 0) await setImmediate();
      }
    }
    reader.end();
    await flush();
    return hash.digest('hex');
  }

  private async rows(importId: string, portion: Read[]): Promise<Row<RegistryRow>[]> {
    if (portion.length === 0) return [];
    const known = await this.queries.known(portion);
    const rows: Row<RegistryRow>[] = [];
    for (const [at, { position, record, psid }] of portion.entries()) {
      if (at > 0 && at % BREATH === 0) await setImmediate();
      const { normal, warnings } = normalise(record);
      const hash = recordHash(record);
      rows.push({
        importId,
        position,
        psid,
        name: normal.name === null ? null : nameWith(normal.name, normal.shortName),
        areaName: normal.area?.name ?? null,
        raw: JSON.stringify(record),
        hash,
        change: changeOf(hash, known.get(psid), this.env.PUBLIC_URL),
        warnings,
        warningCount: warnings.length,
      });
    }
    return rows;
  }

  private keyOf(record: RawRecord, index: number, seen: Set<string>): Keyed {
    const path = `/${index}/basicInformation/psid`;
    const { PUBLIC_URL: origin } = this.env;
    const psid = recordKey(record, origin);
    if (psid === '') throw new FileProblem('registry.psidMissing', path);
    if (psid.length > PSID_MAX) throw new FileProblem('registry.textTooLong', path);
    if (seen.has(psid)) throw new FileProblem('registry.psidDouble', path);
    seen.add(psid);
    return { psid, ownId: ownIdOf(record, origin) };
  }
}

/** Against what was decided last, and against what we would send back today: a file of our own brings no news. */
function changeOf(hash: string, known: Known | undefined, origin: string): RowChange {
  if (!known || (known.hash === null && known.content === null)) return 'new';
  if (known.acceptedRaw !== null && !known.isWritten) return 'new';
  if (known.hash === hash) return 'same';
  const ours = exportableOf(known, origin);
  return ours && hash === recordHash(exportRecord(ours)) ? 'same' : 'changed';
}

/** Node's errors for a request whose sender went away. */
const isGone = (error: unknown): boolean =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes((error as { code?: string } | null)?.code ?? '');
