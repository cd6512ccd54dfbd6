import { Injectable } from '@nestjs/common';
import { Actor, actorId, Clock, newId } from '../../kernel';
import { Database } from '../../platform/database';
import {
  ContradictoryChange,
  PrincipalOnlyPermission,
  UnknownMailbox,
  UnknownPermission,
} from '../collaborators.errors';
import { PermissionCatalogue } from './permission-catalogue';
import { Grant, PermissionChange, workOut } from './permission-change';

export interface HeldPermission extends Grant {
  readonly mailbox: string | null;
}

/** A permission as it is asked for: the mailbox by its id. */
export interface AskedPermission {
  readonly permission: string;
  readonly mailboxId?: string | undefined;
}

/** Who may do what. Runs in the caller's transaction, which has locked the account. */
@Injectable()
export class PermissionGrants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catalogue: PermissionCatalogue,
  ) {}

  /** What an account holds now, the customer's first, then mailbox by mailbox. */
  heldBy(accountId: string): Promise<HeldPermission[]> {
    return this.database.query<HeldPermission>(
      `select held.permission, held.mailbox_id as "mailboxId", mailbox.address as mailbox
       from permission_grants held
       left join mailboxes mailbox on mailbox.id = held.mailbox_id
       where held.account_id = $1 and held.revoked_at is null
       order by mailbox.address nulls first, held.granted_at, held.id`,
      [accountId],
    );
  }

  /**
   * Grants and takes away, with all that comes along.
   *
   * @param fields under which names the two came, for the answer
   * @throws UnknownPermission, UnknownMailbox naming the field
   * @throws PrincipalOnlyPermission when somebody else hands out, or takes away, what only the principal may
   * @throws ContradictoryChange
   */
  async change(
    account: { id: string; customerId: string },
    grant: readonly AskedPermission[],
    revoke: readonly AskedPermission[],
    by: Actor,
    fields = { grant: 'grant', revoke: 'revoke' },
  ): Promise<PermissionChange> {
    const asked = { grant: this.understand(grant, fields.grant), revoke: this.understand(revoke, fields.revoke) };
    await this.requireMailboxes(asked.grant, fields.grant);
    await this.requireMailboxes(asked.revoke, fields.revoke);
    const change = workOut(await this.heldBy(account.id), asked.grant, asked.revoke, this.catalogue);
    if (!change) throw new ContradictoryChange();
    this.requirePrincipalWhereNeeded([...asked.grant, ...asked.revoke, ...change.granted, ...change.revoked], by);
    await this.insert(account, change.granted, by);
    await this.end(account.id, change.revoked, by);
    return change;
  }

  private understand(asked: readonly AskedPermission[], field: string): Grant[] {
    return asked.map(({ permission, mailboxId }, place) => {
      const definition = this.catalogue.get(permission);
      if (!definition || (definition.on === 'mailbox') !== (mailboxId !== undefined)) {
        const part = definition ? 'mailboxId' : 'permission';
        throw new UnknownPermission({
          fields: [{ field: `${field}.${place}.${part}`, code: definition ? 'wrong_scope' : 'not_one_of' }],
        });
      }
      return { permission, mailboxId: mailboxId ?? null };
    });
  }

  /** What comes along counts as much as what was asked for by name. */
  private requirePrincipalWhereNeeded(concerned: readonly Grant[], by: Actor): void {
    if (by.kind !== 'account' || by.role !== 'collaborator') return;
    const isPrincipals = ({ permission }: Grant) => this.catalogue.get(permission)?.principalOnly === true;
    if (concerned.some(isPrincipals)) throw new PrincipalOnlyPermission({ crossesWall: true });
  }

  /** Row level security shows only the customer's own mailboxes: another one's is as unknown as none. */
  private async requireMailboxes(grants: readonly Grant[], field: string): Promise<void> {
    const ids = [...new Set(grants.flatMap(({ mailboxId }) => mailboxId ?? []))];
    if (ids.length === 0) return;
    const found = await this.database.query<{ id: string }>('select id from mailboxes where id = any($1)', [ids]);
    const unknown = grants.findIndex(
      ({ mailboxId }) => mailboxId !== null && !found.some(({ id }) => id === mailboxId),
    );
    if (unknown >= 0) {
      throw new UnknownMailbox({
        fields: [{ field: `${field}.${unknown}.mailboxId`, code: 'not_one_of' }],
        crossesWall: true,
      });
    }
  }

  private async insert(
    account: { id: string; customerId: string },
    grants: readonly Grant[],
    by: Actor,
  ): Promise<void> {
    if (grants.length === 0) return;
    const now = this.clock.now();
    await this.database.query(
      `insert into permission_grants (id, customer_id, account_id, mailbox_id, permission, granted_at, granted_by)
       select id, $4, $5, mailbox_id, permission, $6, $7
       from unnest($1::uuid[], $2::text[], $3::uuid[]) as given (id, permission, mailbox_id)`,
      [
        grants.map(newId),
        grants.map(({ permission }) => permission),
        grants.map(({ mailboxId }) => mailboxId),
        account.customerId,
        account.id,
        now,
        actorId(by),
      ],
    );
  }

  private async end(accountId: string, grants: readonly Grant[], by: Actor): Promise<void> {
    if (grants.length === 0) return;
    await this.database.query(
      `update permission_grants held set revoked_at = $4, revoked_by = $5
       from unnest($2::text[], $3::uuid[]) as taken (permission, mailbox_id)
       where held.account_id = $1 and held.revoked_at is null
         and held.permission = taken.permission and held.mailbox_id is not distinct from taken.mailbox_id`,
      [
        accountId,
        grants.map(({ permission }) => permission),
        grants.map(({ mailboxId }) => mailboxId),
        this.clock.now(),
        actorId(by),
      ],
    );
  }
}

/** How an event writes a permission down. */
export function writtenGrant({ permission, mailboxId }: Grant): string {
  return mailboxId === null ? permission : `${permission}@${mailboxId}`;
}
