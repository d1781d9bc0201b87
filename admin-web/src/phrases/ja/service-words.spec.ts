import { describe, expect, it } from 'vitest';
import { explain, type ErrorCode } from './errors';
import { version, versionsPage } from './service-versions';

/** A refusal names a field as the field names itself. */
describe('one word for one thing', () => {
  const said: [ErrorCode, string][] = [
    ['serviceVersion.checkDayInvalid', version.nextCheck],
    ['parameter.checkDayInvalid', version.nextCheck],
    ['serviceVersion.serviceExists', versionsPage.id.replace('制度の', '')],
    ['serviceVersion.idReserved', versionsPage.id.replace('制度の', '')],
  ];
  it.each(said)('%s says %s', (code, word) => {
    expect(explain(code)).toContain(word);
  });

  it('no refusal about a service has other names for them', () => {
    const codes = [...said.map(([code]) => code), 'serviceVersion.incomplete'] as const;
    const words = codes.map((code) => explain(code)).join('');
    for (const other of ['例の世帯', '次の確認日', 'ID']) expect(words).not.toContain(other);
  });
});
