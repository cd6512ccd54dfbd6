import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';

interface Props {
  readonly accountId: string;
  readonly displayName: string;
  readonly userName: string;
  readonly customerName?: string | null;
}

/** Whose something is, with the way to all that is known of the account. */
export function Who({ accountId, displayName, userName, customerName }: Props) {
  return (
    <div>
      <Anchor
        fw={600}
        underline="always"
        renderRoot={(props) => <Link to="/support/accounts/$accountId" params={{ accountId }} {...props} />}
      >
        {displayName}
      </Anchor>
      <Text className="quiet">{[userName, customerName].filter(Boolean).join(' · ')}</Text>
    </div>
  );
}
