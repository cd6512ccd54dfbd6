import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A mail server and a gateway for text messages that take their time. They run beside the bench, so that they don't slow its clock. */
export interface PostOffice {
  readonly smtpUrl: string;
  readonly smsUrl: string;
  /** @param milliseconds that each letter and each text message takes from now on */
  takes(milliseconds: number): void;
  close(): Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const worker = new Worker(join(__dirname, 'slow-post-office.js'));
  const [{ smtpPort, smsPort }] = (await once(worker, 'message')) as [{ smtpPort: number; smsPort: number }];
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    smsUrl: `http://account:secret@127.0.0.1:${smsPort}`,
    takes: (milliseconds) => worker.postMessage(milliseconds),
    close: async () => void (await worker.terminate()),
  };
}
