import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<{ readonly hasNextPage: boolean }>;
  };
}

/** The next page of a list, below what there is. Whoever has asked for the last one is told so where the button was. */
export function More({ query: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props) {
  const { t } = useTranslation();
  const end = useRef<HTMLParagraphElement>(null);
  const [hasAskedForLast, setHasAskedForLast] = useState(false);
  useEffect(() => {
    if (hasAskedForLast) end.current?.focus();
  }, [hasAskedForLast]);
  const showMore = async () => {
    setHasAskedForLast(false);
    setHasAskedForLast(!(await fetchNextPage()).hasNextPage);
  };
  if (hasNextPage) {
    return (
      <div>
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void showMore()}>
          {t('more')}
        </Button>
      </div>
    );
  }
  if (!hasAskedForLast) return null;
  return (
    <Text ref={end} tabIndex={-1} className="quiet">
      {t('noMore')}
    </Text>
  );
}
