import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { AUDIENCE, ROLES } from './platform/access/audience.js';
import { cookieName } from './platform/session/session.cookie.js';
import { knownRefusals } from './platform/refusals/refusal.js';

/** The API document: what `docs/openapi.json` holds and the typed client is generated from. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Tsunagu API')
    .setVersion('1')
    .addCookieAuth(cookieName('parent'), { type: 'apiKey', in: 'cookie' }, 'parent')
    .addCookieAuth(cookieName('staff'), { type: 'apiKey', in: 'cookie' }, 'staff')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  const codes = knownRefusals().map(([code]) => code);
  document.components ??= {};
  document.components.schemas = {
    ...document.components.schemas,
    RefusalCode: { type: 'string', enum: [...codes, 'fault'] },
    RefusalBody: {
      type: 'object',
      required: ['code', 'requestId'],
      properties: {
        code: { $ref: '#/components/schemas/RefusalCode' },
        requestId: { type: 'string' },
        fields: {
          type: 'array',
          items: {
            type: 'object',
            required: ['path', 'rule'],
            properties: { path: { type: 'string' }, rule: { type: 'string' } },
          },
        },
      },
    },
  };
  return document;
}

export { AUDIENCE, ROLES };
