/**
 * What spreadsheets take for the beginning of a formula, also full-width and after blanks (OWASP, CSV injection). A tab
 * or a line break could also begin a new cell.
 */
const FORMULA = /^[\s\u3000\u200b\ufeff]*[=+\-@＝＋－＠−﹢﹣]/u;
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/gu;

/** A cell that every spreadsheet shows as text: control characters become blanks, and a formula is made one by a quote. */
export function neutralise(text: string): string {
  const starts = /^[\t\r\n]/.test(text);
  const plain = text.replace(CONTROL, ' ');
  return starts || FORMULA.test(plain) ? `'${plain}` : plain;
}
