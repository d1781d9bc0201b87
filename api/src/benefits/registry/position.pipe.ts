import { Injectable, type PipeTransform } from '@nestjs/common';
import { requestRefusals } from '../../platform/refusals/refusal.js';
import { FILE_LIMITS } from './record-reader.js';

/** For the place of a row in an address. */
@Injectable()
export class PositionPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    const isRow = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < FILE_LIMITS.records * 2;
    if (isRow) return value;
    throw requestRefusals.refuse('input.invalid', [{ path: 'position', rule: 'isInt' }]);
  }
}
