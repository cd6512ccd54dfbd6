import { join } from 'node:path';
import { Client } from 'pg';
import { onMigratedDatabase } from '../ground/ground';
import { openPostOffice, PostOffice } from '../ground/post-office';
import { seed } from '../ground/seed';
import { ServerProcess, startServer } from '../ground/server-process';
import { serviceEnvironment } from '../ground/service';
import { BenchOptions } from '../options';

/** Where recovery is asked for: a service as it runs in production, jobs included, and the world around it. */
export interface RecoveryGround {
  readonly databaseUrl: string;
  readonly service: ServerProcess;
  readonly postOffice: PostOffice;
  /** a connection that row level security doesn't bind */
  readonly owner: Client;
}

const AS_OFTEN_AS_ONE_LIKES = '1000000';

/** No network has ever asked enough, so that each request is answered; and a request may say from which it comes. */
export const WITHOUT_LIMITS = {
  RECOVERIES_PER_NETWORK: AS_OFTEN_AS_ONE_LIKES,
  SMS_PER_NETWORK: '10000',
  SMS_PER_DAY: AS_OFTEN_AS_ONE_LIKES,
  TRUSTED_PROXIES: '127.0.0.1',
};

export async function onRecoveryGround<T>(
  options: BenchOptions,
  work: (ground: RecoveryGround) => Promise<T>,
): Promise<T> {
  return onMigratedDatabase(async (databaseUrl) => {
    await seed(databaseUrl, options);
    const postOffice = await openPostOffice();
    const { smtpUrl: SMTP_URL, smsUrl: SMS_URL } = postOffice;
    const owner = new Client({ connectionString: databaseUrl });
    await owner.connect();
    const environment = { ...serviceEnvironment(databaseUrl), ...WITHOUT_LIMITS, SMTP_URL, SMS_URL };
    const service = await startServer(join('dist', 'src', 'main.js'), environment);
    try {
      return await work({ databaseUrl, service, postOffice, owner });
    } finally {
      await service.stop();
      await owner.end();
      await postOffice.close();
    }
  });
}
