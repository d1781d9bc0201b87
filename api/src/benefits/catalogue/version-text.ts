import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hash } from '@tsunagu/eligibility';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Database } from '../../platform/database/database.js';
import { Service, type ServiceVersion } from '../benefits.entity.js';
import { readRule } from './check-rule.js';
import { contentProblems } from './content-problems.js';
import { FigureUses } from './figure-uses.js';
import { figuresIn } from './figures.js';
import { type ReadyVersion, readinessOf } from './readiness.js';
import { versionHash } from './version-hash.js';
import type { FigureUse, VersionReadiness } from './readiness.dto.js';
import type { ServiceVersionText } from './version-input.dto.js';
import { versionRefusals } from './versions.refusals.js';
import { isOpen, type VersionLine } from './versions.rules.js';

/** What a version says, read and hashed. */
export type ReadText = Pick<
  ServiceVersion,
  'rule' | 'ruleHash' | 'content' | 'goldens' | 'confidence' | 'nextCheckDue' | 'validFrom' | 'validTo' | 'hash'
>;
interface Written {
  serviceId: string;
  input: ServiceVersionText;
}

/** Reads what editors write: whether it can be kept, and whether it can be published. */
@Injectable()
export class VersionText {
  constructor(
    private readonly database: Database,
    private readonly uses: FigureUses,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `serviceVersion.ruleInvalid`, `serviceVersion.contentInvalid` with the places */
  async read(serviceId: string, input: ServiceVersionText): Promise<ReadText> {
    const [text] = await this.readAll([{ serviceId, input }]);
    return text!;
  }

  async readAll(all: readonly Written[]): Promise<ReadText[]> {
    const named = await this.uses.named(
      this.database.manager,
      all.map(({ input }) => input.rule),
    );
    const known = await this.knownServices();
    return all.map(({ serviceId, input }) => {
      const { content, goldens, confidence, nextCheckDue, validFrom, validTo } = input;
      const read = readRule(input.rule, { ...named.beside(serviceId), ...figuresIn(content.figures) });
      if ('errors' in read) throw versionRefusals.refuse('serviceVersion.ruleInvalid', asFields(read.errors, 'rule'));
      const { rule } = read;
      const problems = contentProblems(serviceId, { content, rule, goldens, validFrom, validTo }, known);
      if (problems.length > 0) throw versionRefusals.refuse('serviceVersion.contentInvalid', asFields(problems));
      const said = { rule, content, goldens, confidence, nextCheckDue };
      return { ...said, validFrom, validTo, ruleHash: hash(rule), hash: versionHash(said) };
    });
  }

  /** By what is published now: within a transaction, after whatever it waited for. */
  async readiness(manager: EntityManager, version: ReadyVersion, line: VersionLine): Promise<VersionReadiness> {
    const named = await this.uses.named(manager, [version.rule]);
    return readinessOf(version, {
      on: tokyoDate(this.clock.now()),
      parameters: named.beside(version.serviceId),
      line,
      missing: named.missingFor(version),
      lost: isOpen(version) ? await this.uses.lostBy(manager, version) : [],
    });
  }

  /** What others would miss if what is published were ended. */
  async figureUses(manager: EntityManager, version: ServiceVersion): Promise<FigureUse[]> {
    return version.state === 'published' ? this.uses.usedOf(manager, version) : [];
  }

  /** @throws Refusal `serviceVersion.incomplete` with what is missing */
  async checkReady(manager: EntityManager, version: ServiceVersion, line: VersionLine): Promise<void> {
    const { ready, problems } = await this.readiness(manager, version, line);
    if (!ready) throw versionRefusals.refuse('serviceVersion.incomplete', asFields(problems));
  }

  private async knownServices(): Promise<Set<string>> {
    const services = await this.database.manager.find(Service, { select: { id: true } });
    return new Set(services.map(({ id }) => id));
  }
}

const asFields = (problems: readonly { path: string; code: string }[], prefix = '') =>
  problems.slice(0, 50).map(({ path, code }) => ({ path: prefix + path, rule: code }));
