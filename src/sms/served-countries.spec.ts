import { isServed } from './served-countries';

describe('A number', () => {
  it.each([
    ['+393401234567', 'IT'],
    ['+390669812345', 'VA'],
    ['+37866661212', 'SM'],
    ['+4915123456789', 'DE'],
  ])('%s is served where %s is', (number, country) => {
    expect(isServed(number, ['FR', country])).toBe(true);
    expect(isServed(number, ['FR'])).toBe(false);
  });

  it.each(['+88213300655', '+979123456789', '+999123456', '3401234567', ''])(
    '%s, which is of no country, is served nowhere',
    (number) => {
      expect(isServed(number, ['IT', 'SM', 'VA'])).toBe(false);
    },
  );

  it.each(['+18764123456', '+12425551234', '+14165550123'])(
    'of a country that shares the code of another, %s, is not served where only that other is',
    (number) => {
      expect(isServed(number, ['US'])).toBe(false);
    },
  );
});
