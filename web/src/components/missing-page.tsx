import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { insidePaths } from '../config/paths';
import { Room } from './room';

interface Props {
  readonly title: string;
  readonly text: string;
  /** where what was looked for can be found, and how the way there is called */
  readonly to: typeof insidePaths.collaborators | typeof insidePaths.support;
  readonly back: string;
}

/** Stands where a page would tell about somebody who isn't there. */
export function MissingPage({ title, text, to, back }: Props) {
  return (
    <Room title={title}>
      <Text>{text}</Text>
      <div>
        <Button size="md" renderRoot={(props) => <Link to={to} activeOptions={{ exact: true }} {...props} />}>
          {back}
        </Button>
      </div>
    </Room>
  );
}
