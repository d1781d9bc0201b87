/** The one word a screen or a column is in. */
export type ScreenState = 'loading' | 'ready' | 'empty' | 'failed';
