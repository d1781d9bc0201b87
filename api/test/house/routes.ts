import type { INestApplication, Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { RequestMethod } from '@nestjs/common';
import { AUDIENCE, type AudienceName, ROLES } from '../../src/platform/access/audience.js';

export interface Route {
  /** `GET /api/staff/accounts/:id` */
  name: string;
  method: string;
  path: string;
  controller: string;
  /** What the class says, and what the route says instead. */
  classAudience: AudienceName | undefined;
  audience: AudienceName | undefined;
  roles: string[] | undefined;
}

const reflector = new Reflector();

/** Every route of the running API, as Nest has mounted it. */
export function routesOf(app: INestApplication): Route[] {
  const scanner = new MetadataScanner();
  const controllers = new Set(
    [...app.get(ModulesContainer).values()].flatMap(({ controllers }) =>
      [...controllers.values()].map(({ metatype }) => metatype as Type),
    ),
  );
  return [...controllers].flatMap((controller) => {
    const prototype = controller.prototype as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((method): Route[] => {
      const handler = prototype[method]!;
      const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (verb === undefined) return [];
      const path = `/${[controller, handler]
        .map((target) => part(Reflect.getMetadata(PATH_METADATA, target)))
        .filter(Boolean)
        .join('/')}`;
      const verbName = RequestMethod[verb];
      return [
        {
          name: `${verbName} ${path}`,
          method: verbName,
          path,
          controller: controller.name,
          classAudience: reflector.get<AudienceName | undefined>(AUDIENCE, controller),
          audience: reflector.getAllAndOverride<AudienceName | undefined>(AUDIENCE, [handler, controller]),
          roles: reflector.getAllAndOverride<string[] | undefined>(ROLES, [handler, controller]),
        },
      ];
    });
  });
}

function part(path: unknown): string {
  if (typeof path !== 'string') throw new Error('a route with several or no paths is not foreseen here');
  return path.replace(/^\/|\/$/g, '');
}
