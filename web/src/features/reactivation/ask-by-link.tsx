import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { byLinkReactivationRequests, inspectReactivationRequests } from '../../api/generated';
import { OpenedLink } from '../../components/opened-link';
import { UselessLinkScreen } from '../../components/useless-link-screen';
import type { DeadLink } from '../../lib/dead-link';
import { AskedScreen } from './asked-screen';
import { isExplained, RefusedScreen } from './refused-screen';
import { WriteForm } from './write-form';

interface Props {
  readonly token: string;
  readonly onHaveLinkMailed: () => void;
  readonly onAskAnew: () => void;
}

/** What the link from the mail leads to: the request is written, and sent. */
export function AskByLink({ token, ...ways }: Props) {
  return (
    <OpenedLink
      purpose="reactivation"
      token={token}
      inspect={() => inspectReactivationRequests({ body: { token } })}
      act={(message: string) => byLinkReactivationRequests({ body: { token, message } })}
      live={({ userName }, request) =>
        isExplained(request.error) ? (
          <RefusedScreen refusal={request.error} />
        ) : (
          <WriteForm userName={userName} request={request} />
        )
      }
      dead={(link) => <Dead link={link} {...ways} />}
      done={(asked) => <AskedScreen asked={asked} />}
    />
  );
}

function Dead({ link, onHaveLinkMailed, onAskAnew }: { readonly link: DeadLink } & Omit<Props, 'token'>) {
  const { t } = useTranslation('reactivation');
  return (
    <UselessLinkScreen link={link} next={t(`next.${link.reason}`)}>
      {link.reason === 'used' ? (
        <Button variant="default" size="md" fullWidth onClick={onAskAnew}>
          {t('anew')}
        </Button>
      ) : (
        <Button size="md" fullWidth onClick={onHaveLinkMailed}>
          {t('mail.submit')}
        </Button>
      )}
    </UselessLinkScreen>
  );
}
