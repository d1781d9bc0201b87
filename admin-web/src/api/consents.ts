import { call } from './http';

export const consentTexts = {
  list: () => call('GET /api/staff/consent-texts', {}),
};
