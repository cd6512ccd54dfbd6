import { PASSWORD, Seeded } from './seed';
import { People, SomebodySignedIn } from '../targets';

/** Who waits for an answer with a token of their own. */
const SIGNED_IN = 50;

/** A service as it runs in production, on this database; letters would go to the discard port. */
export function serviceEnvironment(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SECRET_KEY: Buffer.alloc(32, 'bench').toString('base64'),
    PORT: '0',
    ACCESS_TOKEN_MINUTES: '60',
  };
}

/** Signs people in, two at a time. */
export async function signPeopleIn(url: string, { userNames }: Seeded): Promise<People> {
  const all: SomebodySignedIn[] = [];
  const waiting = userNames.slice(0, SIGNED_IN);
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) all.push(await signInOnce(url, name));
  };
  await Promise.all([work(), work()]);
  return { all, principal: await signInOnce(url, 'principal1') };
}

async function signInOnce(url: string, identifier: string): Promise<SomebodySignedIn> {
  const answer = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier, password: PASSWORD }),
  });
  const body = (await answer.json()) as { accessToken: string; account: { id: string } };
  if (!answer.ok) throw new Error(`${identifier} can't sign in: ${JSON.stringify(body)}`);
  return { accountId: body.account.id, accessToken: body.accessToken };
}
