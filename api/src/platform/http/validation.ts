import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { requestRefusals } from '../refusals/refusal.js';

function flatten(errors: ValidationError[], prefix = ''): { path: string; rule: string }[] {
  return errors.flatMap(({ property, constraints, children }) => {
    // An unknown property's name is the sender's own text: cut, so that an answer cannot be made long.
    const path = prefix + property.slice(0, 60);
    return [...Object.keys(constraints ?? {}).map((rule) => ({ path, rule })), ...flatten(children ?? [], `${path}.`)];
  });
}

/** Unknown properties are refused, values are checked as they came; the answer names path and rule, never the value. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => requestRefusals.refuse('input.invalid', flatten(errors).slice(0, 20)),
  });
