import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Command, type Given, UsageError } from './command.ts';
import { nearestWord } from './nearest-word.ts';
import { dayOf, isNone } from './options/read-options.ts';

/** Options that every command takes. */
export const sharedOptions = {
  'data-dir': { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What stands behind a command's name. Throws UsageError with the option or word at fault. */
export function parseGiven(command: Command, words: readonly string[]): Given {
  const options = { ...sharedOptions, ...parserOptions(command) };
  const { values, positionals } = parsed(words, options);
  const given: Given = {
    positionals,
    has: (name) => values[name] !== undefined,
    option: (name) => oneText(name, values[name]),
    isSet: (name) => values[name] === true,
    all: (name) => [values[name] ?? []].flat().filter((one) => typeof one === 'string'),
  };
  if (values.help === true) return given;
  checkCount(command, positionals.length);
  checkDays(command, given);
  return given;
}

/** Days are told from what is none before anything else is looked at. Throws ValueError. */
function checkDays({ options }: Command, given: Given): void {
  for (const [name, { value }] of Object.entries(options)) {
    const text = value === 'DATE' ? given.option(name) : undefined;
    if (text !== undefined && !isNone(text)) dayOf(name, text);
  }
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

type ParserOptions = NonNullable<ParseArgsConfig['options']>;

/** The options of a command as the parser of Node takes them. */
function parserOptions({ options }: Command): ParserOptions {
  return Object.fromEntries(
    // The parser would take the last of two silently; `option` refuses them where a command wants one.
    Object.entries(options).map(([name, { type }]) => [name, { type, multiple: type === 'string' }]),
  );
}

function parsed(words: readonly string[], options: ParserOptions): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw asUsageError(error, Object.keys(options));
  }
}

/** The words of `parseArgs` are for programmers; ours name the option and, if there is one, the nearest right one. */
function asUsageError(error: unknown, known: string[]): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!(error instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) return error;
  const option = /'(?:-\w, )?-{1,2}([^\s'=]+)/.exec(error.message)?.[1] ?? '';
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError('cli.option-value', { option });
  const near = nearestWord(option, known);
  if (near === null) return new UsageError('cli.unknown-option', { option });
  return new UsageError('cli.unknown-option-near', { option, near });
}

function checkCount({ positionals }: Command, count: number): void {
  if (count < positionals.least) throw new UsageError('cli.too-few');
  if (count > positionals.most) throw new UsageError('cli.too-many');
}

function oneText(option: string, value: Values[string]): string | undefined {
  if (Array.isArray(value) && value.length > 1) throw new UsageError('cli.option-once', { option });
  const [one] = [value].flat();
  return typeof one === 'string' ? one : undefined;
}
