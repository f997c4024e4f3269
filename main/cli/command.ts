import type { ParseArgsConfig } from 'node:util';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { MessageDetails, MessageKey } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** One word of the command line. */
export type Command = {
  name: string;
  /** How it is written, without the program's name and the options that all commands share. */
  usage: string;
  about: MessageKey;
  options: NonNullable<ParseArgsConfig['options']>;
  positionals: { least: number; most: number };
  /** Returns the exit code. */
  run(given: Given, tools: Tools): Promise<number>;
};

/** What the person wrote behind the command's name. */
export type Given = {
  positionals: string[];
  option(name: string): string | undefined;
  isSet(name: string): boolean;
  all(name: string): string[];
};

/** What a command works with. */
export type Tools = {
  language: Language;
  isJson: boolean;
  /** Makes one call of the contract on the workspace; throws `FailedCall`. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  say(key: MessageKey, details?: MessageDetails): string;
  /** A line for people on standard output; nothing with `--json`. */
  print(line: string): void;
  /** The one JSON value on standard output; nothing without `--json`. */
  printJson(value: unknown): void;
  /** A line on standard error. */
  complain(line: string): void;
};

/** A mistake in how the command was written: one sentence, then the right usage. Exit code 2. */
export class UsageError extends Error {
  readonly key: MessageKey;
  readonly details: MessageDetails;

  constructor(key: MessageKey, details: MessageDetails = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.details = details;
  }
}
