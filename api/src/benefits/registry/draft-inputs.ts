import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Env } from '../../platform/env/env.js';
import type { DraftImport } from '../catalogue/catalogue-desk.js';
import { holdServices } from '../catalogue/import-drafts.js';
import { canonical } from './canonical.js';
import { draftService, type ImportedService } from './draft-content.js';
import { exportRecord } from './export-record.js';
import { exportableOf, leftTodos } from './exportable.js';
import { type Before, mergeDraft, MOST_TODOS } from './merge-draft.js';
import { normalise } from './normalise.js';
import { homeOf, numberIn } from './own-record.js';
import type { Json, RawRecord } from './record-shape.js';
import type { RegistryRow } from './registry.entity.js';
import { type Known, type Newest, parseRaw, RegistryQueries } from './registry.queries.js';
import { registryRefusals } from './registry.refusals.js';

export interface Source {
  attribution: string;
  /** The service that an editor has chosen for the one row; null: the one it is known to belong to, or a new one. */
  chosen: string | null;
}
type Read = (record: RawRecord) => ImportedService;
type Said = Pick<DraftImport['text'], 'content' | 'rule'>;
/** A row as the next version of its service. */
export interface DraftInput extends DraftImport {
  /** False where the service says all of it already: there is nothing for anybody to look at. */
  saysMore: boolean;
}

/** Makes of rows what the catalogue keeps as drafts. */
@Injectable()
export class DraftInputs {
  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly queries: RegistryQueries,
  ) {}

  /**
   * In the order of the rows. The services they belong to are held until the transaction ends.
   * @throws Refusal `registry.serviceUnknown`
   */
  async of(manager: EntityManager, rows: readonly RegistryRow[], source: Source): Promise<DraftInput[]> {
    const { attribution, chosen } = source;
    const { PUBLIC_URL: origin } = this.env;
    const keyed = rows.map(({ psid, raw }) => ({ psid, ownId: homeOf(parseRaw(raw)!, origin) }));
    const today = tokyoDate(this.clock.now());
    const read: Read = (record) => draftService(normalise(record).normal, { attribution, today });
    const said = rows.map(({ raw }) => read(parseRaw(raw)!));
    const made = said.map(({ id }) => id);
    const candidates = await this.queries.candidates(manager, keyed, chosen);
    await holdServices(manager, [...candidates, ...made]);
    const known = await this.queries.known(keyed, { chosen, manager });
    const ids = [...known.values()].flatMap(({ serviceId }) => serviceId ?? []);
    const newest = await this.queries.newest([...ids, ...made], manager);
    if (chosen !== null && !newest.has(chosen)) throw registryRefusals.refuse('registry.serviceUnknown');
    return rows.map(({ psid }, at) => {
      const ours = known.get(psid)!;
      const news = said[at]!;
      const serviceId = ours.serviceId ?? news.id;
      const last = newest.get(serviceId);
      const text = last ? merged(last, beforeOf(ours, last, { read, origin }), news) : fresh(news);
      const todos = [...new Set([...leftTodos(ours), ...text.content.todos])].slice(0, MOST_TODOS);
      const next = { ...text, content: { ...text.content, todos } };
      const saysMore = last === undefined || last.state === 'expired' || !saysSame(last, next);
      return { serviceId, psid: numberIn(psid), um: news.um, text: next, saysMore };
    });
  }
}

const OPEN = { validFrom: null, validTo: null };

const fresh = ({ content, rule }: ImportedService): DraftImport['text'] => ({
  ...{ content, rule, goldens: [], confidence: 'low', nextCheckDue: null },
  ...OPEN,
});

function merged(last: Newest, before: Before, news: ImportedService): DraftImport['text'] {
  const { goldens, confidence, nextCheckDue } = last;
  return { ...mergeDraft(last, before, news), goldens, confidence, nextCheckDue, ...OPEN };
}

const saysSame = (last: Said, next: Said): boolean => toldBy(last) === toldBy(next);
const toldBy = ({ content, rule }: Said): string => canonical(JSON.parse(JSON.stringify({ content, rule })) as Json);

/** What the record said when it was accepted for this service; otherwise what we would send in its place. */
function beforeOf(ours: Known, last: Newest, { read, origin }: { read: Read; origin: string }): Before {
  const accepted = parseRaw(ours.acceptedRaw);
  if (accepted) return { ...read(accepted), isAccepted: true };
  const { content, rule } = last;
  const service = exportableOf(ours, origin) ?? { id: last.serviceId, psid: null, origin, content, rule };
  return { ...read(exportRecord({ ...service, accepted: null })), isAccepted: false };
}
