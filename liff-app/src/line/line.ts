/** What the app needs of LINE. The rest of the app knows this interface and nothing of the SDK. */
export interface Line {
  /** Must resolve before anything touches the address: the SDK reads and rewrites it. */
  init(): Promise<void>;
  /** The ID token of the person who opened the page, or null outside LINE. Sent to the API once and verified there. */
  getIdToken(): string | null;
  /** LINE's access token, so that the API can take back what was allowed at LINE when somebody leaves; null where there is none. */
  getAccessToken(): Promise<string | null>;
  /** Whether the official account is a friend; null where LINE does not say. */
  isFriend(): Promise<boolean | null>;
  /** Shows LINE's own screen for adding the account. Answers whether it is a friend afterwards. */
  requestFriendship(): Promise<boolean | null>;
  /** Whether the page is shown inside LINE, whose browser saves no file and prints nothing. */
  isInside(): boolean;
  /** Opens a page of another site in the phone's own browser. */
  openWindow(url: string): void;
  closeWindow(): void;
  /** The language of LINE itself, as a BCP 47 tag. */
  language(): string;
  /** Drops a token that the API refused, so that the next start brings a fresh one. */
  forget(): void;
}

export interface LineConfig {
  liffId: string;
  lineMode: 'line' | 'simulator';
  simulatorUrl: string | null;
}

/** Loads only the adapter that is needed: the simulator's is never part of what a parent downloads. */
export async function makeLine(config: LineConfig): Promise<Line> {
  if (config.lineMode === 'simulator' && config.simulatorUrl) {
    const { makeSimulatedLine } = await import('./line-simulator.ts');
    return makeSimulatedLine(config.liffId, config.simulatorUrl);
  }
  const { makeLiff } = await import('./line-liff.ts');
  return makeLiff(config.liffId);
}
