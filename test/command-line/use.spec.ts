import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WrongSetting } from '../../src/platform/config';
import { Operator } from './operator';

/** Nobody may look at the settings before a command needs them. */
const operator = new Operator(() => {
  throw new WrongSetting('The setting PORT is wrong.');
});

const GUIDE = readFileSync(join(__dirname, '..', '..', 'docs', 'command-line.md'), 'utf8');

describe('The command line', () => {
  it('is documented, command by command and option by option', async () => {
    const commands = await leaves([]);

    expect(headings()).toEqual(commands.map((words) => words.join(' ')));
    for (const words of commands) {
      const { code, out } = await operator.run(...words, '--help');
      expect(code).toBe(0);
      const options = [...out.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option);
      const ofItsOwn = options.filter((option) => !['--language', '--json'].includes(option!));
      expect(documentedOptions(words)).toEqual(ofItsOwn);
    }
  });

  it.each([
    ['an unknown command', ['delete'], "unknown command 'delete'"],
    ['an unknown second word', ['customer', 'delete'], "unknown command 'customer delete'"],
    ['half a command', ['audit'], 'Usage: titolare audit'],
    ['an unknown option', ['migrate', '--fast'], "unknown option '--fast'"],
    ['a word too many', ['migrate', 'now'], 'too many arguments'],
    [
      'a missing option',
      ['staff', 'create', '--role', 'support'],
      "required option '--user-name <name>' not specified",
    ],
    ['a missing argument', ['account', 'explain'], "missing required argument 'user-name'"],
    ['nobody to recover', ['recover', 'user-name'], 'Give exactly one of --email, --tax-number.'],
    [
      'several to recover',
      ['recover', 'password', '--user-name', 'acme', '--phone', '+393471234567'],
      'Give exactly one of --user-name, --tax-number, --phone.',
    ],
    ['a role that is none', ['staff', 'create', '--role', 'principal'], 'It must be one of: support, administrator.'],
    ['a kind that is none', ['customer', 'create', '--kind', 'spa'], 'It must be one of: natural_person, company'],
    ['a name that is too long', ['customer', 'create', '--name', 'x'.repeat(201)], 'It must have 1 to 200 characters'],
    ['a name with a control character', ['customer', 'create', '--name', 'a\u0007b'], 'no control characters'],
    ['a limit that is no number', ['customer', 'create', '--collaborator-limit', '-1'], 'It must be a whole number.'],
    ['an id that is none', ['audit', 'verify', '--customer', 'acme'], 'It must be a UUID.'],
    ['a language we don’t speak', ['migrate', '--language', 'fr'], 'It must be one of: it, en.'],
    ['a file that isn’t there', ['import', 'nowhere.csv'], 'nowhere.csv can’t be read'],
    ['a file of another kind', ['import', 'customers.xlsx'], 'ends neither in .csv nor in .jsonl'],
  ])('answers %s with what would be right, and exit code 2', async (_, args, words) => {
    const { code, out, err } = await operator.run(...args);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

/** The commands that do something, found by asking each for help. */
async function leaves(words: readonly string[]): Promise<string[][]> {
  const { out } = await operator.run(...words, '--help');
  const below = [...(out.split('\nCommands:\n')[1] ?? '').matchAll(/^ {2}([a-z-]+)/gm)].map(([, word]) => word!);
  const commands = below.filter((word) => word !== 'help');
  if (commands.length === 0) return [[...words]];
  return (await Promise.all(commands.map((word) => leaves([...words, word])))).flat();
}

function headings(): string[] {
  return [...GUIDE.matchAll(/^## `titolare ([a-z -]+)/gm)].map(([, words]) => words!.trim());
}

function documentedOptions(words: readonly string[]): string[] {
  const [, section = ''] = GUIDE.split(new RegExp(`^## \`titolare ${words.join(' ')}.*$`, 'm'));
  const ofCommand = section.split(/^## /m)[0] ?? '';
  return [...ofCommand.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option]) => option!);
}
