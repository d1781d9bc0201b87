import { make } from '/tools.js';

const menu = document.getElementById('menu');
const bar = document.getElementById('menu-bar');
const share = (value, whole) => `${(value / whole) * 100}%`;

/** Draws the person's rich menu with its areas, or nothing when there is none. */
export function showMenu(richMenu, act) {
  bar.hidden = menu.hidden = !richMenu;
  if (!richMenu) return;
  const { width, height } = richMenu.size;
  bar.textContent = richMenu.chatBarText;
  toggle(richMenu.selected);
  menu.style.aspectRatio = `${width} / ${height}`;
  menu.replaceChildren(
    make('img', { src: `/simulator/rich-menus/${richMenu.richMenuId}/image`, alt: '' }),
    ...richMenu.areas.map(({ bounds, action }, index) => {
      const area = make('button', { type: 'button' });
      area.setAttribute('aria-label', action.label ?? `メニューの${index + 1}番目`);
      Object.assign(area.style, {
        left: share(bounds.x, width),
        top: share(bounds.y, height),
        width: share(bounds.width, width),
        height: share(bounds.height, height),
      });
      area.addEventListener('click', () => void act(action));
      return area;
    }),
  );
}

function toggle(open) {
  menu.hidden = !open;
  bar.setAttribute('aria-expanded', String(open));
}
bar.addEventListener('click', () => toggle(menu.hidden));
