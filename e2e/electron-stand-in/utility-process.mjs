import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { strict } from './strict.mjs';

const launcher = fileURLToPath(new URL('./utility-launcher.mjs', import.meta.url));

/** A utility process: a Node process that finds Electron's `parentPort`. It knows its id when it is spawned, as in Electron. */
class UtilityProcess extends EventEmitter {
  pid = undefined;
  #child;

  constructor(modulePath, args, { env, cwd, execArgv = [] }) {
    super();
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'];
    this.#child = fork(launcher, [modulePath, ...args], { env, cwd, execArgv, serialization: 'advanced', stdio });
    this.#child.once('spawn', () => {
      this.pid = this.#child.pid;
      this.emit('spawn');
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('exit', (code) => {
      this.pid = undefined;
      this.emit('exit', code ?? 1);
    });
  }

  postMessage(message) {
    this.#child.send(message, () => {});
  }

  kill() {
    return this.#child.kill();
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork: (modulePath, args = [], options = {}) =>
    strict('UtilityProcess', new UtilityProcess(modulePath, args, options)),
});
