import sprite from './icons.svg?raw';

/** Puts the sprite into the page once, so that every `<use>` refers to this document and needs no request. */
export function installIcons(): void {
  const parsed = new DOMParser().parseFromString(sprite, 'image/svg+xml').documentElement;
  const node = document.importNode(parsed, true);
  node.setAttribute('class', 'sprite');
  node.setAttribute('width', '0');
  node.setAttribute('height', '0');
  node.setAttribute('aria-hidden', 'true');
  document.body.prepend(node);
}
