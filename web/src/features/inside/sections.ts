import type { CurrentSessionDto } from '../../api/generated';
import { insidePaths } from '../../config/paths';

interface Section {
  readonly name: 'home' | 'security';
  readonly path: (typeof insidePaths)['home' | 'security'];
  readonly isFor: (session: CurrentSessionDto) => boolean;
}

const everyone = () => true;

const SECTIONS: readonly Section[] = [
  { name: 'home', path: insidePaths.home, isFor: everyone },
  { name: 'security', path: insidePaths.security, isFor: everyone },
];

/** Where somebody can go, by what they are and may do. The service decides each request anew. */
export function sectionsFor(session: CurrentSessionDto): readonly Section[] {
  return SECTIONS.filter(({ isFor }) => isFor(session));
}
