import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { CountryReader, readCountries } from './read-countries';

/**
 * Tells in which country an address is registered, from data that comes along: nobody outside is asked. That is a good guess, no more.
 * Addresses of private networks have none.
 */
@Injectable()
export class Countries implements OnModuleInit {
  private readonly logger = new Logger('countries');
  private reader: CountryReader | null = null;

  async onModuleInit(): Promise<void> {
    this.reader = await readCountries();
    if (!this.reader) this.logger.warn('no data about countries is installed: sign-ins too far apart are not noticed');
  }

  /** @returns ISO 3166-1, two letters; null: not known */
  of(address: string | undefined): string | null {
    return (address !== undefined && this.reader?.(address)) || null;
  }
}
