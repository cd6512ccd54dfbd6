import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

interface Props {
  readonly to: '/collaborators' | '/support';
  readonly children: string;
}

/** The way back up from a page, to the list that it belongs to. It is never the page one is on, although the address begins like that. */
export function BackLink({ to, children }: Props) {
  return (
    <div>
      <Anchor underline="always" renderRoot={(props) => <Link to={to} activeOptions={{ exact: true }} {...props} />}>
        {children}
      </Anchor>
    </div>
  );
}
