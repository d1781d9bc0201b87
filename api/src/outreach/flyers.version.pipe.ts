import { Injectable, type PipeTransform } from '@nestjs/common';
import { requestRefusals } from '../platform/refusals/refusal.js';

/** For the number of a version in an address. */
@Injectable()
export class VersionPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    // The validation pipe has made a number of the text already, whatever the text was.
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 1e9) return value;
    throw requestRefusals.refuse('input.invalid', [{ path: 'number', rule: 'isInt' }]);
  }
}
