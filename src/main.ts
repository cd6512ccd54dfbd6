import { AppModule } from './app.module';
import { BillingPage, demonstrate, startBillingPage } from './demonstration';
import { readSettings, RunningSettings } from './platform/config';
import { migrate } from './platform/database';
import { eraseParts, orSayWhyNot, serve, stopOnSignal, SuppliedParts, supplyParts } from './start-up';

/** Runs the service. `--demonstration` fills an empty embedded database with people to play with, `--fresh` begins anew. */
async function main(options: readonly string[]): Promise<void> {
  const given = readSettings(process.env);
  if (options.includes('--fresh')) await eraseParts(given);
  const parts = await supplyParts(given);
  // people whose password everybody knows have no place in a database that is not our own
  const isDemonstration = options.includes('--demonstration') && given.DATABASE_URL === undefined;
  let billing: BillingPage | null = null;
  const stopParts = async () => {
    await billing?.stop();
    await parts.stop();
  };
  try {
    await migrate(parts.settings.DATABASE_OWNER_URL);
    if (isDemonstration) billing = await startBillingPage(given.BILLING_PAGE_PORT);
    const settings = trusting(billing, parts.settings);
    const { app, url } = await serve(AppModule.with(settings), settings, parts);
    stopOnSignal(() => app.close().finally(stopParts));
    billing?.tell(url);
    process.stdout.write(greeting(url, parts, isDemonstration ? await demonstrate(app, billing) : []));
  } catch (error) {
    await stopParts();
    throw error;
  }
}

/** The demonstration's billing system signs with a secret that nobody has set. */
function trusting(billing: BillingPage | null, settings: RunningSettings): RunningSettings {
  if (!billing) return settings;
  return { ...settings, BILLING_WEBHOOK_SECRETS: [...settings.BILLING_WEBHOOK_SECRETS, billing.secret] };
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
