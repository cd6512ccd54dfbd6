import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/card';
import { Room } from '../../../components/room';
import { askedIn } from './asked';
import { Hits } from './hits';
import { SearchForm } from './search-form';

/** Finds an account of any customer by whatever somebody who asks for help can tell. */
export function SearchPage(): ReactNode {
  const { t } = useTranslation('accountSearch');
  const address: unknown = useSearch({ strict: false });
  const { q = '' } = askedIn(Object(address) as Record<string, unknown>);
  const navigate = useNavigate({ from: '/support' });
  return (
    <Room title={t('title')}>
      <Card title={t('search')}>
        <SearchForm asked={q} onAsk={(next) => void navigate({ search: { q: next } })} />
        {q !== '' && <Hits q={q} />}
      </Card>
    </Room>
  );
}
