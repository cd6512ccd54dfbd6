import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly by: {
    /** null: somebody who was not signed in */
    readonly side: 'customer' | 'staff' | 'system' | null;
    readonly accountId: string | null;
    readonly userName?: string | null;
  };
  /** of the page */
  readonly accountId: string;
}

/** Whose act something was, with the way to that account where it is another. */
export function WhoActed({ by: { side, accountId: actorId, userName }, accountId }: Props) {
  const { t } = useTranslation('staffAccount');
  if (actorId === accountId) return t('by.person');
  if (!actorId || !userName) return t(`by.${side ?? 'nobody'}`);
  return (
    <>
      {t(`by.named.${side ?? 'system'}`)}{' '}
      <Anchor
        inherit
        underline="always"
        renderRoot={(props) => <Link to="/support/accounts/$accountId" params={{ accountId: actorId }} {...props} />}
      >
        {userName}
      </Anchor>
      .
    </>
  );
}
