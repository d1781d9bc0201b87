import type { UsualHours } from '../../duty/duty.service.js';
import type { FlyerLanguage } from './content.js';

const JA = ['日', '月', '火', '水', '木', '金', '土'];
const KANA = ['にち', 'げつ', 'か', 'すい', 'もく', 'きん', 'ど'];
const EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Weekdays that follow one another with the same hours, Monday first. */
function stretches(days: readonly UsualHours[]): { from: UsualHours; to: UsualHours }[] {
  const found: { from: UsualHours; to: UsualHours }[] = [];
  for (const day of days) {
    const last = found.at(-1);
    const isNext = last && (last.to.weekday + 1) % 7 === day.weekday;
    if (isNext && last.from.opensAt === day.opensAt && last.from.closesAt === day.closesAt) last.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}

const clock = (time: string): string => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return minutes === 0 ? `${hours}時` : `${hours}時${minutes}分`;
};
const plain = (time: string): string => time.replace(/^0/, '');

/** The ordinary week in one line, such as 月〜金 9時〜20時、土〜日 9時〜17時. */
export function hoursInWords(days: readonly UsualHours[]): Record<FlyerLanguage, string> {
  const parts = stretches(days);
  const join = (sign: string, word: (part: (typeof parts)[number]) => string): string => parts.map(word).join(sign);
  return {
    ja: join('、', ({ from, to }) => {
      const [first, last] = [JA[from.weekday]!, JA[to.weekday]!];
      const span = first === last ? first : `${first}〜${last}`;
      return `${span} ${clock(from.opensAt)}〜${clock(from.closesAt)}`;
    }),
    'easy-ja': join('、', ({ from, to }) => {
      const day = ({ weekday }: UsualHours): string => `${JA[weekday]!}曜日《${KANA[weekday]!}ようび》`;
      const span = from === to ? day(from) : `${day(from)}から ${day(to)}`;
      return `${span} ${plain(from.opensAt)}から ${plain(from.closesAt)}まで`;
    }),
    en: join(', ', ({ from, to }) => {
      const [first, last] = [EN[from.weekday]!, EN[to.weekday]!];
      return `${first === last ? first : `${first}–${last}`} ${plain(from.opensAt)}–${plain(from.closesAt)}`;
    }),
  };
}
