import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import facts from '../../../components/facts.module.css';
import { Moment } from '../../../components/moment';
import { HeldPermissions } from '../../collaborators/permissions/held-permissions';
import { CustomerFacts } from './customer-facts';
import { ReachedAt } from './reached-at';

/** Who it is, how they are reached, what they may do. */
export function IdentityCard({ account }: { readonly account: AccountDto }) {
  const { t } = useTranslation('staffAccount');
  const { id, userName, role, customer, permissions, secondFactor, createdAt } = account;
  const ways = secondFactor.ways.map((way) => t(`secondFactor.ways.${way}`)).join(', ');
  return (
    <Card title={t('identity.title')}>
      <dl className={facts.facts}>
        <dt>{t('identity.userName')}</dt>
        <dd>{userName}</dd>
        <dt>{t('identity.role')}</dt>
        <dd>{t(`roles.${role}`)}</dd>
        {customer && customer.principal.id !== id && (
          <>
            <dt>{t('identity.principal')}</dt>
            <dd>
              <Anchor
                underline="always"
                renderRoot={(props) => (
                  <Link to="/support/accounts/$accountId" params={{ accountId: customer.principal.id }} {...props} />
                )}
              >
                {customer.principal.displayName}
              </Anchor>
              <Text className="quiet">{customer.principal.userName}</Text>
            </dd>
          </>
        )}
        {customer && <CustomerFacts customer={customer} />}
        <ReachedAt account={account} />
        <dt>{t('secondFactor.title')}</dt>
        <dd>{secondFactor.isAskedFor ? t('secondFactor.asked', { ways }) : t('secondFactor.notAsked')}</dd>
        {role === 'collaborator' && (
          <>
            <dt>{t('identity.permissions')}</dt>
            <dd>
              <HeldPermissions permissions={permissions} />
            </dd>
          </>
        )}
        <dt>{t('identity.created')}</dt>
        <dd>
          <Moment at={createdAt} />
        </dd>
      </dl>
    </Card>
  );
}
