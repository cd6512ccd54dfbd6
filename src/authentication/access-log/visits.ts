import { Injectable } from '@nestjs/common';
import { Origin } from '../../kernel';
import { networkOf } from '../../platform/rate-limits';
import { Countries } from './countries';
import { deviceNameOf } from './device-name';
import { Visit } from './sign-in-entry';

/** Reads from a request where somebody comes from. */
@Injectable()
export class Visits {
  constructor(private readonly countries: Countries) {}

  of({ address, userAgent }: Origin): Visit {
    return {
      address: address ?? null,
      network: networkOf(address),
      country: this.countries.of(address),
      device: deviceNameOf(userAgent),
    };
  }
}
