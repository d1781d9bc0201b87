import type { StaffRole } from '@tsunagu/api-client';
import type { IconName } from '../../ui/icon-names';
import { shell } from '../../phrases/ja/shell';

export type PageName = keyof typeof shell.pages;

export interface Place {
  name: PageName;
  path: string;
  icon: IconName;
  /** The letter after `g`. */
  letter: string;
  roles: StaffRole[];
}

/** Top to bottom in the rail; a person with two roles sees the union in this order. */
export const places: Place[] = [
  { name: 'wall', path: '/wall', icon: 'wall', letter: 'w', roles: ['supervisor', 'manager'] },
  { name: 'desk', path: '/consultations', icon: 'chat', letter: 'c', roles: ['counsellor', 'supervisor', 'manager'] },
  { name: 'city', path: '/city/consultations', icon: 'eye', letter: 'v', roles: ['cityViewer', 'cityApprover'] },
  {
    name: 'articles',
    path: '/articles',
    icon: 'article',
    letter: 'a',
    roles: ['editor', 'supervisor', 'manager', 'cityApprover'],
  },
  { name: 'segments', path: '/segments', icon: 'target', letter: 't', roles: ['editor', 'supervisor', 'manager'] },
  {
    name: 'broadcasts',
    path: '/broadcasts',
    icon: 'send',
    letter: 'l',
    roles: ['editor', 'supervisor', 'manager', 'cityApprover'],
  },
  {
    name: 'services',
    path: '/services',
    icon: 'benefit',
    letter: 'b',
    roles: ['counsellor', 'supervisor', 'manager', 'editor'],
  },
  {
    name: 'survey',
    path: '/survey',
    icon: 'survey',
    letter: 'q',
    roles: ['editor', 'supervisor', 'manager', 'cityViewer', 'cityApprover'],
  },
  {
    name: 'answers',
    path: '/answers',
    icon: 'people',
    letter: 'o',
    roles: ['counsellor', 'supervisor', 'manager', 'editor', 'cityViewer', 'cityApprover'],
  },
  {
    name: 'consents',
    path: '/consents',
    icon: 'stamp',
    letter: 'd',
    roles: ['supervisor', 'manager', 'cityViewer', 'cityApprover'],
  },
  {
    name: 'flyers',
    path: '/flyers',
    icon: 'image',
    letter: 'f',
    roles: ['editor', 'supervisor', 'manager', 'cityViewer', 'cityApprover'],
  },
  {
    name: 'routes',
    path: '/routes',
    icon: 'route',
    letter: 'r',
    roles: ['editor', 'supervisor', 'manager', 'cityViewer', 'cityApprover'],
  },
  {
    name: 'menus',
    path: '/menus',
    icon: 'mobile',
    letter: 'm',
    roles: ['editor', 'supervisor', 'manager', 'cityViewer', 'cityApprover', 'systemAdministrator'],
  },
  { name: 'accounts', path: '/accounts', icon: 'users', letter: 'u', roles: ['manager', 'systemAdministrator'] },
  {
    name: 'audit',
    path: '/audit',
    icon: 'log',
    letter: 'j',
    roles: ['supervisor', 'manager', 'cityApprover', 'systemAdministrator'],
  },
];

export function placesFor(roles: StaffRole[]): Place[] {
  return places.filter((place) => place.roles.some((role) => roles.includes(role)));
}

export function mayOpen(name: PageName, roles: StaffRole[]): boolean {
  return placesFor(roles).some((place) => place.name === name);
}

/** Where a person lands after signing in. */
export function homeOf(roles: StaffRole[]): string {
  return placesFor(roles)[0]?.path ?? '/nothing';
}
