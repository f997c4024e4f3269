import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { cancellable, strict } from './strict.mjs';
import { WebContents } from './web-contents.mjs';

const open = new Map();
let browserContext;

/** Gives the windows the Chromium they are shown in. */
export function showWindowsIn(context) {
  browserContext = context;
}

export const openWindows = () => [...open.values()];

export class BrowserWindow extends EventEmitter {
  #minimized = false;
  #destroyed = false;

  constructor(options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const contents = new WebContents(browserContext, { width: 800, height: 600, ...options });
    this.webContents = strict('webContents', contents);
    this.id = contents.id;
    contents.once('did-finish-load', () => this.emit('ready-to-show', cancellable()));
    contents.on('page-closed', () => this.#forget());
    app.emit('web-contents-created', cancellable(), this.webContents);
    const self = strict('BrowserWindow', this);
    open.set(this.id, self);
    this.bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 };
    // biome-ignore lint/correctness/noConstructorReturn: the guarded object must be what the app holds
    return self;
  }

  static getAllWindows() {
    return openWindows();
  }

  static fromWebContents(contents) {
    return open.get(contents.id) ?? null;
  }

  loadURL(address) {
    return this.webContents.loadURL(address);
  }

  show() {}

  focus() {}

  getBounds() {
    return { ...this.bounds };
  }

  isMinimized() {
    return this.#minimized;
  }

  minimize() {
    this.#minimized = true;
  }

  restore() {
    this.#minimized = false;
  }

  isDestroyed() {
    return this.#destroyed;
  }

  close() {
    const event = cancellable();
    this.emit('close', event);
    if (event.defaultPrevented) return;
    void this.webContents.page.close().catch(() => {});
    this.#forget();
  }

  #forget() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    open.delete(this.id);
    this.webContents.forget();
    this.emit('closed', cancellable());
    if (open.size === 0) queueMicrotask(() => app.allWindowsClosed());
  }
}
