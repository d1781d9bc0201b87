import { defineRefusals } from '../platform/refusals/refusal.js';

export const benefitsRefusals = defineRefusals({ 'service.notFound': 404 });
