import { explainPlans } from './explain.bench';
import { measureLoad } from './load.bench';
import { measureFirstPage } from './first-page.bench';
import { readOptions, WrongOption } from './options';
import { measureRecovery } from './recovery.bench';
import { keep, show, Table } from './report';
import { measureSignIn } from './sign-in.bench';
import { measureStart } from './start.bench';
import { measureSupport } from './support.bench';

const BENCHES = {
  start: measureStart,
  'first-page': measureFirstPage,
  load: measureLoad,
  'sign-in': measureSignIn,
  explain: explainPlans,
  recovery: measureRecovery,
  support: measureSupport,
};

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, Object.keys(BENCHES));
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (!options.benches.includes(name)) continue;
    const tables: Table[] = await bench(options);
    tables.forEach(show);
    keep(name, options, tables);
    if (tables.some(({ isWrong }) => isWrong)) process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof WrongOption ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
