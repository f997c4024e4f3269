import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Core, createCore } from '#core/core.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { projectRoot } from '../source-files.ts';

/** An office with its ledger and a clock that the diary turns, and the names under which the diary speaks of things. */
export type OfficeYear = {
  core: Core;
  /** ISO day on the wall. */
  today: string;
  /** Record id by the diary's mark (`O1.3`, `S07`, `C2`, `M1`). */
  ids: Map<string, string>;
  /** Due dates that the diary's clerk types wrongly at the next hand-over, by mark. */
  mistyped: Map<string, string>;
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
};

/** Opens the office on a folder. What the core doubts and only asks about is confirmed where the diary says so (`confirmed`). */
export function openOffice(dataDir: string): OfficeYear {
  const office: OfficeYear = {
    today: '2027-01-01',
    ids: new Map(),
    mistyped: new Map(),
    core: createCore({
      dataDir,
      now: () => new Date(`${office.today}T10:00:00`),
      log: (message) => {
        throw new Error(message);
      },
      version: '0.0.0',
      host: 'cli',
      readAsset: (name) => readFile(path.join(projectRoot, 'assets', name), 'utf8'),
      readingWorker: null,
      who: () => '周文',
    }),
    async ask(name, input) {
      const reply = await office.core.dispatch(name, input);
      if (reply.ok) return reply.value as never;
      const { code, details } = reply.error;
      throw new Error(
        `${office.today} ${name} ${JSON.stringify(input).slice(0, 300)}: ${code} ${JSON.stringify(details)}`,
      );
    },
  };
  return office;
}

/** The record that a mark of the diary stands for. */
export function idOf(office: OfficeYear, mark: unknown): string {
  const id = office.ids.get(String(mark));
  if (id === undefined) throw new Error(`${office.today}: nothing is known as ${String(mark)}`);
  return id;
}
