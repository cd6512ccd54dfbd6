/** Verifies one password for some seconds, and prints how many times in a second: as many at once as a service does, or on every core. */
import { availableParallelism } from 'node:os';
import { hashPassword, verifyPassword } from '../../src/accounts';
import { settingDefinitions } from '../../src/platform/config';

const PASSWORD = 'una frase da misurare';
const seconds = Number(process.argv[2]);
const atOnce =
  process.argv[3] === 'every-core' ? availableParallelism() : settingDefinitions.shape.HASH_SLOTS.parse(undefined);

async function main(): Promise<void> {
  const hash = await hashPassword(PASSWORD);
  const began = performance.now();
  let verified = 0;
  const work = async () => {
    while (performance.now() - began < seconds * 1000) {
      await verifyPassword(hash, PASSWORD);
      verified++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  process.stdout.write(String((verified * 1000) / (performance.now() - began)));
}

void main();
