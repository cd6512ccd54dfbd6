import { useTranslation } from 'react-i18next';
import { inWords } from '../lib/in-words';
import type { Language } from '../lib/languages';

interface Props {
  /** as the service tells it, e.g. `2026-05-03T08:42:00Z` */
  readonly at: string;
  readonly className?: string;
}

/** A moment that stands by itself: in words for people, in figures for programs. One in a sentence is said by `inWords`. */
export function Moment({ at, className }: Props) {
  const { i18n } = useTranslation();
  return (
    <time dateTime={at} className={className}>
      {inWords(new Date(at), i18n.language as Language)}
    </time>
  );
}
