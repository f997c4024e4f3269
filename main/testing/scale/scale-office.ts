import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Core, type CoreOptions, createCore } from '#core/core.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { type Dice, diceOf } from '../dice.ts';

/** An office whose years are played through the calls of the contract, with a clock that is turned. */
export type ScaleOffice = {
  core: Core;
  dice: Dice;
  /** ISO day on the wall. */
  today: string;
  /** Calls made so far. */
  calls: number;
  /** The value of a call; what the core only doubts is confirmed, as a clerk would who has the paper in hand. */
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
};

/**
 * Opens the office on a folder. `root` is the folder of the project, for the program's own assets; `ways` what is otherwise than in an office.
 */
export function openScaleOffice(
  dataDir: string,
  root: string,
  seed: number,
  today: string,
  ways: Partial<Pick<CoreOptions, 'files' | 'backsUp' | 'snapshotDelayMs' | 'host'>> = {},
): ScaleOffice {
  const core = createCore({
    host: 'cli',
    ...ways,
    dataDir,
    now: () => new Date(`${office.today}T10:00:00`),
    log: (message) => {
      throw new Error(message);
    },
    version: '0.0.0',
    readAsset: (name) => readFile(path.join(root, 'assets', name), 'utf8'),
    readingWorker: null,
    who: () => '周文',
  });
  const office: ScaleOffice = {
    core,
    dice: diceOf(seed),
    today,
    calls: 0,
    async ask(name, input) {
      office.calls += 1;
      let reply = await core.dispatch(name, input);
      if (!reply.ok && reply.error.code === 'confirm-needed') {
        const confirmed = String(reply.error.details.doubts).split(',');
        reply = await core.dispatch(name, { ...(input as object), confirmed });
      }
      if (reply.ok) return reply.value as never;
      throw new Error(`${office.today} ${name}: ${reply.error.code} ${JSON.stringify(reply.error.details)}`);
    },
  };
  return office;
}

/** What happens on a day; the days of a year are made first and played in their order. */
export type Event = { day: string; run: (office: ScaleOffice) => Promise<void> };
