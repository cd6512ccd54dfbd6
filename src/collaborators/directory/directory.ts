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

interface AwaitedLink {
  /** until when the link works that this person is to open; null: none works, or none is awaited */
  readonly linkWorksUntil: Date | null;
  /** when the newest such link was sent, be it dead or not; null: none was yet, or none is awaited */
  readonly linkSentAt: Date | null;
}

export interface CollaboratorDetails extends AwaitedLink {
  readonly collaborator: CollaboratorRow;
  readonly permissions: readonly HeldPermission[];
  readonly letters: readonly LetterState[];
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
        ...(await this.awaitedLink(collaborator)),
      };
    });
  }

  private async awaitedLink({ id, state }: CollaboratorRow): Promise<AwaitedLink> {
    const purpose = AWAITED_LINKS[state];
    if (!purpose) return { linkWorksUntil: null, linkSentAt: null };
    return {
      linkWorksUntil: (await this.challenges.liveOf(id, purpose))?.expiresAt ?? null,
      linkSentAt: await this.challenges.issuedBefore(id, purpose, 0),
    };
  }
}
