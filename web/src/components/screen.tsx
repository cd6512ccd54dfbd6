import { Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

/**
 * One thing that the portal has to say, under its heading, which is also the title of the window. Whoever has acted on the page is
 * taken to the heading of what came of it; whoever has only opened it stays at its beginning.
 */
export function Screen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · Titolare`;
  }, [title]);

  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive) heading.current?.focus();
  }, []);

  return (
    <Stack gap="md">
      <Title order={1} size="h2" ref={heading} tabIndex={-1} textWrap="balance" className="screen-title">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
