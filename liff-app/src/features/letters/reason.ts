import type { ReasonPart } from '@tsunagu/api-client';
import type { letters } from '../../phrases/ja/letters.ts';

interface Words {
  letters: typeof letters;
  ward: (code: string) => string;
  grade: (value: string) => string;
  list: (items: string[]) => string;
}

/** Why a letter came, in one sentence. What rests on a caution answer says no more than that it was an answer. */
export function reasonText(parts: readonly ReasonPart[], { letters: t, ward, grade, list }: Words): string {
  if (parts.some(({ kind }) => kind === 'expecting' || kind === 'fact')) return t.answer;
  const wards = parts.filter(({ kind }) => kind === 'ward').map(({ value }) => ward(value));
  const children = parts.flatMap(({ kind, value }) => {
    if (kind === 'childAge') return [t.age(value)];
    return kind === 'schoolYear' ? [grade(value)] : [];
  });
  const place = list(wards);
  if (children.length) return place ? t.childWard(list(children), place) : t.child(list(children));
  if (place) return t.ward(place);
  return parts.some(({ kind }) => kind === 'language') ? t.language : t.everyone;
}
