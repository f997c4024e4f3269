import path from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import {
  bareEnvironment,
  type ProcessListener,
  processArguments,
  type ReadingProcess,
  type StartReadingProcess,
} from '../core/reading/worker/reading-process.ts';
import type { FromReadingProcess } from '../core/reading/worker/worker-message.ts';

/** Starts reading processes as utility processes: the packaged program cannot be started as Node. `program` as in `forkedFrom`. */
export function utilityFrom(program: string): StartReadingProcess {
  return (limits) =>
    processOf(
      utilityProcess.fork(program, processArguments(limits), {
        env: bareEnvironment(process.env),
        cwd: path.parse(program).root,
        stdio: 'ignore',
        serviceName: 'duban-reading',
      }),
    );
}

function processOf(child: UtilityProcess): ReadingProcess {
  let listener: ProcessListener | null = null;
  let isEnded = false;
  let isDoomed = false;
  child.on('message', (message: FromReadingProcess) => listener?.said(message));
  // Before it has an id there is nothing to end.
  child.once('spawn', () => {
    if (isDoomed) endNow(child);
  });
  child.once('exit', () => {
    isEnded = true;
    listener?.ended(null);
  });
  return {
    send(message) {
      if (!isEnded) child.postMessage(message);
      return Promise.resolve();
    },
    listen(next) {
      listener = next;
      if (isEnded) next.ended(null);
    },
    // Electron ends when its windows say so, and its utility processes with it.
    hold: () => undefined,
    kill() {
      isDoomed = true;
      if (!isEnded) endNow(child);
    },
  };
}

/** Electron's own `kill` asks; a process that is caught in a file may not hear it. */
function endNow({ pid }: UtilityProcess): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
