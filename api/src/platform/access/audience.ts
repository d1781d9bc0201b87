import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';

/** Who a controller is for. `line` proves itself by signature, `public` needs nothing. */
export type AudienceName = 'public' | 'line' | 'parent' | 'staff';

export const AUDIENCE = 'audience';
export const ROLES = 'roles';
export const ANY_ROLE = '*';

/** Stated once, on the class. A route whose class names no audience is closed. */
export const Audience = (name: AudienceName) =>
  name === 'parent' || name === 'staff'
    ? applyDecorators(SetMetadata(AUDIENCE, name), ApiCookieAuth(name))
    : SetMetadata(AUDIENCE, name);

/** Opens single routes of a controller to nobody-in-particular, e.g. signing in. */
export const Open = () => SetMetadata(AUDIENCE, 'public');

/** Which staff roles may call the route; on the class, or on the method to narrow it. Staff routes without it are closed. */
export const Roles = (...roles: [string, ...string[]]) => SetMetadata(ROLES, roles);

/** Every signed-in staff member, whatever the role. */
export const EveryRole = () => SetMetadata(ROLES, [ANY_ROLE]);
