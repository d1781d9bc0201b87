/** The symbols that stand in index.html. */
export const icons = [
  'alert',
  'bell',
  'benefits',
  'bookmark',
  'calendar',
  'chat',
  'check',
  'down',
  'external',
  'eyeoff',
  'globe',
  'hand',
  'home',
  'info',
  'leave',
  'left',
  'lock',
  'mail',
  'offline',
  'pause',
  'pencil',
  'person',
  'phone',
  'plus',
  'question',
  'retry',
  'right',
  'send',
  'settings',
  'share',
  'shield',
  'trash',
  'undo',
  'x',
] as const;
export type IconName = (typeof icons)[number];

/** Marks of the four groups: filled tick, dashed question, person at a desk, bar. */
export const marks = ['likely', 'one', 'desk', 'none'] as const;
export type MarkName = (typeof marks)[number];
