import type { FromReadingProcess, ToReadingProcess } from './worker-message.ts';

/** How much memory a reading process may take, in megabytes: `heapMb` for values, `residentMb` in all. */
export type MemoryLimits = { heapMb: number; residentMb: number };

/** Who hears of a process: what it says, and once that it ended, with the signal that ended it where there was one. */
export type ProcessListener = { said(message: FromReadingProcess): void; ended(signal: string | null): void };

/** A process that reads files, whatever the host makes it with. */
export type ReadingProcess = {
  /** Sends a message; fulfilled when it is on its way, also when nobody is there any more to take it. */
  send(message: ToReadingProcess): Promise<void>;
  /** From now on this one is told, and nobody else. */
  listen(listener: ProcessListener): void;
  /** Whether the program waits for it before it ends. */
  hold(isHeld: boolean): void;
  /** Ends it at once, whatever it does. */
  kill(): void;
};

/** Starts the program of `main/core/reading-process.ts` (`processArguments` for its arguments). */
export type StartReadingProcess = (limits: MemoryLimits) => ReadingProcess;

/** The arguments of the program. */
export function processArguments({ heapMb, residentMb }: MemoryLimits): string[] {
  return [String(heapMb), String(residentMb)];
}

/** What a reading process needs to know of its surroundings: how to write days and words. Nothing else is handed on. */
const needed = ['TZ', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_COLLATE', 'LC_CTYPE', 'LC_TIME', 'SystemRoot'];

/** The surroundings of a reading process, without anything secret that stands in those of the program. */
export function bareEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    needed.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
