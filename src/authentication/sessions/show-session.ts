import { Session } from '../../accounts';
import { SessionDto } from '../authentication.dto';

export function showSession(session: Session, currentId: string): SessionDto {
  const { id, restrictedTo, startedAt, refreshedAt, expiresAt, address, userAgent } = session;
  return { id, restrictedTo, startedAt, refreshedAt, expiresAt, address, userAgent, isCurrent: id === currentId };
}
