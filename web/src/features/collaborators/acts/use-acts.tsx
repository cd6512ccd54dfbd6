import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollaboratorDto } from '../../../api/generated';
import { useSaid } from '../../acts/use-said';
import { type Act, ACTS } from './acts';

interface Chosen {
  readonly act: Act;
  readonly collaborator: CollaboratorDto;
}

interface Acts {
  readonly choose: (act: Act, collaborator: CollaboratorDto) => void;
  /** the dialog of what was chosen */
  readonly dialog: ReactNode;
  /** what was done last, for a live region */
  readonly said: string;
}

/** Has one thing at a time done to a collaborator: chosen, confirmed in a dialog, and told. */
export function useActs(): Acts {
  const { t } = useTranslation('acts');
  const [chosen, setChosen] = useState<Chosen>();
  const [said, say] = useSaid();
  const choose = useCallback(
    (act: Act, collaborator: CollaboratorDto) => {
      say('');
      setChosen({ act, collaborator });
    },
    [say],
  );
  const Dialog = chosen && ACTS[chosen.act];
  return {
    choose,
    dialog: Dialog && (
      <Dialog
        collaborator={chosen.collaborator}
        onCancel={() => setChosen(undefined)}
        onDone={(sentence = t(`done.${chosen.act}`, { displayName: chosen.collaborator.displayName })) => {
          say(sentence);
          setChosen(undefined);
        }}
      />
    ),
    said,
  };
}
