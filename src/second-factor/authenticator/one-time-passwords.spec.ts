import { newTotpSecret, stepOf, totpUri } from './one-time-passwords';

/** The ASCII of "12345678901234567890", as RFC 6238 appendix B has it. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

const at = (seconds: number) => new Date(seconds * 1_000);

describe('A one-time password', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('is that of RFC 6238: at %i s it is %s', (seconds, code) => {
    expect(stepOf(RFC_SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('is good for its own step of 30 seconds and for both neighbours, and says which step it is of', () => {
    const step = 2_000_000_000 / 30;
    const own = Math.floor(step);
    const steps = [-60, -30, 0, 30, 60].map((later) => stepOf(RFC_SECRET, '279037', at(2_000_000_000 + later)));
    expect(steps).toEqual([null, own, own, own, null]);
  });

  it.each(['', '27903', '2790370', '279038', 'abcdef', '２７９０３７'])('is nothing else: %j', (code) => {
    expect(stepOf(RFC_SECRET, code, at(2_000_000_000))).toBeNull();
  });
});

describe('A new secret', () => {
  it('has 160 bits, and is another one each time', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(new Set(Array.from({ length: 100 }, newTotpSecret)).size).toBe(100);
  });

  it('is handed to the app with the name of the service and of the account', () => {
    const uri = new URL(totpUri(RFC_SECRET, 'account.example.it', 'anna/acme'));
    expect(uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri.pathname)).toContain('account.example.it:anna/acme');
    expect(Object.fromEntries(uri.searchParams)).toMatchObject({
      secret: RFC_SECRET,
      issuer: 'account.example.it',
      digits: '6',
      period: '30',
    });
  });
});
