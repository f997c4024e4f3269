import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import {
  bareEnvironment,
  type ProcessListener,
  processArguments,
  type ReadingProcess,
  type StartReadingProcess,
} from '../core/reading/worker/reading-process.ts';
import type { FromReadingProcess } from '../core/reading/worker/worker-message.ts';

/** Starts reading processes as children of a Node program. `program`: the bundled file of `main/core/reading-process.ts`. */
export function forkedFrom(program: string): StartReadingProcess {
  return (limits) =>
    processOf(
      fork(program, processArguments(limits), {
        // What is given to this program's own Node (inspectors, hooks, settings of memory) is not for the child.
        execArgv: [`--max-old-space-size=${limits.heapMb}`],
        env: bareEnvironment(process.env),
        cwd: path.parse(program).root,
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      }),
    );
}

function processOf(child: ChildProcess): ReadingProcess {
  let listener: ProcessListener | null = null;
  child.on('message', (message) => listener?.said(message as FromReadingProcess));
  child.once('exit', (_, signal) => listener?.ended(signal));
  // It could not be started, or a message found nobody: the latter is told by `exit` too.
  child.on('error', () => {
    if (child.pid === undefined) listener?.ended(null);
  });
  return {
    send: (message) => new Promise((resolve) => void child.send(message, () => resolve())),
    listen(next) {
      listener = next;
      if (child.exitCode !== null || child.signalCode !== null) next.ended(child.signalCode);
    },
    hold(isHeld) {
      for (const one of [child, child.channel]) isHeld ? one?.ref() : one?.unref();
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
