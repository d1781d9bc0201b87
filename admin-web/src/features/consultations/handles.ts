import type { Card } from './use-outbox';

/** What the columns of the desk ask of each other; the components expose it. */
export interface ComposerHandle {
  insert: (card: Card) => void;
  noteStored: () => void;
  putBack: (text: string, card: Card | null) => void;
}
export interface ThreadHandle {
  insert: (card: Card) => void;
  mayReply: boolean;
}
