import { deserialize, serialize } from 'node:v8';
import { packValue } from '../pack-value.ts';
import type { ProcessListener, ReadingProcess } from '../reading-process.ts';
import { Unpacking } from '../unpack-value.ts';
import type { ValueSlice } from '../value-slice.ts';
import type { FromReadingProcess, ToReadingProcess } from '../worker-message.ts';

/** What was done to a process that is played in this one, and its part: what it says, and how it ends. */
export type PlayedProcess = {
  process: ReadingProcess;
  /** What it was sent. */
  told: ToReadingProcess[];
  say: (message: FromReadingProcess) => void;
  end: (signal: string | null) => void;
  /** Says a result in its slices, and that it is done. */
  give: (result: unknown, residentMb?: number) => void;
  was: { held: boolean | null; killed: boolean };
};

/** A reading process for tests, without a system around it. `begins`: it says that it began as soon as it is asked. */
export function playedProcess(begins = true): PlayedProcess {
  const told: ToReadingProcess[] = [];
  const was: PlayedProcess['was'] = { held: null, killed: false };
  let listener: ProcessListener | null = null;
  const say = (message: FromReadingProcess) => listener?.said(message);
  const process: ReadingProcess = {
    send: (message) => {
      told.push(message);
      if (begins && message.kind === 'begin') say({ kind: 'begun' });
      return Promise.resolve();
    },
    listen: (next) => {
      listener = next;
    },
    hold: (isHeld) => {
      was.held = isHeld;
    },
    kill: () => {
      was.killed = true;
    },
  };
  const give = (result: unknown, residentMb = 100) => {
    for (const slice of packValue(result)) say({ kind: 'slice', bytes: serialize(slice) });
    say({ kind: 'done', residentMb });
  };
  return { process, told, say, end: (signal) => listener?.ended(signal), give, was };
}

/** The task that came in slices before `begin`. */
export function taskOf({ told }: PlayedProcess): unknown {
  const unpacking = new Unpacking();
  for (const message of told) if (message.kind === 'slice') unpacking.take(deserialize(message.bytes) as ValueSlice);
  return unpacking.value();
}

/** Waits until a process has heard its task. */
export async function begun({ told }: PlayedProcess): Promise<void> {
  for (let turn = 0; turn < 200 && told.at(-1)?.kind !== 'begin'; turn += 1) await turnOfOthers();
}

/** Lets everything that waits have its turn. */
export function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
