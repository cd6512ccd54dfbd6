import {
  assignReactivationQueue,
  type CurrentSessionDto,
  type QueuedReactivationDto,
  type ReactivationPageDto,
} from '../../../api/generated';
import { onEachPage } from '../../../lib/rows';
import { useEarlyAct } from '../../inside/use-early-act';
import { requests } from './request-queries';

/** Somebody of staff looks after a request from now on. */
export function useTaking({ id, displayName }: CurrentSessionDto['account']) {
  const mine = { assignedTo: id, assignedToName: displayName };
  return useEarlyAct(
    (request: QueuedReactivationDto) =>
      assignReactivationQueue({ path: { requestId: request.id }, body: {}, keepalive: true }),
    requests,
    onEachPage((page: ReactivationPageDto, { id: taken }: QueuedReactivationDto) => ({
      ...page,
      items: page.items.map((request) => (request.id === taken ? { ...request, ...mine } : request)),
    })),
  );
}
