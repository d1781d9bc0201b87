// Draws Flex messages: the parts of the Flex reference that the service uses, by structure alone.
const SIZES = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, '3xl': 35, '4xl': 48, '5xl': 74 };
const SPACES = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const ALIGN = { start: 'left', center: 'center', end: 'right' };
const px = (value, table) =>
  value === undefined ? '' : value in table ? `${table[value]}px` : /^\d+px$/.test(value) ? value : '';

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

/** Draws a Flex message. `act` is called with the action of whatever is pressed. */
export function drawFlex({ contents }, act) {
  if (contents.type === 'carousel') {
    const row = make('div', 'flex flex--carousel');
    for (const bubble of contents.contents) row.append(drawBubble(bubble, act));
    return row;
  }
  return drawBubble(contents, act);
}

function drawBubble(bubble, act) {
  const card = make('div', 'flex');
  for (const name of ['header', 'hero', 'body', 'footer']) {
    const part = bubble[name];
    if (!part) continue;
    const block = make('div', name === 'hero' ? '' : 'flex__part');
    const color = bubble.styles?.[name]?.backgroundColor ?? part.backgroundColor;
    if (color) block.style.backgroundColor = color;
    block.append(draw(part, act));
    card.append(block);
  }
  return pressable(card, bubble.action, act);
}

function draw(part, act) {
  const element = drawers[part.type]?.(part, act) ?? make('span');
  if (part.margin) element.style.marginBlockStart = px(part.margin, SPACES);
  if (part.flex !== undefined) element.style.flex = String(part.flex);
  return part.type === 'button' ? element : pressable(element, part.action, act);
}

function pressable(element, action, act) {
  if (!action) return element;
  element.tabIndex = 0;
  element.setAttribute('role', 'link');
  element.setAttribute('aria-label', action.label ?? element.textContent);
  element.style.cursor = 'pointer';
  element.addEventListener('click', () => act(action));
  element.addEventListener('keydown', ({ key }) => key === 'Enter' && act(action));
  return element;
}

const drawers = {
  box(part, act) {
    const box = make('div', `flex__box flex__box--${part.layout}`);
    box.style.gap = px(part.spacing, SPACES);
    box.style.padding = px(part.paddingAll, SPACES);
    if (part.backgroundColor) box.style.backgroundColor = part.backgroundColor;
    if (part.cornerRadius) box.style.borderRadius = px(part.cornerRadius, SPACES);
    for (const child of part.contents) {
      const drawn = draw(child, act);
      if (part.layout !== 'vertical' && child.flex === undefined) drawn.style.flex = '1';
      box.append(drawn);
    }
    return box;
  },
  text(part) {
    const text = make('p', part.wrap ? 'flex__text' : 'flex__text flex__text--clip', part.text);
    for (const span of part.contents ?? []) text.append(drawers.span(span));
    styleText(text, part);
    text.style.textAlign = ALIGN[part.align] ?? '';
    return text;
  },
  span(part) {
    const span = make('span', '', part.text);
    styleText(span, part);
    return span;
  },
  button(part, act) {
    const button = make('button', `flex__button flex__button--${part.style ?? 'link'}`, part.action.label);
    button.type = 'button';
    if (part.color && part.style === 'primary') button.style.backgroundColor = part.color;
    else if (part.color) button.style.color = part.color;
    button.addEventListener('click', () => act(part.action));
    return button;
  },
  image(part) {
    const image = make('img', 'flex__image');
    image.src = part.url;
    image.alt = '';
    return image;
  },
  separator: () => make('hr', 'flex__separator'),
  filler: () => make('span'),
};

function styleText(element, { size, weight, color, style, decoration }) {
  element.style.fontSize = px(size, SIZES);
  if (weight === 'bold') element.style.fontWeight = '700';
  if (color) element.style.color = color;
  if (style === 'italic') element.style.fontStyle = 'italic';
  if (decoration && decoration !== 'none') element.style.textDecoration = decoration;
}
