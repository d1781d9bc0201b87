import type { Language } from '@tsunagu/api-client';
import { fullDay } from '../../phrases/format.ts';

/** What the registry's drafts write where the city gives no day. */
const NO_DAY = '不明';

/** The day, month or year a source gives itself, in words; `2024-2025` and the like stay as they are. Null: it gives none. */
export function sourceDay(text: string, language: Language): string | null {
  if (text === NO_DAY) return null;
  if (/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(text)) return fullDay(text, language);
  const [, year, about] = /^(\d{4})(頃)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  if (language === 'en') return about ? `around ${year}` : year;
  return `${year}年${about ? 'ごろ' : ''}`;
}
