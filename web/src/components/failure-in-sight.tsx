import { useEffect, useRef } from 'react';
import { FailureNotice } from './failure-notice';

/** Why something did not work, brought into sight: what was pressed may be far down a list. */
export function FailureInSight({ failure }: { readonly failure: Error }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  return (
    <div ref={notice}>
      <FailureNotice failure={failure} />
    </div>
  );
}
