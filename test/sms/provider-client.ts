/** A message as any client of the provider's API would post it. @param authorization default: the account of the URL */
export async function post(smsUrl: string, message: PostedMessage, authorization?: string): Promise<Response> {
  const { username, password, origin } = new URL(smsUrl);
  return fetch(`${origin}/2010-04-01/Accounts/${username}/Messages.json`, {
    method: 'POST',
    headers: { authorization: authorization ?? `Basic ${btoa(`${username}:${password}`)}` },
    body: new URLSearchParams({ ...message }),
  });
}

/** The fields of the form, under the provider's names. */
interface PostedMessage {
  readonly To: string;
  readonly From: string;
  readonly Body: string;
}
