import type { Component, InjectionKey } from 'vue';

/** What the shell puts at the right end of every top bar. */
export const topRightKey: InjectionKey<Component> = Symbol('topRight');
