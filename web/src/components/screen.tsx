import { Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWindowTitle } from './use-window-title';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

let hasShownOne = false;

/**
 * One thing that the portal has to say, under its heading, which is also the title of the window. A screen that takes the place of
 * another one takes the focus too, so that nobody is left where a button used to be.
 */
export function Screen({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  useWindowTitle(title);
  useEffect(() => {
    if (hasShownOne) heading.current?.focus();
    hasShownOne = true;
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
