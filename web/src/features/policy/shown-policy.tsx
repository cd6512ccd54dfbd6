import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PolicyDto } from '../../api/generated';
import { Card } from '../../components/card';
import { Room } from '../../components/room';
import { currentSession } from '../../lib/current-session';
import { Said } from '../acts/said';
import { GROUPS, SETTINGS } from './settings';
import { ShownSetting } from './shown-setting';
import classes from './policy.module.css';

interface Props {
  readonly policy: PolicyDto;
  readonly isSaved: boolean;
  readonly onChange: () => void;
}

/** What is decided, by whom, and what it means. */
export function ShownPolicy({ policy, isSaved, onChange }: Props) {
  const { t } = useTranslation('policy');
  const { data: session } = useQuery(currentSession);
  const isPrincipal = session?.account.role === 'principal';
  return (
    <Room title={t('title')}>
      <Said>{isSaved ? t('saved') : ''}</Said>
      <Text>
        {t('text')} {!isPrincipal && t('readOnly')}
      </Text>
      {isPrincipal && (
        <div>
          <Button size="md" onClick={onChange}>
            {t('change')}
          </Button>
        </div>
      )}
      {GROUPS.map((group) => (
        <Card key={group} title={t(`groups.${group}`)}>
          <dl className={classes.settings}>
            {SETTINGS[group].map((setting) => (
              <ShownSetting key={setting} setting={setting} policy={policy} />
            ))}
          </dl>
        </Card>
      ))}
      <Card title={t('groups.operator')}>
        <dl className={classes.settings}>
          <ShownSetting setting="overdueInvoicesThatHold" policy={policy} />
        </dl>
      </Card>
    </Room>
  );
}
