import { TOTP } from 'otpauth';
import { Answer, Caller, PASSWORD, Person, TestApplication } from '../support/application';

const CODE = /is your sign-in code|è il tuo codice di accesso/;

/** An authenticator app in somebody's hand. */
export class AuthenticatorApp {
  private readonly totp: TOTP;

  constructor(
    secret: string,
    private readonly now: () => Date,
  ) {
    this.totp = new TOTP({ secret });
  }

  /** @param steps of 30 seconds from now */
  code(steps = 0): string {
    return this.totp.generate({ timestamp: this.now().getTime() + steps * 30_000 });
  }
}

/** What people do who are asked for more than a password. */
export class SecondSteps {
  constructor(private readonly application: TestApplication) {}

  /** Gives the password. */
  begin({ userName }: Person, deviceToken?: string): Promise<Answer> {
    return this.application.anyone.post('/sessions', { identifier: userName, password: PASSWORD, deviceToken });
  }

  /** Gives the password, and is asked for more. @returns what to give back */
  async pending(person: Person): Promise<string> {
    const { status, body } = await this.begin(person);
    if (status !== 202) throw new Error(`${person.userName} is asked for nothing: ${status} ${JSON.stringify(body)}`);
    return body.secondFactor.pendingSignIn;
  }

  /** Asks for another code. */
  resend(pendingSignIn: string): Promise<Answer> {
    return this.application.anyone.post('/second-factor-codes', { pendingSignIn });
  }

  prove(pendingSignIn: string, way: string, code: string, rememberDevice = false): Promise<Answer> {
    return this.application.anyone.post('/second-factor-proofs', { pendingSignIn, way, code, rememberDevice });
  }

  /** The code of a mail that has come, or is still to come. @param after how many such mails to leave aside */
  async mailedCode({ email }: Person, after = 0): Promise<string> {
    const { subject } = await this.application.mailbox.letterTo(email, { subject: CODE, after });
    return subject.slice(0, 6);
  }

  /** Connects an app to the account of somebody who is signed in, with the code before the present one. */
  async connectApp(caller: Caller): Promise<AuthenticatorApp> {
    const { body } = await caller.post('/accounts/me/second-factor/totp');
    const app = new AuthenticatorApp(body.secret, () => this.application.clock.now());
    const { status } = await caller.put('/accounts/me/second-factor/totp', { code: app.code(-1) });
    if (status !== 204) throw new Error(`the app was not connected: ${status}`);
    return app;
  }

  async paperCodes(caller: Caller): Promise<string[]> {
    return (await caller.post('/accounts/me/second-factor/recovery-codes')).body.codes;
  }

  /** The subjects of the letters about changes that an address has got. */
  async notices({ email }: Person): Promise<string[]> {
    await this.application.quiet();
    return this.application.mailbox
      .lettersTo(email)
      .filter(({ subject, links }) => !CODE.test(subject) && links.some((link) => link.includes('/not-me#')))
      .map(({ subject }) => subject);
  }
}
