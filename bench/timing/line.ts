import { Agent, IncomingMessage, request } from 'node:http';
import { HttpRequest } from '../targets';

export interface Answer {
  /** all that comes over the line, but what differs between any two answers */
  readonly said: string;
  readonly milliseconds: number;
}

const OF_EACH_ANSWER = /^(date|x-correlation-id)$/i;
const CORRELATION_ID = /"correlationId":"[^"]*"/;

/** One connection that is kept open, on which one request goes after the other. */
export class Line {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly url: string) {}

  /**
   * @param status that the answer must have
   * @throws Error when it has another
   */
  async ask(asked: HttpRequest, status: number): Promise<Answer> {
    const answer = await this.answerTo(asked);
    if (answer.said.startsWith(`${status}\n`)) return answer;
    throw new Error(`${asked.method} ${asked.path} was answered otherwise than by ${status}: ${answer.said}`);
  }

  hangUp(): void {
    this.agent.destroy();
  }

  private answerTo({ method, path, headers, body }: HttpRequest): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const asked = request(`${this.url}${path}`, { agent: this.agent, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const milliseconds = performance.now() - began;
          resolve({ said: inWords(answer, Buffer.concat(parts)), milliseconds });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }
}

function inWords({ statusCode, rawHeaders }: IncomingMessage, body: Buffer): string {
  const headers = rawHeaders.flatMap((name, at) =>
    at % 2 === 1 || OF_EACH_ANSWER.test(name) ? [] : [`${name}: ${rawHeaders[at + 1]}`],
  );
  return [statusCode, ...headers, '', body.toString().replace(CORRELATION_ID, '')].join('\n');
}
