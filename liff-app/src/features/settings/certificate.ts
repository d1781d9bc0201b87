import type { Language, LeaveAnswer } from '@tsunagu/api-client';
import { shallowRef } from 'vue';
import { clockOf, dateOf, fullDay } from '../../phrases/format.ts';
import type { settings } from '../../phrases/ja/settings.ts';

/** What the API said when the household was erased: for the page that follows, and gone with it. Nobody can be asked for it again. */
export const lastCertificate = shallowRef<LeaveAnswer | null>(null);

export const erasedAtText = (instant: string, language: Language): string =>
  `${fullDay(dateOf(instant), language)} ${clockOf(instant)}`;

/** The certificate as plain text, to be kept or printed: that, when and what, never whose. */
export function certificateText(
  { certificate: { id, erasedAt, tables, kept }, lineLink }: LeaveAnswer,
  t: typeof settings,
  service: string,
  language: Language,
): string {
  const list = (items: string[]) => items.map((item) => `- ${item}`);
  const part = (title: string, lines: string[]) => [title, ...lines, ''];
  return [
    ...part(service, [t.certificateTitle]),
    ...part(t.certificateNumber, [id]),
    ...part(t.certificateErasedAt, [erasedAtText(erasedAt, language)]),
    ...part(t.certificateGone, list(t.leaveGoneItems)),
    ...part(t.certificateTables, [tables.join(', ')]),
    ...part(
      t.certificateKept,
      list([...kept.map(({ table, reason }) => `${t.keptReasons[reason]} (${table})`), t.keptBackups]),
    ),
    ...part(t.lineLinkTitle, [t.lineLink[lineLink]]),
  ].join('\n');
}
