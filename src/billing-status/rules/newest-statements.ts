import { digestOf } from '../../platform/crypto';
import { Statement } from '../statements';

/** What a statement is about. Two with the same key say something of the same thing. */
export function keyOf(statement: Statement): string {
  const { kind, externalId } = statement;
  return JSON.stringify(kind === 'invoice' ? [kind, externalId] : [kind, statement.invoice, externalId]);
}

/**
 * Which of two statements counts that were made about one thing at one moment, so that it doesn't matter which came first: the one with the
 * greater text. First in it stands how final the statement is; a cancelled invoice isn't opened again within the second.
 */
export function tieBreak(statement: Statement): string {
  return `${finality(statement)} ${contentDigest(statement)}`;
}

function finality(statement: Statement): number {
  switch (statement.kind) {
    case 'invoice':
      return { open: 0, disputed: 1, cancelled: 2 }[statement.state];
    case 'dispute':
      return statement.isOver ? 1 : 0;
    default:
      return statement.isVoid ? 1 : 0;
  }
}

/** Members in alphabetical order: how the statement was put together makes no difference. */
function contentDigest(statement: Statement): string {
  const members = Object.entries(statement).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf('billing-statement', JSON.stringify(members)).toString('hex');
}

/** Of statements that come together, the one about each thing that counts. */
export function newestOfEach(statements: readonly Statement[]): Statement[] {
  const newest = new Map<string, Statement>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const other = newest.get(key);
    if (!other || isNewer(statement, other)) newest.set(key, statement);
  }
  return [...newest.values()];
}

function isNewer(statement: Statement, other: Statement): boolean {
  const later = statement.statedAt.getTime() - other.statedAt.getTime();
  return later === 0 ? tieBreak(statement) > tieBreak(other) : later > 0;
}
