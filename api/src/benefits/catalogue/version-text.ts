import { Injectable } from '@nestjs/common';
import { hash } from '@tsunagu/eligibility';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Database } from '../../platform/database/database.js';
import { CatalogueStore } from '../catalogue.store.js';
import { Service, type ServiceVersion } from '../benefits.entity.js';
import { readRule } from './check-rule.js';
import { contentProblems } from './content-problems.js';
import { figuresIn } from './figures.js';
import { readinessOf, type Today } from './readiness.js';
import { versionHash } from './version-hash.js';
import type { VersionReadiness } from './readiness.dto.js';
import type { ServiceVersionText } from './versions.dto.js';
import { versionRefusals } from './versions.refusals.js';
import type { VersionLine } from './versions.rules.js';

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
    private readonly store: CatalogueStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `serviceVersion.ruleInvalid`, `serviceVersion.contentInvalid` with the places */
  async read(serviceId: string, input: ServiceVersionText): Promise<ReadText> {
    const [text] = await this.readAll([{ serviceId, input }]);
    return text!;
  }

  async readAll(all: readonly Written[]): Promise<ReadText[]> {
    const { parameters } = this.today();
    const known = await this.knownServices();
    return all.map(({ serviceId, input }) => {
      const { content, goldens, confidence, nextCheckDue, validFrom, validTo } = input;
      const read = readRule(input.rule, { ...parameters, ...figuresIn(content.figures) });
      if ('errors' in read) throw versionRefusals.refuse('serviceVersion.ruleInvalid', asFields(read.errors, 'rule'));
      const { rule } = read;
      const problems = contentProblems(serviceId, { content, rule, goldens, validFrom, validTo }, known);
      if (problems.length > 0) throw versionRefusals.refuse('serviceVersion.contentInvalid', asFields(problems));
      const said = { rule, content, goldens, confidence, nextCheckDue };
      return { ...said, validFrom, validTo, ruleHash: hash(rule), hash: versionHash(said) };
    });
  }

  readiness(version: Parameters<typeof readinessOf>[0], line: VersionLine): VersionReadiness {
    return readinessOf(version, { ...this.today(), line });
  }

  /** @throws Refusal `serviceVersion.incomplete` with what is missing */
  checkReady(version: ServiceVersion, line: VersionLine): void {
    const { ready, problems } = this.readiness(version, line);
    if (!ready) throw versionRefusals.refuse('serviceVersion.incomplete', asFields(problems));
  }

  private today(): Omit<Today, 'line'> {
    return { on: tokyoDate(this.clock.now()), parameters: this.store.last().parameters };
  }

  private async knownServices(): Promise<Set<string>> {
    const services = await this.database.manager.find(Service, { select: { id: true } });
    return new Set(services.map(({ id }) => id));
  }
}

const asFields = (problems: readonly { path: string; code: string }[], prefix = '') =>
  problems.slice(0, 50).map(({ path, code }) => ({ path: prefix + path, rule: code }));
