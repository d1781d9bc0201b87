import iconv from 'iconv-lite';

// Windows' Shift_JIS (code page 932), which Excel in Japan reads; 〓 is what printers there set for a missing character.
const CODE_PAGE = 'cp932';
const MISSING = '〓';

/** Encodes text; each character that Shift_JIS lacks becomes a 〓 and is counted. */
export class ShiftJis {
  replaced = 0;
  private readonly known = new Map<string, boolean>();

  encode(text: string): Buffer {
    let kept = '';
    for (const character of text) {
      if (this.has(character)) kept += character;
      else {
        kept += MISSING;
        this.replaced += 1;
      }
    }
    return iconv.encode(kept, CODE_PAGE);
  }

  /** How many of these texts hold a character that would be replaced. */
  lossy(texts: Iterable<string>): number {
    let count = 0;
    for (const text of texts) if (![...text].every((character) => this.has(character))) count += 1;
    return count;
  }

  private has(character: string): boolean {
    if (character < '\u0080') return true;
    const known = this.known.get(character);
    if (known !== undefined) return known;
    const has = iconv.decode(iconv.encode(character, CODE_PAGE), CODE_PAGE) === character;
    this.known.set(character, has);
    return has;
  }
}
