import { IssuedApiKey } from '../../integrations';
import { Conversation } from '../conversation';

/** One line: how the key begins, what may be done with it, whether it still opens, when it was used. */
export function describedKey(key: IssuedApiKey, conversation: Conversation): string {
  const { prefix, id, scopes, expiresAt, revokedAt, lastUsedAt } = key;
  const at = (name: string, moment: Date) =>
    conversation.say(`answers.apiClients.${name}`, { at: conversation.moment(moment) });
  const parts = [
    ...(expiresAt ? [at('until', expiresAt)] : []),
    ...(revokedAt ? [at('revoked', revokedAt)] : []),
    lastUsedAt ? at('lastUsed', lastUsedAt) : conversation.say('answers.apiClients.neverUsed'),
  ];
  return [prefix, id, scopes.join(', '), ...parts].join('  ');
}
