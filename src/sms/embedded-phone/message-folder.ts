import { SystemClock } from '../../kernel';
import { KeptFiles } from '../../platform/embedded-server';
import { OutgoingText } from '../sms-gateway.port';
import { KeptMessage } from './kept-message';

/** The messages of the phone. */
export class MessageFolder extends KeptFiles<KeptMessage> {
  private readonly clock = new SystemClock();

  /** @throws EmbeddedServerError `folder-unusable` */
  constructor(folder: string) {
    super({ server: 'phone', folder, ending: '.json', read: readMessage });
  }

  deliver({ to, from, text }: OutgoingText): Promise<KeptMessage> {
    return this.add(JSON.stringify({ to, from, text, date: this.clock.now() }));
  }

  /** @param to a part of the recipient's number, however it is spaced; empty: everybody's messages @returns the newest first */
  async list(to: string): Promise<KeptMessage[]> {
    const digits = to.replace(/\D/g, '');
    return (await this.all()).filter((message) => message.to.includes(digits));
  }
}

function readMessage(id: string, content: Buffer): KeptMessage {
  const { date, ...message } = JSON.parse(content.toString('utf8')) as OutgoingText & { date: string };
  return { id, ...message, date: new Date(date) };
}
