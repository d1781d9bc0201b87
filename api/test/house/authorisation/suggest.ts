import type { OpenAPIObject } from '@nestjs/swagger';
import type { Row } from './matrix.js';

type Schema = Record<string, unknown> & {
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
};

/** A first body, query and thing for a route that has no row yet, made from the API document, to be reviewed. */
export function suggestRow(document: OpenAPIObject, method: string, path: string): Omit<Row, 'outcomes'> {
  const operation = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase() as 'get'];
  const content =
    operation?.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : undefined;
  const schema = content?.['application/json']?.schema as Schema | undefined;
  const query = (operation?.parameters ?? []).flatMap((each) =>
    'in' in each && each.in === 'query' && each.required
      ? [`${each.name}=${String(example(document, each.schema as Schema))}`]
      : [],
  );
  const thing = /\/([\w-]+?)s?\/:\w+/.exec(path)?.[1];
  return {
    ...(thing && { thing }),
    ...(query.length > 0 && { query: query.join('&') }),
    ...(schema && { body: example(document, schema) }),
  };
}

function example(document: OpenAPIObject, schema: Schema): unknown {
  if (schema.$ref) {
    const target = document.components?.schemas?.[schema.$ref.split('/').at(-1)!];
    return target ? example(document, target as Schema) : {};
  }
  const [part] = (schema['allOf'] as Schema[] | undefined) ?? [];
  if (part) return example(document, part);
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if (schema.properties) {
    const wanted = Object.entries(schema.properties).filter(([name]) => schema.required?.includes(name));
    return Object.fromEntries(wanted.map(([name, each]) => [name, example(document, each)]));
  }
  switch (schema['type']) {
    case 'array':
      return schema.items ? [example(document, schema.items)] : [];
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 1;
    case 'boolean':
      return true;
    case 'object':
      return {};
    default:
      return exampleText(schema);
  }
}

function exampleText({ format, minLength }: Schema): string {
  if (format === 'uuid') return '{uuid}';
  if (format === 'email') return '{uuid}@staff.example';
  if (format === 'date') return '2026-12-01';
  if (format === 'date-time') return '2026-12-01T10:00:00+09:00';
  return 'text'.padEnd(Number(minLength ?? 4), 'x');
}
