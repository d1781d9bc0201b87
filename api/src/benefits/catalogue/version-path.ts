import { Injectable, type PipeTransform } from '@nestjs/common';
import { isServiceId } from './service-id.js';
import { versionRefusals } from './versions.refusals.js';

/** For `:serviceId`. What can be no id of a service is not found before the database is asked. */
@Injectable()
export class ServiceIdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (isServiceId(value)) return value;
    throw versionRefusals.refuse('serviceVersion.notFound');
  }
}

/** For `:number`; the validation pipe has made a number of it by then. */
@Injectable()
export class NumberPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 2_000_000_000) return Number(value);
    throw versionRefusals.refuse('serviceVersion.notFound');
  }
}
