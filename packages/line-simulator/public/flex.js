// Draws Flex messages as the Flex reference lays them out. `act` is called with the action of whatever is pressed.
const SIZES = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, '3xl': 35, '4xl': 48, '5xl': 74 };
const SPACES = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const CORNERS = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const IMAGES = { xxs: 40, xs: 60, sm: 80, md: 100, lg: 120, xl: 140, xxl: 160, '3xl': 180, '4xl': 200, '5xl': 220 };
const BUBBLES = { nano: 120, micro: 160, deca: 220, hecto: 241, kilo: 260, mega: 300, giga: 340 };
const ALIGN = { start: 'left', center: 'center', end: 'right' };
const JUSTIFY = {
  start: 'flex-start',
  center: 'center',
  end: 'flex-end',
  'flex-start': 'flex-start',
  'flex-end': 'flex-end',
};
const GRAVITY = { top: 'flex-start', center: 'center', bottom: 'flex-end' };

/** A length by keyword, in pixels or in per cent; nothing else gets into a style. */
const length = (value, table = {}) => {
  if (value === undefined) return '';
  if (Object.hasOwn(table, value)) return `${table[value]}px`;
  return /^\d+(\.\d+)?(px|%)$/.test(value) ? value : '';
};
const color = (value) => (/^#[0-9a-f]{6}([0-9a-f]{2})?$/i.test(value ?? '') ? value : '');
const ratio = (value, normal) => (/^\d+(\.\d+)?:\d+(\.\d+)?$/.test(value ?? '') ? value.replace(':', ' / ') : normal);

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

export function drawFlex({ contents }, act) {
  if (contents.type !== 'carousel') return drawBubble(contents, act);
  const row = make('div', 'flex-row');
  row.tabIndex = 0;
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', `横に${contents.contents.length}枚`);
  for (const bubble of contents.contents) row.append(drawBubble(bubble, act));
  return row;
}

function drawBubble(bubble, act) {
  const card = make('div', 'flex');
  card.style.width = `${BUBBLES[bubble.size] ?? BUBBLES.mega}px`;
  for (const name of ['header', 'hero', 'body', 'footer']) {
    const part = bubble[name];
    if (!part) continue;
    const style = bubble.styles?.[name];
    const block = make('div', `flex__part flex__part--${name}`);
    block.style.backgroundColor = color(style?.backgroundColor) || color(part.backgroundColor);
    if (style?.separator) block.style.borderTop = `1px solid ${color(style.separatorColor) || '#d8d8d8'}`;
    if (part.paddingAll) block.style.padding = '0';
    block.append(draw(part, null, act));
    card.append(block);
  }
  return pressable(card, bubble.action, act);
}

function draw(part, parent, act) {
  const element = drawers[part.type]?.(part, act) ?? make('span');
  const isRow = parent !== null && parent.layout !== 'vertical';
  const { style } = element;
  if (part.margin) style[isRow ? 'marginInlineStart' : 'marginBlockStart'] = length(part.margin, SPACES);
  // In a row everything shares the width unless it says otherwise; in a column everything keeps its height.
  if (parent !== null) {
    const share = part.flex ?? (isRow && !part.width && part.type !== 'icon' && part.type !== 'separator' ? 1 : 0);
    style.flex = share > 0 ? `${share} ${share} 0` : 'none';
    if (isRow && part.gravity) style.alignSelf = GRAVITY[part.gravity] ?? '';
  }
  if (part.position === 'absolute') style.position = 'absolute';
  else if (part.type === 'box' || part.position === 'relative') style.position = 'relative';
  for (const [name, side] of [
    ['offsetTop', 'top'],
    ['offsetBottom', 'bottom'],
    ['offsetStart', 'insetInlineStart'],
    ['offsetEnd', 'insetInlineEnd'],
  ])
    if (part[name]) style[side] = length(part[name], SPACES);
  return part.type === 'button' ? element : pressable(element, part.action, act);
}

function pressable(element, action, act) {
  if (!action) return element;
  element.tabIndex = 0;
  element.setAttribute('role', action.type === 'uri' ? 'link' : 'button');
  element.setAttribute('aria-label', action.label ?? element.textContent);
  element.classList.add('pressable');
  const press = (event) => {
    event.stopPropagation();
    act(action);
  };
  element.addEventListener('click', press);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(event);
    }
  });
  return element;
}

