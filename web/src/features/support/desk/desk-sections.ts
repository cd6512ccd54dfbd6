import type { CurrentSessionDto } from '../../../api/generated';
import { deskPaths } from '../../../config/paths';

interface DeskSection {
  readonly name: keyof typeof deskPaths;
  readonly path: (typeof deskPaths)[keyof typeof deskPaths];
  /** any of these opens it */
  readonly rights: readonly string[];
}

const SECTIONS: readonly DeskSection[] = [
  { name: 'search', path: deskPaths.search, rights: ['find_accounts'] },
  { name: 'requests', path: deskPaths.requests, rights: ['decide_reactivations'] },
  { name: 'approvals', path: deskPaths.approvals, rights: ['change_owners', 'restore_credentials'] },
  { name: 'billing', path: deskPaths.billing, rights: ['see_billing'] },
  { name: 'undelivered', path: deskPaths.undelivered, rights: ['find_accounts'] },
];

/** Where a member of staff can go in the desk, by their rights; for everybody else there is nothing. */
export function deskSectionsFor({ account, permissions }: CurrentSessionDto): readonly DeskSection[] {
  const isStaff = account.role === 'support' || account.role === 'administrator';
  return isStaff ? SECTIONS.filter(({ rights }) => rights.some((right) => permissions.includes(right))) : [];
}
