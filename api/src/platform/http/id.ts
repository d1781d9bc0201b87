import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { requestRefusals } from '../refusals/refusal.js';

/** For `:id` parameters. Something that is no id is refused before it reaches the database. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (typeof value === 'string' && isUUID(value)) return value.toLowerCase();
    throw requestRefusals.refuse('input.invalid', [{ path: data ?? 'id', rule: 'isUuid' }]);
  }
}
