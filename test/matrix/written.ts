import { WHO } from './callers';

/** Route by route, what each of {@link WHO} is told; of their own things, and where there are others', of those. */
export type Table = ReadonlyMap<string, readonly string[]>;

const HEADER = `# Who may do what

Written from the running application by \`WRITE_MATRIX=yes npx jest test/matrix\`; \`test/matrix/access-matrix.spec.ts\` compares the two, and fails
for a route that doesn't stand here. Pages and files (\`/\`, \`/activate\`, \`/reset-password\`, \`/unlock\`, \`/not-me\`, \`/api/reference\`) are open to anyone.

- **yes**: may; **401**: must sign in, or show an API key; **403**: may not, and it is written down; **404**: there is no such thing for this caller, and it is written
  down.
- **restricted**: the session can do one thing only, another one. **fresh**: the password must be given once more.
- **check**: staff must first have checked whether it is the person of the account who asks.
- Where a route names somebody's things, the first word is about those of one's own customer (or one's own session), the second about those of
  another customer. Staff belong to no customer, and so to none more than to another.
`;

/**
 * The matrix as a page.
 *
 * @param states what may stand in a caller's way, in order; those in which everybody is told the same share a table
 */
export function written(states: ReadonlyMap<string, Table>): string {
  const groups = new Map<string, string[]>();
  for (const [state, table] of states) {
    const text = tableAsText(table);
    groups.set(text, [...(groups.get(text) ?? []), state]);
  }
  return [HEADER, ...[...groups].map(([text, names]) => `## ${names.join('; ')}\n\n${text}`)].join('\n');
}

function tableAsText(table: Table): string {
  const rows = [['', ...WHO], ...[...table].map(([route, cells]) => [`\`${route}\``, ...cells])];
  const widths = rows[0]?.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const [header = '', ...lines] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [header, rule, ...lines, ''].join('\n');
}
