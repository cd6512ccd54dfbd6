import { useState } from 'react';
import { inspectActivityReports, reportActivityReports } from '../../api/generated';
import { OpenedLink } from '../../components/opened-link';
import { useLinkToken } from '../../lib/link-token';
import { AskScreen } from './ask-screen';
import { DeadReportScreen } from './dead-report-screen';
import { NothingChangedScreen } from './nothing-changed-screen';
import { ReportedScreen } from './reported-screen';

/** The page behind "This wasn't me" in a mail. Opening it changes nothing. */
export function ActivityReportPage() {
  const { token } = useLinkToken('not-me');
  if (token === null) return <DeadReportScreen link={{ reason: 'missing' }} />;
  // Another link in the same tab begins anew.
  return <OpenedReport key={token} token={token} />;
}

function OpenedReport({ token }: { readonly token: string }) {
  const [wasMe, setWasMe] = useState(false);
  return (
    <OpenedLink
      purpose="not-me"
      token={token}
      inspect={() => inspectActivityReports({ body: { token } })}
      act={() => reportActivityReports({ body: { token } })}
      live={(link, report) =>
        wasMe ? (
          <NothingChangedScreen userName={link.userName} onBack={() => setWasMe(false)} />
        ) : (
          <AskScreen link={link} report={report} onRefuse={() => setWasMe(true)} />
        )
      }
      dead={(link) => <DeadReportScreen link={link} />}
      done={(report) => <ReportedScreen report={report} />}
    />
  );
}
