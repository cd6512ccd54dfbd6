import fc from 'fast-check';
import { emailAddressKey, isEmailAddress, maskEmailAddress, parseEmailAddress } from './email-address';

describe('An e-mail address', () => {
  it.each([
    'anna.rossi@example.it',
    'Anna.Rossi@Example.IT',
    'a@b.it',
    "o'neill+news_1@mail.example.co.uk",
    'nicolò@example.it',
    'info@bücher.de',
    'info@xn--bcher-kva.de',
    'иван@пример.рф',
    `${'a'.repeat(64)}@example.it`,
  ])('can be %s', (text) =>
    expect(parseEmailAddress(text)).toEqual({ ok: true, value: text, key: emailAddressKey(text) }),
  );

  it.each([
    ['form', ''],
    ['form', 'anna'],
    ['form', '@example.it'],
    ['form', 'anna@'],
    ['form', 'a@b.it,c@d.it'],
    ['form', '"a@b.it"@c.it'],
    ['characters', 'Anna <anna@example.it>'],
    ['characters', 'anna rossi@example.it'],
    ['characters', '"anna rossi"@example.it'],
    ['characters', 'anna@example.it\r\n'],
    ['characters', 'anna@example.it\nBcc: x'],
    ['characters', 'an\u0000na@example.it'],
    ['characters', 'anna..rossi@example.it'],
    ['characters', '.anna@example.it'],
    ['characters', 'anna@[127.0.0.1]'],
    ['characters', 'anna@exa%6dple.it'],
    ['characters', 'anna@example。it'],
    ['characters', 'anna%other@example.it'],
    ['characters', '|sh@example.it'],
    ['characters', 'bob/anna@example.it'],
    ['characters', 'an\u200bna@example.it'],
    ['domain', 'anna@localhost'],
    ['domain', 'anna@127.0.0.1'],
    ['domain', 'anna@0x7f.1'],
    ['domain', 'anna@example..it'],
    ['domain', 'anna@.example.it'],
    ['domain', 'anna@example.it.'],
    ['domain', 'anna@-example.it'],
    ['domain', 'anna@xn--zzzz.it'],
    ['domain', `anna@${'a'.repeat(64)}.it`],
    ['length', `${'a'.repeat(65)}@example.it`],
    ['length', `anna@${'a.'.repeat(124)}it`],
    ['mixed_scripts', 'info@pаypal.com'],
    ['mixed_scripts', 'pаypal@example.it'],
    ['look_alike', 'info@сосо.com'],
    ['look_alike', 'info@xn--n1aahb.com'],
    ['characters', 'info@ｅxample.it'],
  ])('is refused for its %s: %j', (fault, text) => {
    expect(parseEmailAddress(text)).toEqual({ ok: false, fault });
    expect(isEmailAddress(text)).toBe(false);
  });

  it('is compared with local part and domain in lower case, the domain in ASCII', () => {
    expect(emailAddressKey(' Anna.Rossi@Bücher.DE ')).toBe('anna.rossi@xn--bcher-kva.de');
    expect(emailAddressKey('nicolo\u0300@example.it')).toBe(emailAddressKey('Nicolò@EXAMPLE.it'));
  });

  it('keeps its dots and tags, for only its own server knows what they mean', () => {
    expect(emailAddressKey('anna.rossi+news@gmail.com')).toBe('anna.rossi+news@gmail.com');
  });

  it('does not take a dotless i for another one: these are two mailboxes', () => {
    expect(emailAddressKey('gıthub@example.it')).not.toBe(emailAddressKey('github@example.it'));
  });

  it('has a key of its own key, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        const key = emailAddressKey(text);
        expect(emailAddressKey(key)).toBe(key);
      }),
    );
  });
});

describe('A masked e-mail address', () => {
  it.each([
    ['anna.rossi@example.it', 'a•••i@example.it'],
    ['anna@example.it', 'a•••a@example.it'],
    ['ann@example.it', 'a•••@example.it'],
    ['an@example.it', 'a•••@example.it'],
    ['a@example.it', '•••@example.it'],
    ['anna', '•••'],
  ])('of %s is %s', (address, masked) => expect(maskEmailAddress(address)).toBe(masked));

  it('never tells more than two letters of the local part, nor how long it is', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const local = address.slice(0, address.lastIndexOf('@'));
        const masked = maskEmailAddress(address);
        const shown = masked.slice(0, masked.lastIndexOf('@'));
        expect(shown).toMatch(/^.?•••.?$/u);
        expect(shown.replace('•••', '').length).toBeLessThan(local.length);
      }),
    );
  });
});
