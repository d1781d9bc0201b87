import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

// One decorator per field states shape, bounds and documentation together, so that no input is without bounds
// and the API document cannot differ from what is checked. `optional`: may be absent. `nullable`: may be null.

interface Common {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
}
type Decorators = Parameters<typeof applyDecorators>;

function field({ optional = false, nullable = false, description }: Common, api: object, ...checks: Decorators) {
  return applyDecorators(
    ApiProperty({ ...api, required: !optional, nullable, ...(description && { description }) }),
    ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null)),
    ...checks,
  );
}

// Neither NUL, which PostgreSQL's text cannot hold, nor half a surrogate pair, which UTF-8 cannot: Node would store
// another character in its place. With the flag `u`, \p{Cs} is a half alone, never one of a pair.
const CLEAN = /^[^\u0000\p{Cs}]*$/u;

/** Text of `min`–`max` UTF-16 units, trimmed. */
export const Text = ({ min = 1, max, ...common }: Common & { min?: number; max: number }) =>
  field(
    common,
    { type: String, minLength: min, maxLength: max },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    Length(min, max),
    Matches(CLEAN),
  );

/** Taken as it is, not trimmed: passwords, tokens. */
export const Secret = ({ max, ...common }: Common & { max: number }) =>
  field(common, { type: String, maxLength: max, format: 'password' }, IsString(), Length(1, max), Matches(CLEAN));

export const Id = (common: Common = {}) => field(common, { type: String, format: 'uuid' }, IsUUID());

export const Email = (common: Common = {}) =>
  field(common, { type: String, format: 'email', maxLength: 254 }, IsString(), Length(3, 254), IsEmail());

export const Whole = ({ min, max, ...common }: Common & { min: number; max: number }) =>
  field(common, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

export const Flag = (common: Common = {}) => field(common, { type: Boolean }, IsBoolean());

/** One of a closed list. `name` gives the list a schema of its own in the API document. */
export const Choice = (values: readonly string[], { name, ...common }: Common & { name?: string } = {}) =>
  field(common, { enum: values, ...(name && { enumName: name }) }, IsIn(values));

export const Choices = (
  values: readonly string[],
  { max, name, ...common }: Common & { max?: number; name?: string } = {},
) =>
  field(
    common,
    { enum: values, isArray: true, ...(name && { enumName: name }) },
    IsArray(),
    ArrayMaxSize(max ?? values.length),
    IsIn(values, { each: true }),
  );

/** An instant as ISO 8601 with offset. */
export const Instant = (common: Common = {}) =>
  field(common, { type: String, format: 'date-time' }, IsString(), Length(20, 35), IsISO8601({ strict: true }));

/** A calendar day `YYYY-MM-DD`. */
export const Day = (common: Common = {}) =>
  field(
    common,
    { type: String, format: 'date' },
    IsString(),
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    IsISO8601({ strict: true }),
  );

/** A calendar month `YYYY-MM`. */
export const Month = (common: Common = {}) =>
  field(common, { type: String, pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }, IsString(), Matches(/^\d{4}-(0[1-9]|1[0-2])$/));

/** Text that follows a pattern, such as `HH:MM`. */
export const Pattern = (pattern: RegExp, { max, ...common }: Common & { max: number }) =>
  field(
    common,
    { type: String, pattern: pattern.source, maxLength: max },
    IsString(),
    Length(1, max),
    Matches(CLEAN),
    Matches(pattern),
  );

// Swagger takes a function for a lazily named class only when it is called `type`, hence `type: () => type()`.
export const Part = (type: () => new () => object, common: Common = {}) =>
  field(common, { type: () => type() }, IsObject(), ValidateNested(), Type(type));

export const ListOf = (type: () => new () => object, { max, ...common }: Common & { max: number }) =>
  field(
    common,
    { type: () => type(), isArray: true, maxItems: max },
    IsArray(),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(type),
  );

export const TextList = ({ max, length, ...common }: Common & { max: number; length: number }) =>
  field(
    common,
    { type: String, isArray: true, maxItems: max },
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    Length(0, length, { each: true }),
    Matches(CLEAN, { each: true }),
  );

/** JSON whose own parser bounds it, such as a rule. */
export const Json = (common: Common = {}) => field(common, { type: 'object', additionalProperties: true }, IsObject());
