/** The month so many months ago in Tokyo, where everybody in these stories lives. */
export function monthsAgo(months: number): { year: number; month: number; text: string } {
  const [year, month] = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' }).split('-').map(Number);
  const total = year! * 12 + month! - 1 - months;
  const found = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  return { ...found, text: `${found.year}-${String(found.month).padStart(2, '0')}` };
}
