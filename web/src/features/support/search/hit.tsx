import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FoundAccountDto } from '../../../api/generated';
import { StateBadge } from '../../../components/state-badge';
import classes from './search.module.css';

/** One account that fits: who it is, what of it fits, and what stands in its way. */
export function Hit({ account }: { readonly account: FoundAccountDto }) {
  const { t } = useTranslation('accountSearch');
  const { id, displayName, userName, role, email, customer, state, holds, matched } = account;
  return (
    <li>
      <div>
        <Anchor
          fw={600}
          underline="always"
          renderRoot={(props) => <Link to="/support/accounts/$accountId" params={{ accountId: id }} {...props} />}
        >
          {displayName}
        </Anchor>
        <Text className="quiet">{userName}</Text>
        <Text className="quiet">{[t(`roles.${role}`), customer?.name].filter(Boolean).join(' · ')}</Text>
        {email && <Text className="quiet">{email}</Text>}
        <Text className="quiet">{t(`matches.${matched.match}`, { field: matched.text })}</Text>
      </div>
      <div className={classes.state}>
        {(holds.length === 0 || state.code !== 'active') && <StateBadge state={state} />}
        {holds.map(({ kind, title }) => (
          <Text key={kind} className="quiet">
            {title}
          </Text>
        ))}
      </div>
    </li>
  );
}
