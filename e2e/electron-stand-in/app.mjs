import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cancellable, strict } from './strict.mjs';

/** Electron's `app`, as far as Duban uses it. `host` ends the browser process on exit and knows the open windows. */
class App extends EventEmitter {
  #manifest = {};
  #appPath = '';
  #paths = { home: os.homedir(), temp: os.tmpdir() };
  #lockFile;
  #quitting = false;
  #readyResolve;
  #readyPromise = new Promise((resolve) => {
    this.#readyResolve = resolve;
  });
  ready = false;
  isPackaged = false;
  host = { windows: () => [], stop: async () => {} };
  commandLine = { appendSwitch() {}, hasSwitch: () => false };

  configure(appPath, manifest, host) {
    this.#appPath = appPath;
    this.#manifest = manifest;
    this.host = host;
  }

  becomeReady() {
    this.ready = true;
    this.emit('ready', cancellable(), {});
    this.#readyResolve();
  }

  whenReady() {
    return this.#readyPromise;
  }

  isReady() {
    return this.ready;
  }

  getName() {
    return this.#manifest.productName ?? this.#manifest.name;
  }

  getVersion() {
    return this.#manifest.version;
  }

  getAppPath() {
    return this.#appPath;
  }

  getLocale() {
    return 'zh-CN';
  }

  getPath(name) {
    if (name === 'userData') return this.#paths.userData ?? path.join(os.homedir(), '.config', this.getName());
    if (name === 'appData') return path.join(os.homedir(), '.config');
    if (!(name in this.#paths)) throw new Error(`Failed to get '${name}' path`);
    return this.#paths[name];
  }

  setPath(name, value) {
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
    this.#paths[name] = value;
  }

  requestSingleInstanceLock() {
    fs.mkdirSync(this.getPath('userData'), { recursive: true });
    const file = path.join(this.getPath('userData'), 'SingletonLock.stand-in');
    if (isHeldByLivingProcess(file)) return false;
    fs.writeFileSync(file, String(process.pid));
    this.#lockFile = file;
    return true;
  }

  enableSandbox() {}

  quit() {
    if (this.#quitting) return;
    const event = cancellable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    for (const window of this.host.windows()) window.close();
    if (this.host.windows().length === 0) this.#finish();
    else this.#quitting = false;
  }

  exit(code = 0) {
    this.emit('quit', cancellable(), code);
    if (this.#lockFile) fs.rmSync(this.#lockFile, { force: true });
    void this.host.stop().finally(() => process.exit(code));
  }

  allWindowsClosed() {
    if (this.#quitting) this.#finish();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  #finish() {
    const event = cancellable();
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.#quitting = false;
    else this.exit(0);
  }
}

function isHeldByLivingProcess(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    // No file, or its process is gone: the lock is free.
    return false;
  }
}

export const app = strict('app', new App());
