import type { Json } from '../json';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** parsed where it is JSON, else the text */
  readonly body: Json;
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody who calls the API over HTTP, signed in or not. */
export class Caller {
  /** of the session, where somebody is signed in */
  accessToken: string | undefined;
  refreshToken: string | undefined;

  constructor(
    readonly url: string,
    private readonly language = 'en',
  ) {}

  /** The same person, speaking to another process. */
  at(url: string): Caller {
    const caller = new Caller(url, this.language);
    caller.accessToken = this.accessToken;
    caller.refreshToken = this.refreshToken;
    return caller;
  }

  get(path: string, options?: CallOptions): Promise<Answer> {
    return this.call('GET', path, undefined, options);
  }

  post(path: string, body?: unknown, options?: CallOptions): Promise<Answer> {
    return this.call('POST', path, body, options);
  }

  put(path: string, body?: unknown, options?: CallOptions): Promise<Answer> {
    return this.call('PUT', path, body, options);
  }

  delete(path: string, options?: CallOptions): Promise<Answer> {
    return this.call('DELETE', path, undefined, options);
  }

  /** @param path below `/api/v1`, or from the root where it begins with `//` */
  async call(method: string, path: string, body?: unknown, { headers = {} }: CallOptions = {}): Promise<Answer> {
    const response = await fetch(path.startsWith('//') ? `${this.url}${path.slice(1)}` : `${this.url}/api/v1${path}`, {
      method,
      headers: {
        'accept-language': this.language,
        ...(this.accessToken !== undefined && { authorization: `Bearer ${this.accessToken}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  /** Signs in, and stays so. @param deviceToken of a remembered device, which isn't asked for a second factor */
  async signIn(identifier: string, password: string, deviceToken?: string): Promise<Answer> {
    return this.stay(await this.post('/sessions', { identifier, password, deviceToken }));
  }

  /** Shows a second factor, to go on with signing in. */
  async showSecondFactor(proof: {
    readonly pendingSignIn: string;
    readonly way: string;
    readonly code: string;
    readonly rememberDevice?: boolean;
  }): Promise<Answer> {
    return this.stay(await this.post('/second-factor-proofs', proof));
  }

  /** As staff: writes down who asks for help, without which nobody is helped in. */
  async checkIdentity({ id }: { readonly id: string }): Promise<this> {
    const answer = await this.post(`/accounts/${id}/identity-checks`, { method: 'called_back', note: 'At the office' });
    if (answer.status !== 201) throw new Error(`the identity can't be checked: ${JSON.stringify(answer.body)}`);
    return this;
  }

  private stay(answer: Answer): Answer {
    if (answer.status === 201) {
      this.accessToken = answer.body.accessToken;
      this.refreshToken = answer.body.refreshToken;
    }
    return answer;
  }
}
