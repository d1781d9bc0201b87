import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { hash, type Rule } from '@tsunagu/eligibility';
import { AuditService } from '../audit/audit.service.js';
import { BenefitsService, isServiceId } from '../benefits/benefits.service.js';
import type { Actor } from '../platform/actor/actor.js';
import { Database } from '../platform/database/database.js';
import { requestRefusals } from '../platform/refusals/refusal.js';
import type { ChangesInput, FigureChangesInput } from './changes.dto.js';
import { goesBy } from './changes.rules.js';
import { Comparing } from './comparing.js';
import { readRule } from './segments.condition.js';

/** Whose result changes by what an editor has in mind: asked over all households, before anything holds. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly benefits: BenefitsService,
    private readonly comparing: Comparing,
  ) {}

  /**
   * When the rule of a service is edited.
   * @throws Refusal `segment.ruleInvalid` naming place and fault, `segment.daysRefused`, `input.invalid` for a figure of another service
   */
  async ofRule(actor: Actor, serviceId: string, { rule, on: day, figures }: ChangesInput): Promise<Readable> {
    if (!isServiceId(serviceId)) {
      throw requestRefusals.refuse('input.invalid', [{ path: 'serviceId', rule: 'matches' }]);
    }
    const services = await this.published();
    checkOwn(serviceId, figures);
    const edited = this.benefits.parameters(figures);
    const after = readRule(rule, edited);
    const on = this.comparing.dayOf(day);
    const before = services.find(({ id }) => id === serviceId)?.rule ?? null;
    await this.note(
      actor,
      'service.compareRule',
      { type: 'service', id: serviceId },
      {
        ...{ hash: hash(after), before: before && hash(before), on },
      },
    );
    const figuresOf = { parameters: this.benefits.parameters(), edited };
    return this.comparing.lines([{ before, after, on, ...figuresOf }], ([changes]) => changes!);
  }

  /**
   * When a figure of no service in particular is another one: for each published service that goes by it.
   * @throws Refusal `parameter.unfit` with the places, `segment.daysRefused`
   */
  async ofFigure(actor: Actor, { on: day, ...figure }: FigureChangesInput): Promise<Readable> {
    const on = this.comparing.dayOf(day);
    const services = (await this.published()).filter(({ rule }) => goesBy(rule, figure.id));
    const edited = await this.benefits.parametersWith(figure);
    await this.note(
      actor,
      'parameter.compare',
      { type: 'parameter', id: figure.id },
      {
        ...{ from: figure.from, value: figure.value, on, services: services.length },
      },
    );
    const parameters = this.benefits.parameters();
    const comparisons = services.map(({ rule }) => ({ before: rule, after: rule, on, parameters, edited }));
    return this.comparing.lines(comparisons, (all) => ({
      kind: 'figureChanges',
      on,
      services: all.map((changes, at) => ({ serviceId: services[at]!.id, name: services[at]!.name, changes })),
    }));
  }

  /** The catalogue holds only what parseRule has read. */
  private async published() {
    const { services } = await this.benefits.catalogue();
    return services.map(({ id, name, rule }) => ({ id, name, rule: rule as Rule }));
  }

  private note(
    actor: Actor,
    act: string,
    subject: { type: string; id: string },
    detail: Record<string, string | number | null>,
  ): Promise<void> {
    return this.database.transaction((tx) => this.audit.record(tx, actor, act, subject, detail));
  }
}

/** A version holds no other service's figures: it could not be saved like this. */
function checkOwn(serviceId: string, figures: ChangesInput['figures'] = []): void {
  const foreign = figures.findIndex(({ id }) => !id.startsWith(`${serviceId}.`));
  if (foreign < 0) return;
  throw requestRefusals.refuse('input.invalid', [{ path: `figures.${foreign}.id`, rule: 'foreignFigure' }]);
}
