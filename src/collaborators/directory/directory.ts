import { Injectable } from '@nestjs/common';
import { AccountNotFound } from '../../accounts';
import { LetterList, LetterState } from '../../mail';
import { Database, Page } from '../../platform/database';
import { HeldPermission, PermissionGrants } from '../permissions/permission-grants';
import { CollaboratorFilter, CollaboratorList, CollaboratorRow } from './collaborator-list';
import { ManagingActor } from '../managing-actor';

const LETTERS_SHOWN = 10;

export interface CollaboratorDetails {
  readonly collaborator: CollaboratorRow;
  readonly permissions: readonly HeldPermission[];
  readonly letters: readonly LetterState[];
}

/** What those who manage collaborators see of them. */
@Injectable()
export class Directory {
  constructor(
    private readonly list: CollaboratorList,
    private readonly grants: PermissionGrants,
    private readonly letters: LetterList,
    private readonly database: Database,
  ) {}

  page({ customerId }: ManagingActor, filter: CollaboratorFilter): Promise<Page<CollaboratorRow>> {
    return this.database.inCustomer(customerId, () => this.list.page(customerId, filter));
  }

  /** @throws AccountNotFound where the customer has no such collaborator; the attempt is written down */
  details({ customerId }: ManagingActor, accountId: string): Promise<CollaboratorDetails> {
    return this.database.inCustomer(customerId, async () => {
      const collaborator = await this.list.one(customerId, accountId);
      if (!collaborator) throw new AccountNotFound({ crossesWall: true });
      return {
        collaborator,
        permissions: await this.grants.heldBy(accountId),
        letters: (await this.letters.page(accountId, LETTERS_SHOWN)).items,
      };
    });
  }
}
