/** What is asked before it is done, since it goes to the city, or cannot be taken back. */
export type Asking = 'send' | 'finalise' | 'again';
