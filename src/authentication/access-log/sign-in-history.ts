import { Inject, Injectable } from '@nestjs/common';
import { after, Clock, HOUR, Origin } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { KEPT_FOR } from './access-log';
import { Visits } from './visits';

/** What the access log knows of an account, beside where somebody comes from now. */
export interface PastSignIns {
  /** somebody has signed in before */
  readonly hasSignedIn: boolean;
  /** ... from this network */
  readonly knowsNetwork: boolean;
  /** ... on such a device, from this country, or where the country isn't known from this network */
  readonly knowsDevice: boolean;
  /** the country of the last sign-in of which it is known, and when that was */
  readonly lastCountry: string | null;
  readonly lastCountryAt: Date | null;
  /** wrong passwords within `GUESSED_PASSWORD_HOURS`, from networks from which nobody has ever signed in */
  readonly strangeFailures: number;
  /** how many such networks */
  readonly strangeNetworks: number;
}

/** Lines that are looked at, so that an account which programs use all day isn't slower than others. */
const LOOKED_AT = 500;

const SQL = `
  with kept as (
    select at, result, network, country, coalesce(country, network) as place, device from sign_ins
    where account_id = $1 and at > $2
    order by at desc, id desc limit ${LOOKED_AT}
  ), used as (
    select at, network, country, place, device from kept where result = 'signed_in'
  ), last as (
    select country, at from used where country is not null order by at desc limit 1
  ), strange as (
    select network from kept where result = 'wrong_password' and at > $3 and network not in (select network from used)
  )
  select exists (select from used) as "hasSignedIn",
         exists (select from used where network = $4) as "knowsNetwork",
         exists (select from used where place = $5 and device is not distinct from $6) as "knowsDevice",
         (select country from last) as "lastCountry",
         (select at from last) as "lastCountryAt",
         (select count(*)::integer from strange) as "strangeFailures",
         (select count(distinct network)::integer from strange) as "strangeNetworks"`;

/** Reads the access log for those who judge a sign-in. In the caller's transaction. */
@Injectable()
export class SignInHistory {
  constructor(
    private readonly database: Database,
    private readonly visits: Visits,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async of(accountId: string, origin: Origin): Promise<PastSignIns> {
    const now = this.clock.now();
    const { network, country, device } = this.visits.of(origin);
    const failuresSince = after(now, -this.settings.GUESSED_PASSWORD_HOURS * HOUR);
    const values = [accountId, after(now, -KEPT_FOR), failuresSince, network, country ?? network, device];
    const [past] = await this.database.prepared<PastSignIns>('past sign-ins', SQL, values);
    if (!past) throw new Error('a select without from gives one row');
    return past;
  }
}
