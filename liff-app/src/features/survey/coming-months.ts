/** This month and the ten after it. */
export function comingMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: 11 }, (_, ahead) => {
    const index = year * 12 + (month - 1) + ahead;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
