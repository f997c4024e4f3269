import type { ProgramPort } from './attend-thread.ts';
import type { ToReadingProcess } from './worker-message.ts';

/** The road that Electron gives its utility processes. */
type ParentPort = {
  postMessage(message: unknown): void;
  on(event: 'message', take: (event: { data: unknown }) => void): void;
};

/** The road to the program: Electron's in a utility process, else Node's to the parent. */
export function programPort(): ProgramPort {
  return 'parentPort' in process ? utilityPort(process.parentPort as ParentPort) : childPort();
}

function childPort(): ProgramPort {
  return {
    send: (message, sent) => void process.send?.(message, undefined, undefined, () => sent?.()),
    onMessage: (take) => void process.on('message', (message) => take(message as ToReadingProcess)),
    onGone: (end) => void process.on('disconnect', end),
  };
}

function utilityPort(port: ParentPort): ProgramPort {
  return {
    // Nothing tells when it is on its way; the program ends the process when it has the last word.
    send: (message) => port.postMessage(message),
    onMessage: (take) => port.on('message', ({ data }) => take(data as ToReadingProcess)),
    // Electron itself ends its utility processes with it.
    onGone: () => undefined,
  };
}
