import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../../components/card';
import { PagedList } from '../../../../components/paged-list';
import classes from './story.module.css';
import { MomentRow } from './moment-row';
import { storyForStaff } from './story-query';
import { KINDS, storySearch } from './story-search';

/** How it came to that: what happened to the account, the newest first. */
export function StoryCard({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation('accountStory');
  const address: unknown = useSearch({ strict: false });
  const asked = storySearch(Object(address) as Record<string, unknown>);
  const navigate = useNavigate({ from: '/support/accounts/$accountId' });
  const query = useInfiniteQuery(storyForStaff(accountId, asked));
  const narrow = (kind: string) => void navigate({ search: storySearch({ kind }), replace: true, resetScroll: false });
  return (
    <Card title={t('title')}>
      <NativeSelect
        label={t('kind')}
        size="md"
        className={classes.kinds}
        value={asked.kind ?? ''}
        data={[
          { value: '', label: t('anyKind') },
          ...KINDS.map((each) => ({ value: each, label: t(`kinds.${each}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => narrow(value)}
      />
      <PagedList query={query} lines={8} none={t('none')} isOrdered className={classes.story}>
        {(moment) => <MomentRow key={moment.id} moment={moment} accountId={accountId} />}
      </PagedList>
    </Card>
  );
}
