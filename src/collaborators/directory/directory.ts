import { Injectable } from '@nestjs/common';
import { AccountNotFound } from '../../accounts';
import { Challenges, PasswordLinkPurpose } from '../../challenges';
import { LetterList, LetterState } from '../../mail';
import { Database, Page } from '../../platform/database';
import { HeldPermission, PermissionGrants } from '../permissions/permission-grants';
import { CollaboratorState } from '../collaborator-state';
import { CollaboratorCounts, StateCount } from './collaborator-counts';
import { CollaboratorFilter, CollaboratorList, CollaboratorRow } from './collaborator-list';
import { ManagingActor } from '../managing-actor';

const LETTERS_SHOWN = 10;

/** States that end when the person opens a link, and which. */
const AWAITED_LINKS: Partial<Record<CollaboratorState, PasswordLinkPurpose>> = {
  awaiting_activation: 'activation',
  suspended: 'reset',
};

export interface CollaboratorDetails {
  readonly collaborator: CollaboratorRow;
  readonly permissions: readonly HeldPermission[];
  readonly letters: readonly LetterState[];
  /** until when the link works that this person is to open; null: none works, or none is awaited */
  readonly linkWorksUntil: Date | null;
}

/** What those who manage collaborators see of them. */
@Injectable()
export class Directory {
  constructor(
    private readonly list: CollaboratorList,
    private readonly counts: CollaboratorCounts,
    private readonly grants: PermissionGrants,
    private readonly letters: LetterList,
    private readonly challenges: Challenges,
    private readonly database: Database,
  ) {}

  page({ customerId }: ManagingActor, filter: CollaboratorFilter): Promise<Page<CollaboratorRow>> {
    return this.database.inCustomer(customerId, () => this.list.page(customerId, filter));
  }

  countByState({ customerId }: ManagingActor): Promise<StateCount[]> {
    return this.database.inCustomer(customerId, () => this.counts.of(customerId));
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
        linkWorksUntil: await this.linkWorksUntil(collaborator),
      };
    });
  }

  private async linkWorksUntil({ id, state }: CollaboratorRow): Promise<Date | null> {
    const purpose = AWAITED_LINKS[state];
    const link = purpose && (await this.challenges.liveOf(id, purpose));
    return link?.expiresAt ?? null;
  }
}
