/** Verifies one password for some seconds, as many at a time as a service has slots, and prints how many there were in a second. */
import { availableParallelism } from 'node:os';
import { hashPassword, verifyPassword } from '../../src/accounts';

const PASSWORD = 'una frase da misurare';
const seconds = Number(process.argv[2]);

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
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  process.stdout.write(String((verified * 1000) / (performance.now() - began)));
}

void main();
