import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { elsewhere, homeIn, unusable } from './home';
import { clearLeftBehind } from './left-behind';

/** What we put into a data folder. Whatever else someone keeps there is none of our business. */
const OURS = /^(cluster|elsewhere|unfinished-.+|postgresql-.+)$/;

/**
 * Removes the data, and everything else that we put into a data folder, also where the data lie elsewhere.
 *
 * @throws EmbeddedPostgresError `folder-in-use` when a server runs on it, `folder-unusable` when it can't be removed
 */
export async function eraseEmbeddedPostgres(dataDirectory: string): Promise<void> {
  if (!existsSync(dataDirectory)) return;
  const place = elsewhere(dataDirectory);
  await clearLeftBehind(homeIn(place ?? realpathSync(dataDirectory)));
  try {
    if (place) rmSync(place, { recursive: true, force: true });
    for (const name of readdirSync(dataDirectory).filter((name) => OURS.test(name))) {
      rmSync(join(dataDirectory, name), { recursive: true, force: true });
    }
  } catch (error) {
    throw unusable(dataDirectory, error);
  }
}
