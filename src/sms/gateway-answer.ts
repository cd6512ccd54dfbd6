/** What the gateway said, in one line. */
export interface GatewayAnswer {
  /** of HTTP */
  readonly status: number;
  readonly words: string;
}

const LONGEST = 64 * 1024;

/** @throws Error when the answer breaks off */
export async function readAnswer(response: Response): Promise<GatewayAnswer> {
  const { status } = response;
  return { status, words: [status, ...wordsOf(await beginningOf(response))].join(' ') };
}

/** Taken: the message's name there and what will be done with it. Not taken: the gateway's code, and its sentence. */
function wordsOf(body: string): string[] {
  try {
    const { sid, status, code, message } = JSON.parse(body) as Record<string, unknown>;
    return [sid === undefined ? [code, message] : [status, sid]].flat().filter(isPlain).map(String);
  } catch {
    return []; // something that isn't the gateway, a proxy before it for one: its page tells nobody anything
  }
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** No more of it than any answer needs, whoever answers. */
async function beginningOf({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length > LONGEST) break; // which ends the conversation
  }
  return Buffer.concat(pieces).toString('utf8');
}
