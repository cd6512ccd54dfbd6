import { PASSWORD, Seeded } from './ground/seed';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One of the things that people do most. */
export interface Target {
  readonly name: string;
  readonly requests: readonly HttpRequest[];
  /** without these indexes it would read whole tables */
  readonly indexes: readonly string[];
}

export interface SomebodySignedIn {
  readonly accountId: string;
  readonly accessToken: string;
}

/** Where it matters that many are signed in: everybody asks with a token of their own. */
export interface People {
  readonly all: readonly SomebodySignedIn[];
  /** who has the long list of collaborators */
  readonly principal: SomebodySignedIn;
}

// of the holds of an account there are two, and either will do
const CHECK = ['sessions_pkey', 'accounts_pkey', 'holds_on_customer', 'permission_grants_held'];
const SIGN_IN = ['accounts_user_name', 'passwords_current', 'accounts_pkey', 'holds_on_customer'];

export const sessionCheck = (people: People): Target => ({
  name: 'who am I: GET sessions/current',
  requests: people.all.map(({ accessToken }) => get('/sessions/current', accessToken)),
  indexes: CHECK,
});

export const signIn = ({ userNames }: Seeded): Target => ({
  name: 'sign in: POST sessions',
  requests: userNames.map((identifier) => post('/sessions', { identifier, password: PASSWORD })),
  indexes: SIGN_IN,
});

export function targetsBesides({ linkTokens }: Seeded, { all, principal }: People): Target[] {
  const list = (name: string, query: string, ...indexes: string[]): Target => ({
    name: `collaborators, ${name}`,
    requests: [get(`/collaborators?${query}`, principal.accessToken)],
    indexes,
  });
  return [
    {
      name: 'access explained: GET accounts/…/access',
      requests: all.map(({ accountId, accessToken }) => get(`/accounts/${accountId}/access`, accessToken)),
      indexes: CHECK,
    },
    list('first page', 'limit=50', 'accounts_of_customer'),
    list('found by a name', 'limit=50&search=p77', 'accounts_of_customer'),
    list('nobody found', 'limit=50&search=zzz'),
    list('by creation', 'limit=50&sort=-createdAt'),
    list('the disabled', 'limit=50&state=disabled'),
    {
      name: 'link opened: POST password-link-inspections',
      requests: linkTokens.map((token) => post('/password-link-inspections', { purpose: 'reset', token })),
      indexes: ['challenges_digest_key', 'accounts_pkey', 'customers_pkey'],
    },
  ];
}

function get(path: string, accessToken: string): HttpRequest {
  return { method: 'GET', path: `/api/v1${path}`, headers: { authorization: `Bearer ${accessToken}` } };
}

function post(path: string, body: object): HttpRequest {
  return {
    method: 'POST',
    path: `/api/v1${path}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
