import { readLimits } from '../formats/limits.ts';
import type { MemoryLimits, ReadingProcess, StartReadingProcess } from './reading-process.ts';
import { Slots } from './slots.ts';
import { type Assignment, workThere } from './work-there.ts';

/** Milliseconds that one file may take, from when it is begun; and memory. */
export type PoolLimits = MemoryLimits & { timeMs: number };

const usual: PoolLimits = {
  timeMs: readLimits.timeMs,
  heapMb: readLimits.memoryMb,
  residentMb: readLimits.residentMb,
};

/** How long a process is kept that has nothing to do, in milliseconds. */
const longestRest = 60_000;

/** A process that took more than this has much to give back, which a new one has done already. */
const mostKeptMb = 220;

/**
 * Processes for work on untrusted files, two at work at once: dropping two hundred files must not start two hundred, and one that hangs
 * must not hold up the next, so that after a while it is lent a further place. A process that did its work is kept for the next file;
 * one that refused, failed or was ended is not.
 */
export class ReadingPool {
  readonly #start: () => ReadingProcess;
  readonly #limits: PoolLimits;
  readonly #places = new Slots(2, { patienceMs: 3_000, lent: 4 });
  readonly #all = new Set<ReadingProcess>();
  /** Those that have nothing to do, with the clock that ends their rest. */
  readonly #resting = new Map<ReadingProcess, NodeJS.Timeout>();

  constructor(start: StartReadingProcess, limits: Partial<PoolLimits> = {}) {
    this.#limits = { ...usual, ...limits };
    this.#start = () => start(this.#limits);
  }

  /** Starts a process for work that is about to come. */
  warm(): void {
    if (this.#all.size === 0) this.#rest(this.#begin());
  }

  /** Does work in a process of its own. Gives and throws as `workThere`. */
  run(assignment: Assignment): Promise<unknown> {
    return this.#places.run(assignment.signal, async () => {
      const process = this.#rested() ?? this.#begin();
      try {
        const { result, residentMb } = await workThere(process, assignment, this.#limits);
        if (residentMb <= mostKeptMb) this.#rest(process);
        else this.#end(process);
        return result;
      } catch (error) {
        this.#end(process);
        throw error;
      }
    });
  }

  /** Ends all processes, whatever they do. */
  close(): void {
    for (const process of this.#all) this.#end(process);
  }

  #begin(): ReadingProcess {
    const process = this.#start();
    this.#all.add(process);
    return process;
  }

  #rested(): ReadingProcess | undefined {
    for (const [process, clock] of this.#resting) {
      clearTimeout(clock);
      this.#resting.delete(process);
      process.hold(true);
      return process;
    }
    return undefined;
  }

  #rest(process: ReadingProcess): void {
    // Closed while it worked.
    if (!this.#all.has(process)) return;
    this.#resting.set(process, setTimeout(() => this.#end(process), longestRest).unref());
    process.hold(false);
    process.listen({ said: () => this.#end(process), ended: () => this.#end(process) });
  }

  #end(process: ReadingProcess): void {
    clearTimeout(this.#resting.get(process));
    this.#resting.delete(process);
    this.#all.delete(process);
    process.kill();
  }
}
