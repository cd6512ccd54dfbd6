import fc from 'fast-check';
import type { Person } from '../support/application';
import type { ReceivedLetter } from '../support/mailbox';
import { tokenTo } from './two-processes';

/** Somebody who has forgotten something, and what they can be known by besides. */
export interface Forgetful extends Person {
  readonly customerId: string;
  readonly taxNumber?: string;
  /** E.164 */
  readonly phone?: string;
}

/** What has come for a person so far, in its order. */
export interface InHand {
  readonly letters: readonly ReceivedLetter[];
  readonly codes: readonly string[];
}

export interface Request {
  readonly path: string;
  readonly body: Readonly<Record<string, string>>;
}

/** @param any which of several. @returns undefined where there is nothing to do it with */
type Act = (person: Forgetful, inHand: InHand, any: number) => Request | undefined;

const askForLink = ({ userName }: Forgetful): Request => ({ path: '/password-recoveries', body: { userName } });

const askForLinkByTaxNumber: Act = ({ taxNumber }) =>
  taxNumber === undefined ? undefined : { path: '/password-recoveries', body: { taxNumber } };

const askForCode: Act = ({ phone }) =>
  phone === undefined ? undefined : { path: '/password-recoveries', body: { phone } };

const withNewestLink: Act = (_, { letters }) => withLink('/passwords', secretsTo('reset-password', letters).at(-1));

const withAnyLink: Act = (_, { letters }, any) => withLink('/passwords', secretsTo('reset-password', letters, any)[0]);

const renewAnyLink: Act = (_, { letters }, any) =>
  withLink('/password-link-renewals', secretsTo('reset-password', letters, any)[0]);

const withNewestCode: Act = ({ phone }, { codes }) => {
  const code = codes.at(-1);
  return phone === undefined || code === undefined
    ? undefined
    : { path: '/phone-code-passwords', body: { phone, code } };
};

const notMe: Act = (_, { letters }, any) => {
  const [token] = secretsTo('not-me', letters, any);
  return token === undefined ? undefined : { path: '/activity-reports', body: { token } };
};

const ACTS: readonly (readonly [act: Act, weight: number])[] = [
  [({ email }) => ({ path: '/user-name-recoveries', body: { email } }), 2],
  [askForLink, 2],
  [askForLinkByTaxNumber, 1],
  [askForCode, 2],
  [renewAnyLink, 1],
  [withNewestLink, 8],
  [withAnyLink, 2],
  [withNewestCode, 6],
  [notMe, 1],
];

/** What a client does next: for whom, and at which process. */
export interface Step {
  readonly act: Act;
  readonly person: number;
  readonly any: number;
  readonly turn: number;
}

export const steps: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(...ACTS.map(([act, weight]) => ({ weight, arbitrary: fc.constant(act) }))),
  person: fc.nat(),
  any: fc.nat(),
  turn: fc.nat(1),
});

/** Whoever has nothing in hand to do it with asks for a link. */
export function requestOf({ act, any }: Step, person: Forgetful, inHand: InHand): Request {
  return act(person, inHand, any) ?? askForLink(person);
}

/** The secrets of the links to that page, in the order of the letters. @param first which to begin with, of all in a circle */
function secretsTo(page: string, letters: readonly ReceivedLetter[], first = 0): string[] {
  const secrets = letters.filter(({ links }) => links.some((link) => link.includes(`/${page}#`)));
  const from = first % Math.max(secrets.length, 1);
  return [...secrets.slice(from), ...secrets.slice(0, from)].map((letter) => tokenTo(page, letter));
}

function withLink(path: string, token: string | undefined): Request | undefined {
  return token === undefined ? undefined : { path, body: { purpose: 'reset', token } };
}
