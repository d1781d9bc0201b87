import type { Transaction } from '../platform/database/database.js';
import { SurveyHistory } from './survey.entity.js';

/** The editor saves every few seconds: what one person saves without a longer rest is told as one change, by its last time. */
export const SITTING_MS = 30 * 60_000;

type Told = Omit<SurveyHistory, 'id'>;

/** Writes down what happened to a version that this transaction holds. */
export async function tellHistory({ manager }: Transaction, told: Told): Promise<void> {
  const [last] = await manager.find(SurveyHistory, {
    where: { version: told.version },
    order: { id: 'DESC' },
    take: 1,
  });
  if (last && isSameSitting(last, told)) {
    await manager.update(SurveyHistory, last.id, { at: told.at, revision: told.revision });
  } else await manager.insert(SurveyHistory, told);
}

const isSameSitting = (last: Told, { act, actorId, at }: Told): boolean =>
  act === 'change' &&
  last.act === 'change' &&
  last.actorId === actorId &&
  at.getTime() - last.at.getTime() <= SITTING_MS;
