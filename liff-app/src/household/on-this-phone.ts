// It goes with the person (stores/holder.ts).
const kept = 'tsunagu.finder.';

interface Things {
  /** Ids of services saved here and nowhere else. */
  saved: string[];
  /** Ids of services in use, told here and nowhere else. */
  used: string[];
  /** Papers ticked, by the service's id. */
  papers: Record<string, string[]>;
  /** The day on which a reminder comes, by the service's id: the server knows only the days. */
  reminders: Record<string, string>;
}

/** What this phone alone knows of a parent's way through the services. */
export function readHere<K extends keyof Things>(what: K, empty: Things[K]): Things[K] {
  try {
    const text = localStorage.getItem(kept + what);
    return text ? (JSON.parse(text) as Things[K]) : empty;
  } catch {
    return empty;
  }
}

/** Where storage is switched off it lasts as long as the page. */
export function keepHere<K extends keyof Things>(what: K, thing: Things[K]): void {
  try {
    localStorage.setItem(kept + what, JSON.stringify(thing));
  } catch {
    return;
  }
}
