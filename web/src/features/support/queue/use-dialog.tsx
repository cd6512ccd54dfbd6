import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useSaid } from '../../acts/use-said';

export interface DialogProps {
  /** when it is done; @param said about it */
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

type Opened = (props: DialogProps) => ReactNode;

/** What is done about something in a queue, one thing at a time; the queue is read anew. @param queue what is read anew */
export function useDialog(queue: QueryKey) {
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState<Opened>();
  const [said, say] = useSaid();
  const close = () => setOpened(undefined);
  return {
    said,
    open: (dialog: Opened) => {
      say('');
      setOpened(() => dialog);
    },
    dialog: opened?.({
      onDone: (sentence) => {
        close();
        say(sentence);
        void queryClient.invalidateQueries({ queryKey: queue });
      },
      onCancel: close,
    }),
  };
}
