import { type Acceptance, Requests } from './requests.js';

interface Mark {
  acceptance: Acceptance;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Writes acceptances that arrive together in one statement: what comes while one is under way goes with the next. */
export class Marks {
  private waiting: Mark[] = [];
  private writing = false;

  constructor(private readonly requests: Requests) {}

  /** Resolves once it is committed. */
  add(acceptance: Acceptance): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ acceptance, resolve, reject });
      if (!this.writing) void this.write();
    });
  }

  private async write(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0);
      try {
        await this.requests.accept(batch.map(({ acceptance }) => acceptance));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.writing = false;
  }
}
