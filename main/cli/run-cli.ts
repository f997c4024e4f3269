import type { Core } from '#core/core.ts';
import { CoreError } from '#core/core-error.ts';
import { toLog } from '#core/to-log.ts';
import type { Reply } from '#shared/contract/call.ts';
import type { CallName, CallOutput } from '#shared/contract/contract.ts';
import { isMessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { allCommands } from './all-commands.ts';
import { type Command, type Tools, UsageError } from './command.ts';
import { commandHelp, helpText, usageLine } from './help-text.ts';
import { nearestWord } from './nearest-word.ts';
import { parseGiven } from './parse-given.ts';
import { unwrapReply } from './unwrap-reply.ts';

/** What the command line is given by the process it runs in. */
export type CliHost = {
  version: string;
  /** Starts the core on a folder; null means the folder of this person. */
  openCore(dataDir: string | null): Core;
  out(text: string): void;
  complain(text: string): void;
  /** Takes failures that nobody expected; the person gets a sentence. */
  log(text: string): void;
};

/** Runs one command line. Returns the exit code: 0 done, 1 failed, 2 written wrongly. Never throws. */
export async function runCli(words: string[], host: CliHost): Promise<number> {
  const language = languageOf(words);
  const [first, ...rest] = commandFirst(words);
  if (first === undefined) {
    host.complain(helpText(language));
    return 2;
  }
  if (first === '--version' || first === '-v') return say(host, host.version);
  if (first === 'help' || first === '--help' || first === '-h') return help(rest, language, host);
  const command = allCommands.find((one) => one.name === first);
  if (command === undefined) return unknownCommand(first, language, host);
  return runCommand(command, rest, language, host);
}

/** Options that all commands take may stand before the command too: `duban --data-dir DIR list points`. */
function commandFirst(words: string[]): string[] {
  let leading = 0;
  for (let word = words[0]; word !== undefined; word = words[leading]) {
    if (word === '--data-dir' || word === '--lang') leading += 2;
    else if (word === '--json' || /^--(?:data-dir|lang)=/.test(word)) leading += 1;
    else break;
  }
  return [...words.slice(leading), ...words.slice(0, leading)];
}

async function runCommand(command: Command, words: string[], language: Language, host: CliHost): Promise<number> {
  let core: Core | null = null;
  try {
    const given = parseGiven(command, words);
    if (given.isSet('help')) return say(host, commandHelp(command, language));
    refuseLanguage(given.option('lang'));
    // An empty name, from a variable that is not set, would mean the folder one happens to stand in.
    if (given.option('data-dir') === '') throw new UsageError('cli.option-value', { option: 'data-dir' });
    const open = () => {
      core ??= host.openCore(given.option('data-dir') ?? null);
      return core;
    };
    return await command.run(given, makeTools(language, given.isSet('json'), open, host));
  } catch (error) {
    return failed(error, command, language, host);
  } finally {
    await (core as Core | null)?.close();
  }
}

function makeTools(language: Language, isJson: boolean, open: () => Core, host: CliHost): Tools {
  let hasToldNotices = false;
  const complain = (line: string) => host.complain(line);
  return {
    language,
    isJson,
    async call<N extends CallName>(name: N, input: unknown) {
      const core = open();
      if (!hasToldNotices) {
        hasToldNotices = true;
        await tellNotices(core, language, complain);
      }
      return unwrapReply((await core.dispatch(name, input)) as Reply<CallOutput<N>>);
    },
    say: (key, details) => message(language, key, details),
    print: (line) => {
      if (!isJson) host.out(`${line}\n`);
    },
    printJson: (value) => {
      if (isJson) host.out(`${JSON.stringify(value, null, 2)}\n`);
    },
    complain,
  };
}

/** What opening the workspace found and mended is told once, before anything else. */
async function tellNotices(core: Core, language: Language, complain: (line: string) => void): Promise<void> {
  const info = unwrapReply((await core.dispatch('workspace.info', undefined)) as Reply<CallOutput<'workspace.info'>>);
  for (const { code, details } of info.notices) {
    const key = `notices.${code}`;
    if (isMessageKey(key)) complain(message(language, key, details));
  }
}

function failed(error: unknown, command: Command, language: Language, host: CliHost): number {
  if (error instanceof UsageError) {
    host.complain(`${message(language, error.key, error.details)}\n${usageLine(command, language)}`);
    return 2;
  }
  if (error instanceof CoreError) {
    host.complain(errorSentence(language, error.code, error.details));
    return 1;
  }
  toLog(host.log, error);
  host.complain(errorSentence(language, 'internal', {}));
  return 1;
}

function help(words: string[], language: Language, host: CliHost): number {
  const name = words.find((word) => !word.startsWith('-') && word !== 'en' && word !== 'zh');
  if (name === undefined) return say(host, helpText(language));
  const command = allCommands.find((one) => one.name === name);
  return command === undefined ? unknownCommand(name, language, host) : say(host, commandHelp(command, language));
}

function unknownCommand(word: string, language: Language, host: CliHost): number {
  const near = nearestWord(word, [...allCommands.map((command) => command.name), 'help']);
  const sentence =
    near === null
      ? message(language, 'cli.unknown-command', { word })
      : message(language, 'cli.unknown-command-near', { word, near });
  host.complain(`${sentence}\n${message(language, 'cli.usage', { usage: 'duban COMMAND …' })}`);
  return 2;
}

function say(host: CliHost, text: string): number {
  host.out(`${text}\n`);
  return 0;
}

/** The language is wanted before the command is parsed, because mistakes are told in it too. */
function languageOf(words: string[]): Language {
  const at = words.indexOf('--lang');
  const word = at >= 0 ? words[at + 1] : words.find((one) => one.startsWith('--lang='))?.slice('--lang='.length);
  return word === 'en' ? 'en' : 'zh-CN';
}

function refuseLanguage(word: string | undefined): void {
  if (word === undefined || ['zh', 'zh-CN', 'en'].includes(word)) return;
  throw new UsageError('cli.unknown-language', { word });
}
