import { AppModule } from './app.module';
import { demonstrate } from './demonstration';
import { readSettings } from './platform/config';
import { migrate } from './platform/database';
import { eraseParts, orSayWhyNot, serve, stopOnSignal, SuppliedParts, supplyParts } from './start-up';

/** Runs the service. `--demonstration` fills an empty embedded database with people to play with, `--fresh` begins anew. */
async function main(options: readonly string[]): Promise<void> {
  const given = readSettings(process.env);
  if (options.includes('--fresh')) await eraseParts(given);
  const parts = await supplyParts(given);
  const { settings } = parts;
  try {
    await migrate(settings.DATABASE_OWNER_URL);
    const { app, url } = await serve(AppModule.with(settings), settings);
    stopOnSignal(() => app.close().finally(() => parts.stop()));
    // people whose password everybody knows have no place in a database that is not our own
    const isDemonstration = options.includes('--demonstration') && given.DATABASE_URL === undefined;
    process.stdout.write(greeting(url, parts, isDemonstration ? await demonstrate(app) : []));
  } catch (error) {
    await parts.stop();
    throw error;
  }
}

function greeting(url: string, { mailboxUrl, phoneUrl }: SuppliedParts, signIns: readonly string[]): string {
  const lines = [
    `Titolare      ${url}`,
    `API           ${url}/api/v1`,
    `Reference     ${url}/api/reference`,
    ...(mailboxUrl === null ? [] : [`Mailbox       ${mailboxUrl}`]),
    ...(phoneUrl === null ? [] : [`Phone         ${phoneUrl}`]),
    ...signIns,
  ];
  return `\n${lines.join('\n')}\n\n`;
}

void orSayWhyNot(() => main(process.argv.slice(2)));
