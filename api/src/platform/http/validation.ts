import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { requestRefusals } from '../refusals/refusal.js';

function flatten(errors: ValidationError[], prefix = ''): { path: string; rule: string }[] {
  return errors.flatMap(({ property, constraints, children }) => {
    // An unknown property's name is the sender's own text: cut, so that an answer cannot be made long.
    const path = prefix + property.slice(0, 60);
    return [...Object.keys(constraints ?? {}).map((rule) => ({ path, rule })), ...flatten(children ?? [], `${path}.`)];
  });
}

/** Unknown properties are refused, values are checked as they came; the answer names path and rule, never the value. */
export function validation(): ValidationPipe {
  rememberRules();
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => requestRefusals.refuse('input.invalid', flatten(errors).slice(0, 20)),
  });
}

const remembering = new WeakSet<object>();

/**
 * For each object it checks, class-validator looks through all classes with rules for those it inherits from, a tenth of the
 * time of a small request. Rules do not change once the program has started.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  if (remembering.has(storage)) return;
  remembering.add(storage);
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, Map<string, ReturnType<typeof find>>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (groups?.length) return find(target, schema, always, strictGroups, groups);
    const key = `${schema} ${always} ${strictGroups}`;
    const ofTarget = known.get(target) ?? new Map<string, ReturnType<typeof find>>();
    known.set(target, ofTarget);
    const rules = ofTarget.get(key) ?? find(target, schema, always, strictGroups, groups);
    ofTarget.set(key, rules);
    return rules;
  };
}
