import { parseArgs } from 'node:util';
import { type Command, type Given, UsageError } from './command.ts';
import { nearestWord } from './nearest-word.ts';

/** Options that every command takes. */
export const sharedOptions = {
  'data-dir': { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What stands behind a command's name. Throws UsageError with the option or word at fault. */
export function parseGiven(command: Command, words: string[]): Given {
  const options = { ...sharedOptions, ...command.options };
  const { values, positionals } = parsed(words, options);
  if (values.help !== true) checkCount(command, positionals.length);
  return {
    positionals,
    option: (name) => lastText(values[name]),
    isSet: (name) => values[name] === true,
    all: (name) => [values[name] ?? []].flat().filter((one) => typeof one === 'string'),
  };
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parsed(words: string[], options: Command['options']): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
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

function lastText(value: Values[string]): string | undefined {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : undefined;
}
