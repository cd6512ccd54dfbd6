import { Origin, SystemActor } from '../../kernel';
import { MessageSource } from './received-messages';

/** Who acts when a message comes: nobody with an account or a key, but whoever has the secret that it was signed with. */
export function senderOf(source: MessageSource, origin: Origin): SystemActor {
  return { kind: 'system', name: `${source}-webhooks`, side: 'system', origin };
}
