/** As figures are named; nothing else is looked for. */
const NAME = /^[a-z0-9-]+(\.[A-Za-z0-9]+)+$/;
const LONGEST = 80;

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST && NAME.test(value);

/** The figures that a rule goes by, read or not read yet: whatever it is, it is walked through without a call for each depth. */
export function figuresNamed(rule: unknown): Set<string> {
  const names = new Set<string>();
  const open: unknown[] = [rule];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('param' in node && isName(node.param)) names.add(node.param);
    for (const inner of Object.values(node)) open.push(inner);
  }
  return names;
}

/** The service a figure belongs to by its name; a shared one belongs to none of that name. */
export const ownerOf = (name: string): string => name.slice(0, name.indexOf('.'));
