import { CommandFactory, CommandRunnerService } from 'nest-commander';
import { DomainError } from '../kernel';
import { CommandLineModule } from './command-line.module';
import { Conversation } from './conversation';
import { Surroundings } from './surroundings';
import { DONE, REFUSED, WRONG_USE, WrongUse } from './wrong-use';

/**
 * Runs one command. What it is refused stands on the error stream by then.
 *
 * @param args without the program's own name
 * @returns the exit code: 0 done, 1 refused or something is wrong, 2 wrong use, 130 interrupted
 * @throws whatever was not expected, and what only the operator of the machine can put right (WrongSetting and the like)
 */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  const app = await CommandFactory.createWithoutRunning(CommandLineModule.in(surroundings), {
    errorHandler: rethrow,
    serviceErrorHandler: rethrow,
    outputConfiguration: { writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) },
  });
  const conversation = app.get(Conversation);
  try {
    await app.get(CommandRunnerService).run(['node', 'titolare', ...args]);
    return conversation.exitCode;
  } catch (error) {
    if (error instanceof WrongUse) terminal.err(`error: ${error.message}\n`);
    if (isOfCommander(error)) return error.exitCode === DONE ? DONE : WRONG_USE;
    if (!(error instanceof DomainError)) throw error;
    conversation.refuse(error);
    return REFUSED;
  } finally {
    await app.close();
  }
}

/** Commander has told by itself what is wrong, or has shown the help that was asked for. */
function isOfCommander(error: unknown): error is Error & { exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

function rethrow(error: Error): never {
  throw error;
}
