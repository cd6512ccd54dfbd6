import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RunningSettings, Settings, WrongSetting } from '../platform/config';
import { eraseEmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres';
import { arrivals, supplyMailboxAndPhone } from './mailbox-and-phone';
import { announceParts, findRunningParts, RunningParts, withdrawParts } from './running-parts';
import { keptSecretKey } from './secret-key';

export interface SuppliedParts {
  readonly settings: RunningSettings;
  /** where the embedded mailbox shows its letters; null where a real mail server is used */
  readonly mailboxUrl: string | null;
  /** where the embedded phone shows its messages; null where there is none */
  readonly phoneUrl: string | null;
  /** Stops what was started, in the reverse order. */
  stop(): Promise<void>;
}

type Stop = () => Promise<void>;

/**
 * Fills in what the settings leave open: an embedded database, an embedded mailbox and phone, a secret key. Used by the service;
 * whatever it starts lives until `stop`.
 *
 * @throws WrongSetting, EmbeddedPostgresError, EmbeddedServerError, each with one sentence for the operator
 */
export async function supplyParts(given: Settings): Promise<SuppliedParts> {
  const folder = needsFolder(given) ? usableFolder(given.DATA_FOLDER) : null;
  const stops: Stop[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const { smtpUrl, smsUrl, mailboxUrl, phoneUrl } = await supplyMailboxAndPhone(given, stops);
    const parts = { databaseUrl: given.DATABASE_URL ?? (await startDatabase(given, stops)), smtpUrl, smsUrl };
    if (folder !== null) {
      announceParts(folder, parts);
      stops.push(() => Promise.resolve(withdrawParts(folder)));
    }
    return { settings: complete(given, parts), mailboxUrl, phoneUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** For the command line: the parts of the service that is running, or, where none is, parts of its own for the while. */
export async function borrowParts(given: Settings): Promise<SuppliedParts> {
  const running = needsFolder(given) ? await findRunningParts(resolve(given.DATA_FOLDER)) : null;
  if (!running) return supplyParts({ ...given, MAILBOX_PORT: 0, PHONE_PORT: 0 });
  const parts = {
    databaseUrl: given.DATABASE_URL ?? running.databaseUrl,
    smtpUrl: given.SMTP_URL ?? running.smtpUrl,
    smsUrl: given.SMS_URL ?? (given.SMTP_URL === undefined ? running.smsUrl : undefined),
  };
  return { settings: complete(given, parts), mailboxUrl: null, phoneUrl: null, stop: () => Promise.resolve() };
}

/** Erases what the embedded parts have kept. What stands on a real server is never touched, nor the key that it can't be read without. */
export async function eraseParts({ DATA_FOLDER, DATABASE_URL }: Settings): Promise<void> {
  const folder = resolve(DATA_FOLDER);
  await eraseEmbeddedPostgres(databaseFolder(folder));
  for (const each of Object.values(arrivals(folder))) rmSync(each, { recursive: true, force: true });
  if (DATABASE_URL === undefined) rmSync(join(folder, 'secret-key'), { force: true });
}

function needsFolder({ DATABASE_URL, SMTP_URL, SECRET_KEY }: Settings): boolean {
  return DATABASE_URL === undefined || SMTP_URL === undefined || SECRET_KEY === undefined;
}

function usableFolder(name: string): string {
  const folder = resolve(name);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    throw new WrongSetting(
      `The setting DATA_FOLDER is wrong: the folder ${folder} can’t be written. Name another, or make it writable.`,
    );
  }
}

/** Folder by folder: Node's own recursive way never returns below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function databaseFolder(folder: string): string {
  return join(folder, 'postgres');
}

async function startDatabase(given: Settings, stops: Stop[]): Promise<string> {
  const database = await startEmbeddedPostgres({
    dataDirectory: databaseFolder(resolve(given.DATA_FOLDER)),
    durable: true,
  });
  stops.push(() => database.stop());
  return database.url;
}

function complete(given: Settings, { databaseUrl, smtpUrl, smsUrl }: RunningParts): RunningSettings {
  return {
    ...given,
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: given.DATABASE_OWNER_URL ?? databaseUrl,
    SMTP_URL: smtpUrl,
    SMS_URL: smsUrl,
    SECRET_KEY: given.SECRET_KEY ?? keptSecretKey(resolve(given.DATA_FOLDER)),
  };
}
