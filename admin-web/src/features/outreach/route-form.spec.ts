import { describe, expect, it } from 'vitest';
import { errorsOf, formOf, inputOf, millimetres } from './route-form';

describe('the form of a route', () => {
  it('asks for a name and a version', () => {
    expect(Object.keys(errorsOf({ ...formOf(null), name: ' ' }))).toEqual(['name', 'flyerVersion']);
    expect(errorsOf({ ...formOf(null), name: '区役所', flyerVersion: '秋' })).toEqual({});
  });

  it('sends no ward where none is meant', () => {
    const form = { name: ' 区役所 ', placeKind: 'wardOffice', ward: '', flyerVersion: '秋 ' } as const;
    expect(inputOf(form)).toEqual({ name: '区役所', placeKind: 'wardOffice', ward: null, flyerVersion: '秋' });
    expect(inputOf({ ...form, ward: 'nada' }).ward).toBe('nada');
  });

  it.each([
    ['18', 18],
    ['300', 300],
    [' 30 ', 30],
    ['17', null],
    ['301', null],
    ['2.5', null],
    ['', null],
    ['1e2', null],
  ])('takes %j as %s mm', (text, mm) => expect(millimetres(text)).toBe(mm));
});
