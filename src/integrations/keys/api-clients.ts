import { Injectable } from '@nestjs/common';
import { Actor, Clock, newId } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ApiClientCreated } from '../events/api-client-created.event';
import { ClientNameTaken, NoSuchClient } from '../integrations.errors';

/** Another system that speaks with this one. */
export interface ApiClient {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

const COLUMNS = 'id, name, created_at as "createdAt"';
const PURPOSE = 'API clients belong to no customer';

/** The other systems. Rows stay: what one did keeps a name. */
@Injectable()
export class ApiClients {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** @throws ClientNameTaken when another has that name, in whichever letters */
  create(name: string, by: Actor): Promise<ApiClient> {
    return this.database.acrossCustomers(PURPOSE, async () => {
      const now = this.clock.now();
      const [client] = await this.database.query<ApiClient>(
        `insert into api_clients (id, name, created_at)
         values ($1, $2, $3)
         on conflict (lower(name)) do nothing
         returning ${COLUMNS}`,
        [newId(), name, now],
      );
      if (!client) throw new ClientNameTaken();
      const facts = { clientId: client.id, clientName: name };
      await this.events.publish(new ApiClientCreated({ customerId: null, accountId: null }, by, now, facts));
      return client;
    });
  }

  /** The newest first. */
  page(limit: number, after?: string): Promise<Page<ApiClient>> {
    const [before = null] = after === undefined ? [] : decodePosition(after, ['id']);
    return this.database.acrossCustomers(PURPOSE, async () => {
      const rows = await this.database.query<ApiClient>(
        `select ${COLUMNS}
         from api_clients
         where $1::uuid is null or id < $1
         order by id desc
         limit $2`,
        [before, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        ({ id }) => [id],
        (client) => client,
      );
    });
  }

  /** @throws NoSuchClient */
  withId(id: string): Promise<ApiClient> {
    return this.one('id = $1', id);
  }

  /** @param name in whichever letters. @throws NoSuchClient */
  withName(name: string): Promise<ApiClient> {
    return this.one('lower(name) = lower($1)', name);
  }

  private one(condition: string, value: string): Promise<ApiClient> {
    return this.database.acrossCustomers(PURPOSE, async () => {
      const [client] = await this.database.query<ApiClient>(`select ${COLUMNS} from api_clients where ${condition}`, [
        value,
      ]);
      if (!client) throw new NoSuchClient();
      return client;
    });
  }
}
