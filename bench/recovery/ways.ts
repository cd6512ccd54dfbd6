import { HttpRequest } from '../targets';
import { Condition, Person } from './people';

/** A request that anybody can make, and whom it may be about. */
export interface Way {
  readonly name: string;
  readonly path: string;
  readonly body: (person: Person) => Readonly<Record<string, string>>;
  /** of the answer, whoever it is about */
  readonly status: number;
  readonly conditions: readonly Condition[];
}

const HELD: readonly Condition[] = ['existing', 'missing', 'locked', 'suspended', 'disabled', 'unpaid'];
const ACCEPTED = 202;

/** Where a condition is left out, there is no such thing: a user name is never ambiguous, nobody without an address is found by one. */
export const WAYS: readonly Way[] = [
  {
    name: 'user name, by e-mail',
    path: '/user-name-recoveries',
    body: ({ email }) => ({ email }),
    status: ACCEPTED,
    conditions: [...HELD, 'ambiguous', 'deactivated'],
  },
  {
    name: 'user name, by tax number',
    path: '/user-name-recoveries',
    body: ({ taxNumber }) => ({ taxNumber }),
    status: ACCEPTED,
    conditions: [...HELD, 'ambiguous', 'without e-mail'],
  },
  {
    name: 'password, by user name',
    path: '/password-recoveries',
    body: ({ userName }) => ({ userName }),
    status: ACCEPTED,
    conditions: [...HELD, 'without e-mail', 'deactivated'],
  },
  {
    name: 'password, by tax number',
    path: '/password-recoveries',
    body: ({ taxNumber }) => ({ taxNumber }),
    status: ACCEPTED,
    conditions: [...HELD, 'ambiguous', 'without e-mail'],
  },
  {
    name: 'password, by phone',
    path: '/password-recoveries',
    body: ({ phone }) => ({ phone }),
    status: ACCEPTED,
    conditions: [...HELD, 'ambiguous', 'without e-mail', 'deactivated'],
  },
];

/** What is asked over and over again. */
export const PASSWORD_BY_USER_NAME: Way = WAYS.find(({ name }) => name === 'password, by user name')!;

/** Nobody knows the codes of the bench. */
export const WRONG_CODE: Way = {
  name: 'wrong code from a text message',
  path: '/phone-code-inspections',
  body: ({ phone }) => ({ phone, code: 'K7QM4T' }),
  status: 422,
  conditions: ['existing', 'missing'],
};

export function requestOf({ path, body }: Way, person: Person): HttpRequest {
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST', path: `/api/v1${path}`, headers, body: JSON.stringify(body(person)) };
}
