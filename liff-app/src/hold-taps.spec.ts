import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdTaps } from './hold-taps.ts';

const paint = `
  <a class="btn" href="/liff/register">登録</a><button class="pill"><span>やさしい日本語</span></button>
  <a class="pill" href="/liff/emergency">緊急</a><a href="tel:189">189</a>`;

function root(): HTMLElement {
  document.body.innerHTML = `<div id="app" class="early" aria-busy="true">${paint}</div>`;
  return document.querySelector<HTMLElement>('#app')!;
}
const tap = (selector: string): boolean =>
  document.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

/** The app takes the place of the paint and counts what is clicked in it. */
function stand(app: HTMLElement): string[] {
  app.innerHTML = paint;
  const clicked: string[] = [];
  app.addEventListener('click', (event) => {
    clicked.push((event.target as Element).className);
    event.preventDefault();
  });
  return clicked;
}

afterEach(() => document.body.replaceChildren());

describe('taps before the app stands', () => {
  it('are given to the app when it does, the last one only', () => {
    const app = root();
    const release = holdTaps(app);
    expect(app.className).toBe('awake');
    expect(tap('.pill span')).toBe(false);
    expect(tap('.btn')).toBe(false);
    expect(app.querySelectorAll('[aria-busy]')).toHaveLength(1);
    const clicked = stand(app);
    release();
    expect(clicked).toEqual(['btn']);
    expect(app.hasAttribute('aria-busy')).toBe(false);
  });

  it('load the page once more where the wait is too long, instead of being kept', () => {
    const app = root();
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    app.insertAdjacentHTML('beforeend', '<button class="btn wait wait--again">もう一度</button>');
    const release = holdTaps(app);
    tap('.wait');
    expect(reload).toHaveBeenCalledOnce();
    const clicked = stand(app);
    release();
    expect(clicked).toEqual([]);
  });

  it('go to a button as well as to a link, and the focus with them', () => {
    const app = root();
    const release = holdTaps(app);
    document.querySelector<HTMLElement>('button')!.focus();
    tap('.pill span');
    const clicked = stand(app);
    release();
    expect(clicked).toEqual(['pill']);
    expect(document.activeElement).toBe(app.querySelector('button'));
  });

  it('never hold up the emergency page or a telephone number', () => {
    const release = holdTaps(root());
    const prevented = (selector: string): boolean => {
      let held = false;
      document.body.addEventListener(
        'click',
        (event) => {
          held = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      tap(selector);
      return held;
    };
    expect(prevented('a[href="/liff/emergency"]')).toBe(false);
    expect(prevented('a[href="tel:189"]')).toBe(false);
    release();
  });

  it('are forgotten where the app shows another page', () => {
    const app = root();
    const release = holdTaps(app);
    tap('.btn');
    app.innerHTML = '<a class="card" href="/liff/letters">お便り</a>';
    let clicked = 0;
    app.addEventListener('click', () => clicked++);
    release();
    expect(clicked).toBe(0);
  });
});
