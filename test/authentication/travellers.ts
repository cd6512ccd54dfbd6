import { Answer, PASSWORD, Person, TestApplication } from '../support/application';

/** Settings under which a test says from which address somebody comes. */
export const BEHIND_PROXY = {
  PASSWORD_AGE_DAYS: 0,
  TRUSTED_PROXIES: ['127.0.0.1'],
  SIGN_IN_FAILURES_PER_NETWORK: 10_000,
};

export const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
export const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

/** Where somebody sits. */
export interface Seat {
  readonly address: string;
  readonly userAgent: string;
}

export const AT_HOME: Seat = { address: '10.1.1.1', userAgent: FIREFOX };

/** People who sign in from here and there. */
export class Travellers {
  constructor(private readonly application: TestApplication) {}

  /** Gives name and password, from there. */
  signIn({ userName, deviceToken }: Person, { address, userAgent }: Seat, password = PASSWORD): Promise<Answer> {
    const headers = { 'x-forwarded-for': address, 'user-agent': userAgent };
    return this.application.anyone.post('/sessions', { identifier: userName, password, deviceToken }, { headers });
  }

  /** The access log of somebody, the newest first, as one who may read it sees it now. */
  async logOf({ id }: Person, reader: Person): Promise<Answer['body'][]> {
    return (await (await this.application.people.signedIn(reader)).get(`/accounts/${id}/sign-ins`)).body.items;
  }
}
