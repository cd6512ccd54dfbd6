import { readCountries } from './read-countries';

describe('The country of an address', () => {
  it.each([
    ['8.8.8.8', 'US'],
    ['193.204.114.1', 'IT'],
    ['2001:760::1', 'IT'],
    ['10.1.1.1', null],
    ['::1', null],
    ['no address', null],
    ['', null],
  ])('of %s is %s', async (address, country) => {
    const countryOf = await readCountries();
    expect(countryOf?.(address)).toBe(country);
  });

  it('is nobody’s guess where the data isn’t installed', async () => {
    expect(await readCountries('@ip-location-db/no-such-data')).toBeNull();
  });
});
