import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountDto, CurrentSessionDto } from '../../../api/generated';
import { IdentityCheckDialog } from '../identity-check/identity-check-dialog';
import type { Access, Opened } from './act-props';
import { type Act, ACTS } from './acts';
import classes from './acts.module.css';
import { actsFor, liftableIn } from './acts-for';
import { IdentityLine } from './identity-line';
import { LiftButtons } from './lift-buttons';
import { OwnerChangeLine } from './owner-change/owner-change-line';

const GROUPS = {
  access: ['disable', 'endSessions'],
  password: ['resend', 'reset', 'restore', 'restoreByLetter', 'lostFactor'],
  address: ['confirmAddress', 'blockAddress', 'unblockAddress'],
  owner: ['changeOwner'],
} as const satisfies Record<string, readonly Act[]>;

interface Props {
  readonly account: AccountDto;
  readonly access: Access;
  readonly staff: CurrentSessionDto;
  readonly onOpen: (dialog: Opened) => void;
}

/** What there is to do, by what it is about: first what lets the person in. */
export function ActButtons({ account, access, staff, onOpen }: Props) {
  const { t } = useTranslation('staffActs');
  const rights = staff.permissions;
  const possible = actsFor(account, access, rights);
  const groups = Object.entries(GROUPS).map(
    ([name, acts]) => [name as keyof typeof GROUPS, acts.filter((act) => possible.includes(act))] as const,
  );
  const recordCheck: Opened = ({ onDone, onCancel }) => (
    <IdentityCheckDialog accountId={account.id} onDone={() => onDone(t('check.done'))} onCancel={onCancel} />
  );
  return (
    <>
      {rights.includes('check_identities') ? (
        <IdentityLine accountId={account.id} staffId={staff.account.id} onRecord={() => onOpen(recordCheck)} />
      ) : (
        <Text className="quiet">{t('check.mayNot')}</Text>
      )}
      {account.customer && account.role === 'principal' && rights.includes('change_owners') && (
        <OwnerChangeLine account={account} customerId={account.customer.id} />
      )}
      <LiftButtons access={access} rights={rights} onOpen={onOpen} />
      {groups.map(
        ([name, acts]) =>
          acts.length > 0 && (
            <div key={name} className={classes.group}>
              <h3>{t(`groups.${name}`)}</h3>
              <Group gap="sm">
                {acts.map((act) => {
                  const Dialog = ACTS[act];
                  return (
                    <Button key={act} variant="default" onClick={() => onOpen((props) => <Dialog {...props} />)}>
                      {t(`open.${act}`)}
                    </Button>
                  );
                })}
              </Group>
            </div>
          ),
      )}
      {possible.length === 0 && liftableIn(access, rights).length === 0 && <Text>{t('none')}</Text>}
    </>
  );
}
