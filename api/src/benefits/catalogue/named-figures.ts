import type { Parameters, Rule } from '@tsunagu/eligibility';
import type { DateText } from '../../platform/clock/tokyo.js';
import type { DatedFigure } from '../benefits.entity.js';
import { toParameters } from '../benefits.rules.js';
import type { Figure } from './content.dto.js';
import { clipped, type Days, givesWithin, losesWithin } from './figure-days.js';
import { figuresNamed, ownerOf } from './figure-names.js';
import { figuresIn } from './figures.js';

/** What a version that is published, or waits for its day, gives to the rules of others. */
export interface GivingVersion {
  serviceId: string;
  validFrom: DateText;
  validTo: DateText | null;
  figures: readonly Figure[];
}
/** A version by what its rule goes by, and when. */
export interface GoingBy {
  serviceId: string;
  rule: Rule;
  content: { figures: readonly Figure[] };
  validFrom: DateText | null;
  validTo: DateText | null;
}

/** The days on which a version would hold if it were approved on one. */
export const daysOf = ({ validFrom, validTo }: Pick<GoingBy, 'validFrom' | 'validTo'>, on: DateText): Days => ({
  from: validFrom !== null && validFrom > on ? validFrom : on,
  to: validTo,
});

/** Figures that rules name, as they are published and as they will be. */
export class NamedFigures {
  private readonly today: readonly GivingVersion[];
  private readonly waiting: readonly GivingVersion[];

  constructor(
    private readonly on: DateText,
    versions: readonly GivingVersion[],
    private readonly shared: readonly DatedFigure[],
  ) {
    this.waiting = versions.filter(({ validFrom }) => validFrom > on);
    // What waited until today takes the place of what is published, whether the job has come by or not.
    this.today = versions.filter(
      ({ serviceId, validFrom, validTo }) =>
        validFrom <= on &&
        (validTo === null || validTo >= on) &&
        !versions.some(
          (other) => other.serviceId === serviceId && other.validFrom > validFrom && other.validFrom <= on,
        ),
    );
  }

  /** As the rule language looks them up beside a version of a service, which brings the service's own with it. */
  beside(serviceId: string): Parameters {
    const others = this.today.filter((version) => version.serviceId !== serviceId);
    return Object.assign(toParameters(this.shared), ...others.map(({ figures }) => figuresIn(figures))) as Parameters;
  }

  /** What the rule of a version names and has no value while it holds, or will have none once something else that waits begins. */
  missingFor(version: GoingBy): string[] {
    const within = daysOf(version, this.on);
    return [...figuresNamed(version.rule)].filter((name) => {
      const owner = ownerOf(name);
      if (owner === version.serviceId) return !givesWithin(spansOf(name, version.content.figures), within);
      const given = this.spansToday(name, owner);
      if (!givesWithin(given, within)) return true;
      return this.waiting.some((next) => {
        if (next.serviceId !== owner) return false;
        const from = next.validFrom > within.from ? next.validFrom : within.from;
        return losesWithin(given, spansGiven(name, next), { from, to: within.to });
      });
    });
  }

  private spansToday(name: string, owner: string): Days[] {
    const version = this.today.find(({ serviceId }) => serviceId === owner);
    const shared = this.shared
      .filter(({ id }) => id === name)
      .map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }));
    return [...shared, ...(version ? spansOf(name, version.figures) : [])];
  }
}

export const spansOf = (name: string, figures: readonly Figure[]): Days[] =>
  figures.filter(({ id }) => id === name).map(({ from, to }) => ({ from, to }));

/** The days on which a version gives a value: while it holds. */
export const spansGiven = (name: string, { figures, validFrom, validTo }: Omit<GivingVersion, 'serviceId'>): Days[] =>
  clipped(spansOf(name, figures), { from: validFrom, to: validTo });