const drawers = {
  box(part, act) {
    const box = make('div', `flex__box flex__box--${part.layout}`);
    const { style } = box;
    style.gap = length(part.spacing, SPACES);
    style.padding = length(part.paddingAll, SPACES);
    for (const [name, side] of [
      ['paddingTop', 'paddingTop'],
      ['paddingBottom', 'paddingBottom'],
      ['paddingStart', 'paddingInlineStart'],
      ['paddingEnd', 'paddingInlineEnd'],
    ])
      if (part[name]) style[side] = length(part[name], SPACES);
    style.backgroundColor = color(part.backgroundColor);
    if (part.borderWidth || part.borderColor) {
      const width = { none: '0', light: '0.5px', normal: '1px', 'semi-bold': '2px', medium: '3px', bold: '4px' }[
        part.borderWidth
      ];
      style.border = `${width ?? (length(part.borderWidth) || '1px')} solid ${color(part.borderColor) || '#d8d8d8'}`;
    }
    if (part.cornerRadius) {
      style.borderRadius = length(part.cornerRadius, CORNERS);
      style.overflow = 'hidden';
    }
    for (const name of ['width', 'maxWidth', 'height', 'maxHeight']) style[name] = length(part[name]);
    style.justifyContent =
      JUSTIFY[part.justifyContent] ??
      (/^space-(between|around|evenly)$/.test(part.justifyContent ?? '') ? part.justifyContent : '');
    if (part.alignItems) style.alignItems = JUSTIFY[part.alignItems] ?? '';
    if (part.background?.type === 'linearGradient' && /^\d+deg$/.test(part.background.angle ?? ''))
      style.backgroundImage = `linear-gradient(${part.background.angle}, ${color(part.background.startColor)}, ${color(part.background.endColor)})`;
    for (const child of part.contents) box.append(draw(child, part, act));
    return box;
  },
  text(part) {
    const text = make(
      'p',
      part.wrap ? 'flex__text' : 'flex__text flex__text--clip',
      part.contents ? undefined : part.text,
    );
    for (const span of part.contents ?? []) text.append(drawers.span(span));
    styleText(text, part);
    text.style.textAlign = ALIGN[part.align] ?? '';
    if (part.wrap && part.maxLines)
      Object.assign(text.style, {
        display: '-webkit-box',
        webkitBoxOrient: 'vertical',
        webkitLineClamp: String(part.maxLines),
        overflow: 'hidden',
      });
    return text;
  },
  span(part) {
    const span = make('span', '', part.text);
    styleText(span, part);
    return span;
  },
  button(part, act) {
    const kind = part.style ?? 'link';
    const button = make(
      'button',
      `flex__button flex__button--${kind}${part.height === 'sm' ? ' flex__button--small' : ''}`,
      part.action.label,
    );
    button.type = 'button';
    if (kind === 'link') button.style.color = color(part.color);
    else button.style.backgroundColor = color(part.color);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      act(part.action);
    });
    return button;
  },
  image(part) {
    const image = make('img', 'flex__image');
    image.src = part.url;
    image.alt = '';
    image.style.aspectRatio = ratio(part.aspectRatio, '1 / 1');
    image.style.objectFit = part.aspectMode === 'cover' ? 'cover' : 'contain';
    image.style.backgroundColor = color(part.backgroundColor);
    image.style.width = part.size === 'full' ? '100%' : length(part.size ?? 'md', IMAGES);
    if (part.size !== 'full') image.style.marginInline = { start: '0 auto', end: 'auto 0' }[part.align] ?? 'auto';
    return image;
  },
  icon(part) {
    const icon = make('img', 'flex__icon');
    icon.src = part.url;
    icon.alt = '';
    icon.style.height = length(part.size ?? 'md', SIZES);
    icon.style.aspectRatio = ratio(part.aspectRatio, '1 / 1');
    return icon;
  },
  video(part) {
    const preview = drawers.image({
      url: part.previewUrl,
      size: 'full',
      aspectRatio: part.aspectRatio,
      aspectMode: 'cover',
    });
    preview.alt = '動画';
    return preview;
  },
  separator(part) {
    const line = make('hr', 'flex__separator');
    line.style.borderColor = color(part.color);
    return line;
  },
  filler: () => make('span', 'flex__filler'),
};

function styleText(element, part) {
  const { style } = element;
  style.fontSize = length(part.size, SIZES);
  if (part.weight === 'bold') style.fontWeight = '700';
  style.color = color(part.color);
  if (part.style === 'italic') style.fontStyle = 'italic';
  if (part.decoration === 'underline' || part.decoration === 'line-through') style.textDecoration = part.decoration;
  if (part.lineSpacing) style.lineHeight = `calc(1.4em + ${length(part.lineSpacing) || '0px'})`;
}
