import fc from 'fast-check';
import { chosenPart, collaboratorUserName, looksLikeEmailAddress, parseUserName, userNameKey } from './user-name';

const principal = { role: 'principal' } as const;
const collaborator = { role: 'collaborator' } as const;

describe('A user name', () => {
  it.each(['acme', 'Acme.S-r_l', 'a1b', '123', 'società', 'team@home', 'a'.repeat(128)])('can be %s', (text) =>
    expect(parseUserName(text, principal)).toEqual({ ok: true, value: text, key: text.toLowerCase() }),
  );

  it.each([
    ['length', 'ab'],
    ['length', 'a'.repeat(129)],
    ['length', '   ab   '],
    ['length', ''],
    ['characters', 'anna rossi'],
    ['characters', 'anna+rossi'],
    ['characters', 'anna\u200brossi'],
    ['characters', 'anna\u0000rossi'],
    ['characters', 'anna\r\nrossi'],
    ['characters', '\ud800anna'],
    ['characters', '１２３٤'],
    ['characters', 'ana😀'],
    ['mixed_scripts', 'аcme'],
    ['look_alike', 'сосо'],
  ])('is refused for its %s: %j', (fault, text) =>
    expect(parseUserName(text, principal)).toEqual({ ok: false, fault }),
  );

  it('is stored and counted after NFKC, without the spaces around it', () => {
    expect(parseUserName(' ＡＣＭＥ１ ', principal)).toEqual({ ok: true, value: 'ACME1', key: 'acme1' });
    expect(parseUserName('ﬁ', principal)).toEqual({ ok: false, fault: 'length' });
    expect(parseUserName('aﬁ', principal)).toEqual({ ok: true, value: 'afi', key: 'afi' });
  });

  it('is one with and without slash, by the role of its account', () => {
    expect(parseUserName('anna/acme', collaborator)).toMatchObject({ ok: true, key: 'anna/acme' });
    for (const name of ['anna', '/acme', 'anna/', 'a/b/c', '///']) {
      expect(parseUserName(name, collaborator)).toEqual({ ok: false, fault: 'form' });
    }
    for (const role of ['principal', 'support', 'administrator'] as const) {
      expect(parseUserName('anna/acme', { role })).toEqual({ ok: false, fault: 'form' });
    }
  });

  it('keeps to one alphabet on each side of the slash', () => {
    expect(parseUserName('Άννα/acme', collaborator).ok).toBe(true);
    expect(parseUserName('Ανna/acme', collaborator)).toEqual({ ok: false, fault: 'mixed_scripts' });
  });

  it('may be an e-mail address only if it is the own one', () => {
    const own = { ...principal, emailAddress: 'Anna@Example.it' };
    expect(parseUserName('anna@example.it', own).ok).toBe(true);
    expect(parseUserName('ceo@example.it', own)).toEqual({ ok: false, fault: 'not_own_address' });
    expect(parseUserName('anna@example.it', principal)).toEqual({ ok: false, fault: 'not_own_address' });
    expect(parseUserName('anna@example.it', { ...principal, emailAddress: null }).ok).toBe(false);
  });

  it.each([
    ['anna@example.it', true],
    ['ａnna＠example．it', true],
    ['anna@localhost', false],
    ['bob/anna@example.it', false],
    ['a@b@c.it', false],
    ['@example.it', false],
  ])('in the form of an e-mail address or not: %s', (text, answer) => expect(looksLikeEmailAddress(text)).toBe(answer));
});

describe('The name of a collaborator', () => {
  it('is what was chosen, and whose collaborator it is', () => {
    expect(collaboratorUserName(' Anna ', 'acme')).toEqual({ ok: true, value: 'Anna/acme', key: 'anna/acme' });
    expect(collaboratorUserName('anna', 'rossi@example.it')).toMatchObject({
      ok: true,
      value: 'anna/rossi@example.it',
    });
  });

  it.each(['', '  ', 'a/b', '/'])('cannot be chosen as %j', (chosen) =>
    expect(collaboratorUserName(chosen, 'acme')).toEqual({ ok: false, fault: 'form' }),
  );

  it('gives back the chosen part', () => {
    expect(chosenPart('anna/acme')).toBe('anna');
    expect(chosenPart('acme')).toBe('acme');
  });
});

describe('Two user names', () => {
  it.each([
    ['Acme', 'ACME'],
    ['straße', 'STRASSE'],
    ['ΓΙΩΡΓΟΣ', 'γιωργος'],
    ['ｇitｈub', 'github'],
    ['gıthub', 'github'],
    ['e\u0301va', 'Éva'],
    [' acme ', 'acme'],
  ])('are the same: %s and %s', (one, other) => expect(userNameKey(one)).toBe(userNameKey(other)));

  it('are different when an accent is', () => expect(userNameKey('anna')).not.toBe(userNameKey('ànna')));

  it('are the same if they differ only in case and compatibility form, however often the key is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = userNameKey(text);
        expect(userNameKey(key)).toBe(key);
        expect(userNameKey(text.normalize('NFKC'))).toBe(key);
      }),
    );
  });

  it('of which both were accepted are the same in upper and in lower case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:[a-zA-ZÀ-ÖØ-öø-ÿ0-9]{3,20}|[Α-ΡΣ-Ωα-ω]{3,20})$/), (text) => {
        fc.pre(parseUserName(text, principal).ok);
        expect(userNameKey(text.toUpperCase())).toBe(userNameKey(text));
        expect(userNameKey(text.toLowerCase())).toBe(userNameKey(text));
      }),
    );
  });
});
