import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps';

describe('the way of a broadcast', () => {
  it('leads from draft to sent', () => {
    expect(stepsOf('submitted', false).map((step) => `${step.state} ${step.place}`)).toEqual([
      'draft done',
      'submitted now',
      'approved next',
      'sending next',
      'sent next',
    ]);
  });

  it('passes the schedule when there is one, and ends where it was stopped', () => {
    expect(stepsOf('scheduled', true).map((step) => step.state)).toContain('scheduled');
    expect(stepsOf('stopped', false).map((step) => step.state)).toEqual(['draft', 'submitted', 'approved', 'stopped']);
  });
});
