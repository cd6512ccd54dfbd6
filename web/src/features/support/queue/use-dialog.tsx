import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

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
  const [said, setSaid] = useState('');
  const close = () => setOpened(undefined);
  return {
    said,
    open: (dialog: Opened) => {
      setSaid('');
      setOpened(() => dialog);
    },
    dialog: opened?.({
      onDone: (sentence) => {
        close();
        setSaid(sentence);
        void queryClient.invalidateQueries({ queryKey: queue });
      },
      onCancel: close,
    }),
  };
}
