import { checkAction } from './check-actions.ts';
import { type Fault, isObject, type Json, lengthFault, listFault, mediaUrl } from './check-values.ts';

/** Checks the `template` of a template message: buttons, confirm, carousel, image carousel. */
export function checkTemplate(template: unknown, at: string, fault: Fault): void {
  if (!isObject(template)) return fault(at, 'May not be empty');
  const check = TEMPLATES[String(template['type'])];
  if (!check) return fault(`${at}.type`, `Must be one of the following values: [${Object.keys(TEMPLATES).join(', ')}]`);
  check(template, at, fault);
}

/** Text may be longer when neither a title nor a picture stands above it. */
function titled(value: Json, plain: number, at: string, fault: Fault): void {
  const illustrated = value['title'] !== undefined || value['thumbnailImageUrl'] !== undefined;
  if (value['thumbnailImageUrl'] !== undefined) mediaUrl(value['thumbnailImageUrl'], `${at}.thumbnailImageUrl`, fault);
  lengthFault(value['title'], 1, 40, `${at}.title`, fault, false);
  lengthFault(value['text'], 1, illustrated ? 60 : plain, `${at}.text`, fault);
}

const actions = (value: Json, min: number, max: number, at: string, fault: Fault): void =>
  listFault(value['actions'], min, max, `${at}.actions`, fault, (one, where) =>
    checkAction(one, 'template', where, fault),
  );

const TEMPLATES: Record<string, (template: Json, at: string, fault: Fault) => void> = {
  buttons(template, at, fault) {
    titled(template, 160, at, fault);
    actions(template, 1, 4, at, fault);
  },
  confirm(template, at, fault) {
    lengthFault(template['text'], 1, 240, `${at}.text`, fault);
    actions(template, 2, 2, at, fault);
  },
  carousel(template, at, fault) {
    listFault(template['columns'], 1, 10, `${at}.columns`, fault, (column, where) => {
      if (!isObject(column)) return fault(where, 'must be specified');
      titled(column, 120, where, fault);
      actions(column, 1, 3, where, fault);
    });
  },
  image_carousel(template, at, fault) {
    listFault(template['columns'], 1, 10, `${at}.columns`, fault, (column, where) => {
      if (!isObject(column)) return fault(where, 'must be specified');
      mediaUrl(column['imageUrl'], `${where}.imageUrl`, fault);
      checkAction(column['action'], 'imageCarousel', `${where}.action`, fault);
    });
  },
};
