import { ClientActor, ClientScope, Origin } from '../../kernel';

/** Who knows the keys of other systems: asked by the guard of every route, answered by a room that stands above it. */
export abstract class ApiKeys {
  /**
   * @param key as the request carries it; undefined: it carries none
   * @param scope without which the route stays closed
   * @throws DomainError when it is no key of ours, or one that opens nothing (any more), or not this
   */
  abstract admit(key: string | undefined, scope: ClientScope, origin: Origin): Promise<ClientActor>;
}
