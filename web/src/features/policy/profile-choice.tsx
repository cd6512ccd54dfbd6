import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PolicyProfileDto } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import classes from './policy.module.css';
import { policyProfiles } from './policy-queries';

/** Policies to start from, with the requirements that each meets. */
export function ProfileChoice({ onChoose }: { readonly onChoose: (profile: PolicyProfileDto) => void }) {
  const { t } = useTranslation('policy');
  const query = useQuery(policyProfiles);
  return (
    <Card title={t('profiles.title')}>
      <Loaded query={query} lines={5}>
        {(profiles) => (
          <div className={classes.profiles}>
            {profiles.map((profile) => (
              <div key={profile.name} className={classes.profile}>
                <h3>{profile.title}</h3>
                <div>
                  <Text className="quiet">{profile.description}</Text>
                  <Requirements numbers={Object.values(profile.pciDss)} />
                </div>
                <Button variant="default" onClick={() => onChoose(profile)}>
                  {t('profiles.use', { title: profile.title })}
                </Button>
              </div>
            ))}
          </div>
        )}
      </Loaded>
    </Card>
  );
}

function Requirements({ numbers }: { readonly numbers: readonly string[] }) {
  const { t } = useTranslation('policy');
  if (numbers.length === 0) return null;
  const requirements = [...new Set(numbers)].sort().join(', ');
  return <Text className="quiet">{t('profiles.meets', { requirements })}</Text>;
}
