import data from './amounts.json' with { type: 'json' };
import type { Confidence } from '../benefits.entity.js';

/** Where a figure is written, who looked when, and when somebody should look again (null: its time is over). */
export interface FigureSource {
  readonly url: string;
  readonly title: string;
  readonly checkedOn: string;
  readonly nextCheckDue: string | null;
}

/** A figure of 児童手当 or 児童扶養手当: yen, a coefficient, a last school age, or 1 for yes. */
export interface AmountFigure {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly value: number;
  readonly confidence: Confidence;
  readonly source: FigureSource;
}

const sources: Readonly<Record<string, FigureSource>> = data.sources;

export const AMOUNT_FIGURES: readonly AmountFigure[] = data.figures.map(({ source, confidence, ...figure }) => {
  const found = sources[source];
  if (!found) throw new Error(`The figure ${figure.id} of ${figure.from} names no source.`);
  return { ...figure, confidence: confidence as Confidence, source: found };
});
