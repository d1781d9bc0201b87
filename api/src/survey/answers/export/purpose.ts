/** Long numbers and addresses name somebody; the audit keeps no such thing. */
const NAMES_SOMEBODY = /[0-9０-９]{7}|[0-9０-９]{2,4}[-ー−－][0-9０-９]{2,4}[-ー−－][0-9０-９]{3,4}|[@＠]/u;
const FEWEST_CHARACTERS = 5;

/** Whether a purpose says something at all, and nothing about somebody. Whether it is a good one, people judge. */
export function isPurpose(text: string): boolean {
  const letters = new Set(text.replace(/[\s\p{P}\p{S}]/gu, ''));
  return letters.size >= FEWEST_CHARACTERS && !NAMES_SOMEBODY.test(text);
}
