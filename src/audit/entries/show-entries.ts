import { Say } from '../../kernel';
import { AuditPageDto } from './audit-entries.dto';
import { EntryPage } from './audit-log';
import { entryInWords, reasonInWords } from './entry-in-words';

/** A page of the log as it is answered: each entry, and what it says in words. */
export function showEntries({ items, next, names }: EntryPage, say: Say): AuditPageDto {
  return {
    items: items.map((entry) => ({
      ...entry,
      title: entryInWords(entry, names, say),
      reason: reasonInWords(entry, say),
    })),
    next,
  };
}
