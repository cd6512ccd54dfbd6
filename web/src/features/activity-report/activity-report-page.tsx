import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { inspectActivityReports, reportActivityReports } from '../../api/generated';
import { NotOpenedScreen, OpeningScreen } from '../../components/opening-screens';
import { deadLinkOf, inspected } from '../../lib/dead-link';
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
  const queryClient = useQueryClient();
  const [wasMe, setWasMe] = useState(false);
  const queryKey = ['activity-report', token];
  const {
    data: link,
    error,
    isFetching,
    refetch,
  } = useQuery({ queryKey, queryFn: () => inspected(inspectActivityReports({ body: { token } })) });
  const report = useMutation({
    mutationFn: () => reportActivityReports({ body: { token } }),
    onError: (failure) => {
      const dead = deadLinkOf(failure);
      if (dead) queryClient.setQueryData(queryKey, { dead });
    },
  });

  if (report.isSuccess) return <ReportedScreen report={report.data} />;
  if (link?.dead) return <DeadReportScreen link={link.dead} />;
  if (link?.live && wasMe) return <NothingChangedScreen userName={link.live.userName} onBack={() => setWasMe(false)} />;
  if (link?.live) return <AskScreen link={link.live} report={report} onRefuse={() => setWasMe(true)} />;
  if (error && !isFetching) return <NotOpenedScreen failure={error} onRetry={() => void refetch()} />;
  return <OpeningScreen />;
}
