import type { CurrentSessionDto } from '../../api/generated';
import { insidePaths } from '../../config/paths';
import { managesCollaborators, seesInvoices } from '../../lib/may';
import { deskSectionsFor } from '../support/desk/desk-sections';

interface Section {
  readonly name: keyof typeof insidePaths;
  readonly path: (typeof insidePaths)[keyof typeof insidePaths];
  readonly isFor: (session: CurrentSessionDto) => boolean;
}

const everyone = () => true;

const SECTIONS: readonly Section[] = [
  { name: 'support', path: insidePaths.support, isFor: (session) => deskSectionsFor(session).length > 0 },
  { name: 'home', path: insidePaths.home, isFor: everyone },
  { name: 'collaborators', path: insidePaths.collaborators, isFor: managesCollaborators },
  { name: 'invoices', path: insidePaths.invoices, isFor: seesInvoices },
  { name: 'policy', path: insidePaths.policy, isFor: managesCollaborators },
  { name: 'activity', path: insidePaths.activity, isFor: ({ account }) => account.role === 'principal' },
  { name: 'security', path: insidePaths.security, isFor: everyone },
];

/** Where somebody can go, by what they are and may do. The service decides each request anew. */
export function sectionsFor(session: CurrentSessionDto): readonly Section[] {
  return SECTIONS.filter(({ isFor }) => isFor(session));
}
