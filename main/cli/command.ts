import type { ReadingPool } from '#core/reading/worker/reading-pool.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { NameOn, OrganNames } from '#shared/domain/organ-labels.ts';
import type { MessageDetails, MessageKey, Telling } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** The subjects under which help lists the commands, in that order. */
export const commandGroups = ['papers', 'opinions', 'facts', 'proposals', 'overview', 'office', 'program'] as const;

export type CommandGroup = (typeof commandGroups)[number];

/** What one option takes and means. */
export type Option = {
  type: 'string' | 'boolean';
  multiple?: boolean;
  /** What stands for its value in the help: DATE, TEXT … */
  value?: string;
  about: MessageKey;
};

/** Codes that may be given in a place; `prefix` begins the message keys of their names. */
export type Choices = { of: MessageKey; known: readonly string[]; prefix: string };

/** A command of the command line: one word, or two (`points merge`). */
export type Command = {
  name: string;
  group: CommandGroup;
  /** The forms in which it is written, without the program's name and the options that all commands share. */
  usage: readonly string[];
  about: MessageKey;
  options: Readonly<Record<string, Option>>;
  positionals: { least: number; most: number };
  /** It reads files: the process for that starts while the workspace is opened. */
  readsFiles?: true;
  /** Words that stand for one of several things, kind by kind: the help names all of them. */
  choices?: readonly Choices[];
  /** One line as a person would type it behind the program's name. */
  example: string;
  /** Returns the exit code. */
  run(given: Given, tools: Tools): Promise<number>;
};

/** What the person wrote behind the command's name. */
export type Given = {
  positionals: string[];
  /** True for an option that is there, whatever its type. */
  has(name: string): boolean;
  /** The one value of an option. Throws UsageError when an option that may stand several times stands several times where one is meant. */
  option(name: string): string | undefined;
  isSet(name: string): boolean;
  all(name: string): string[];
};

/** What one line of a script did. */
export type LineOutcome = { code: number; value: unknown; complaint: string };

/** What a command works with. */
export type Tools = {
  language: Language;
  isJson: boolean;
  /**
   * Makes one call of the contract on the workspace. What a call asks about is confirmed with `--sure` or `--confirm`. Throws CoreError.
   */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** Names of organs by id. */
  organNames(): Promise<OrganNames>;
  /** What organs were called on earlier days. */
  organNameOn(): Promise<NameOn>;
  /** Names given in this command that no organ bore so far. */
  unknownOrgans: Set<string>;
  say(key: MessageKey, details?: MessageDetails): string;
  /** What a call tells as data, in words. */
  tell(telling: Telling): string;
  /** A line for people on standard output; nothing with `--json`. */
  print(line: string): void;
  /** The one JSON value on standard output; nothing without `--json`. */
  printJson(value: unknown): void;
  /** A line on standard error. */
  complain(line: string): void;
  /** The processes for work on files; null works in this one. */
  readingWorker: ReadingPool | null;
  /** Everything that stands on standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Runs a further command line on the same open workspace. What it prints goes where this command prints, unless in JSON. */
  runLine(words: readonly string[]): Promise<LineOutcome>;
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

/** A value that cannot be (a day that no calendar has, a status that does not exist): one sentence. Exit code 2. */
export class ValueError extends UsageError {
  override name = 'ValueError';
}

/** What was asked cannot be done (a name that means no record, or several): one sentence. Exit code 1. */
export class Refusal extends Error {
  readonly key: MessageKey;
  readonly details: MessageDetails;

  constructor(key: MessageKey, details: MessageDetails = {}) {
    super(key);
    this.name = 'Refusal';
    this.key = key;
    this.details = details;
  }
}
