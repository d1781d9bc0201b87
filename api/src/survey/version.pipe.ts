import { Injectable, type PipeTransform } from '@nestjs/common';
import { versionRefusals } from './versions.refusals.js';

/** For `:version`. What is no version is not found before the database is asked. */
@Injectable()
export class VersionPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value)) return value;
    throw versionRefusals.refuse('surveyVersion.notFound');
  }
}
