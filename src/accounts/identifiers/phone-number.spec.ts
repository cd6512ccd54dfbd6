import { maskPhoneNumber, parsePhoneNumber } from './phone-number';

describe('A phone number', () => {
  it.each([
    ['+39 340 123 4567', undefined, '+393401234567'],
    ['340 123 4567', 'IT', '+393401234567'],
    ['0039 340 1234567', 'IT', '+393401234567'],
    ['06 1234 5678', 'IT', '+390612345678'],
    [' +49 (151) 2345-6789 ', 'IT', '+4915123456789'],
    ['+39 340 123 4567', 'XX', '+393401234567'],
  ])('is kept in E.164: %s typed in %s', (text, country, number) =>
    expect(parsePhoneNumber(text, country)).toEqual({ ok: true, value: number, key: number }),
  );

  it.each([
    ['country', '340 123 4567', undefined],
    ['country', '+999 12345678', undefined],
    ['length', '+39 340', 'IT'],
    ['length', '+39 340 1234 5678 9012', 'IT'],
    ['length', '1'.repeat(300), 'IT'],
    ['characters', '', 'IT'],
    ['characters', 'call me', 'IT'],
    ['characters', 'call +39 340 123 4567', 'IT'],
    ['characters', '+393401234567;ext=5', 'IT'],
    ['form', '+39 140 123 4567', 'IT'],
  ])('is refused for its %s: %s', (fault, text, country) =>
    expect(parsePhoneNumber(text, country)).toEqual({ ok: false, fault }),
  );

  it('shows no more than its country and its last two digits when masked', () => {
    expect(maskPhoneNumber('+393401234567')).toBe('+39 •••67');
    expect(maskPhoneNumber('nonsense')).toBe('•••');
  });
});
