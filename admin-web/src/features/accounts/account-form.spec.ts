import { describe, expect, it } from 'vitest';
import { errorsOf, formOf, optionalOf } from './account-form';

const filled = { ...formOf(null), name: '高瀬 香', email: 'takase@example.jp', roles: ['editor' as const] };

describe('the form of an account', () => {
  it('names what is missing', () => {
    expect(Object.keys(errorsOf(formOf(null)))).toEqual(['name', 'email', 'roles']);
    expect(errorsOf(filled)).toEqual({});
  });

  it('refuses a supervisor who is a counsellor too, and allows a manager', () => {
    expect(errorsOf({ ...filled, roles: ['supervisor', 'counsellor'] }).roles).toContain('仕様書6(3)④');
    const skilled = { ...filled, qualification: '公認心理師', experienceYears: '5' };
    expect(errorsOf({ ...skilled, roles: ['supervisor', 'manager'] })).toEqual({});
  });

  it('wants a qualification and years of experience of those who counsel', () => {
    expect(Object.keys(errorsOf({ ...filled, roles: ['counsellor'] }))).toEqual(['qualification', 'experience']);
    expect(errorsOf({ ...filled, roles: ['manager'] })).toEqual({});
  });

  it('leaves empty optional fields out', () => {
    expect(optionalOf(filled)).toEqual({});
    expect(optionalOf({ ...filled, qualification: ' 公認心理師 ', experienceYears: '5' })).toEqual({
      qualification: '公認心理師',
      experienceYears: 5,
    });
  });
});
