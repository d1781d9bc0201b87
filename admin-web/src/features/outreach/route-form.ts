import type { PlaceKind, QrRouteInput, QrRouteView, Ward } from '@tsunagu/api-client';
import { routeForm } from '../../phrases/ja/outreach';

export interface RouteForm {
  name: string;
  placeKind: PlaceKind;
  ward: Ward | '';
  flyerVersion: string;
}
export type RouteFormErrors = Partial<Record<'name' | 'flyerVersion', string>>;

export const formOf = (route: QrRouteView | null): RouteForm => ({
  name: route?.name ?? '',
  placeKind: route?.placeKind ?? 'wardOffice',
  ward: route?.ward ?? '',
  flyerVersion: route?.flyerVersion ?? '',
});

export const errorsOf = (form: RouteForm): RouteFormErrors => ({
  ...(form.name.trim() === '' && { name: routeForm.missing }),
  ...(form.flyerVersion.trim() === '' && { flyerVersion: routeForm.missing }),
});

export const inputOf = ({ name, placeKind, ward, flyerVersion }: RouteForm): QrRouteInput => ({
  name: name.trim(),
  placeKind,
  ward: ward === '' ? null : ward,
  flyerVersion: flyerVersion.trim(),
});

export const SMALLEST_MM = 18;
export const LARGEST_MM = 300;
/** The width somebody typed; null when it cannot be printed. */
export function millimetres(text: string): number | null {
  const mm = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return mm >= SMALLEST_MM && mm <= LARGEST_MM ? mm : null;
}
