import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, isReadable } from './source-address.js';
import { sourceHash, textOf } from './source-text.js';

describe('addresses that may be looked at', () => {
  it.each(['210.173.216.40', '8.8.8.8', '1.1.1.1', '2400:cb00:2048:1::c629:d7a2', '2606:4700::1111'])('%s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...[
      '192.0.0.1',
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.7',
      '203.0.113.9',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '64:ff9b::7f00:1',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'ff02::1',
    ],
    ...['2001:db8::1', '2002:7f00:1::', '2001::1', '3fff::1', 'nonsense', ''],
  ])('not %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['https://www.city.kobe.lg.jp/a/b.html?x=1#y', 'https://faq.city.kobe.lg.jp/'])('%s', (url) =>
    expect(isReadable(url)).toBe(true),
  );
  it.each([
    ...[
      'http://www.city.kobe.lg.jp/',
      'ftp://a.example/',
      'file:///etc/passwd',
      'https://user@a.example/',
      'https://u:p@a.example/',
    ],
    ...[
      'https://a.example:8443/',
      'https://localhost/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://0x7f000001/',
      'https://2130706433/',
    ],
    ...[
      'https://db.internal/',
      'https://printer.local/',
      'https://x.localhost/',
      'https://router.home.arpa/',
      'https://db/',
      'javascript:x',
      '',
    ],
  ])('not %s', (url) => expect(isReadable(url)).toBe(false));
});

describe('the text of a page', () => {
  it('is the same whatever scripts, styles, comments and white space do', () => {
    const page = (token: string, space: string) =>
      `<html><style>.a{x:${token}}</style><script>var t="${token}"</script><!-- ${token} --><p id="${token}">月額${space}15,000円</p></html>`;
    expect(textOf(page('1', ' '))).toBe('月額 15,000円');
    const hash = (html: string) => sourceHash('text/html; charset=utf-8', Buffer.from(html));
    expect(hash(page('1', ' '))).toBe(hash(page('2', '\n\n')));
    expect(hash('<p>月額 15,000円</p>')).not.toBe(hash('<p>月額 16,000円</p>'));
  });
  it('of a document is its bytes', () => {
    const hash = (text: string) => sourceHash('application/pdf', Buffer.from(text));
    expect(hash('<a>1')).not.toBe(hash('<b>1'));
  });
  it('ends where a script never does', () => expect(textOf('a<script>b')).toBe('a'));
});
