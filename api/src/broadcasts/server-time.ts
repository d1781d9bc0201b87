const KEPT_MS = 60_000;

/**
 * What the database's clock shows in this process's own time. Each question narrows it down: the clock was read some
 * time between asking and hearing, so the quickest answer of the last minute decides.
 */
export class ServerTime {
  /** The server's milliseconds minus ours lie in between. */
  private low = -Infinity;
  private high = Infinity;
  private since = -Infinity;

  note(asked: number, heard: number, server: number): void {
    const low = Math.max(this.low, server - heard);
    const high = Math.min(this.high, server - asked);
    // Apart means that one of the clocks was set or has drifted; what was known before counts no more.
    if (low <= high && heard - this.since < KEPT_MS) {
      this.low = low;
      this.high = high;
    } else {
      this.low = server - heard;
      this.high = server - asked;
      this.since = heard;
    }
  }

  /** The span of our time in which the server's clock shows `server`. */
  span(server: number): { from: number; to: number } {
    return { from: server - this.high, to: server - this.low };
  }
}
