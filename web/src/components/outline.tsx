import { Skeleton, Stack } from '@mantine/core';
import '@mantine/core/styles/Skeleton.css';
import './outline.css';

interface Props {
  /** how many lines there will probably be */
  readonly lines: number;
  /** whether what stands below waits, so that it never moves; not where people have seen it already */
  readonly holdsBack?: boolean;
}

/** The place of what the service hasn't said yet. */
export function Outline({ lines, holdsBack = true }: Props) {
  return (
    <Stack gap="sm" aria-busy data-outline={holdsBack || undefined}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} />
      ))}
    </Stack>
  );
}
