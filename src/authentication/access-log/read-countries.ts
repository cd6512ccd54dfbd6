import { open, Response, validate } from 'maxmind';

/** The country of an address, ISO 3166-1; null: not known, or no address. */
export type CountryReader = (address: string) => string | null;

/** As this data has it, unlike that of MaxMind. */
interface CountryLine {
  readonly country_code: string;
}

/** An optional package, as some builds leave it out. */
const DATA = '@ip-location-db/geo-whois-asn-country-mmdb';

/** @returns null where the data isn't installed */
export async function readCountries(data = DATA): Promise<CountryReader | null> {
  const file = pathOf(`${data}/geo-whois-asn-country.mmdb`);
  if (file === null) return null;
  const reader = await open<CountryLine & Response>(file);
  return (address) => (validate(address) ? (reader.get(address)?.country_code ?? null) : null);
}

function pathOf(file: string): string | null {
  try {
    return require.resolve(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
