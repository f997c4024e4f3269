import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ipcMain } from './ipc-main.mjs';
import { toReal, toShown } from './protocol.mjs';
import { sessionRules } from './session.mjs';
import { cancellable, strict } from './strict.mjs';

const pageScript = (name) => fs.readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
const codecSource = pageScript('page-codec.js');
const bridgeSource = codecSource + pageScript('page-bridge.js');
const preloadSource = pageScript('preload-world.js');
const { encode, decode } = new Function(`${codecSource}; return standInCodec();`)();
const isolatedWorld = 'Electron Isolated Context';
const skipOtherFrames = 'if (window !== window.top || location.href === "about:blank") return;';

let lastId = 0;
const byId = new Map();
const byPage = new Map();

/** The contents that shows a Playwright page, for the request rules. */
export const contentsOfPage = (page) => byPage.get(page);

export const webContents = strict('webContents', {
  getAllWebContents: () => [...byId.values()],
  fromDevToolsTargetId: (targetId) => [...byId.values()].find((contents) => contents.targetId === targetId),
});

/** One page of Chromium with the app's preload in an isolated world. */
export class WebContents extends EventEmitter {
  id = ++lastId;
  asked;
  #url = '';
  #world;

  constructor(context, options) {
    super();
    this.options = options;
    this.opened = this.#open(context, options.webPreferences ?? {});
    this.opened.catch((error) => console.error('stand-in:', error));
    byId.set(this.id, this);
  }

  get mainFrame() {
    return { url: this.#url };
  }

  async #open(context, preferences) {
    refuseUnsafe(preferences);
    this.page = await context.newPage();
    byPage.set(this.page, this);
    this.cdp = await context.newCDPSession(this.page);
    this.targetId = (await this.cdp.send('Target.getTargetInfo')).targetInfo.targetId;
    await this.page.setViewportSize({ width: this.options.width, height: this.options.height });
    this.#listen();
    await this.cdp.send('Page.enable');
    await this.cdp.send('Runtime.enable');
    this.frameId = (await this.cdp.send('Page.getFrameTree')).frameTree.frame.id;
    if (preferences.preload) await this.#addPreload(preferences.preload);
  }

  #listen() {
    this.cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === isolatedWorld && context.auxData?.frameId === this.frameId) this.#world = context.id;
    });
    this.cdp.on('Runtime.bindingCalled', (call) => {
      if (call.name === 'standInOut') void this.#receive(JSON.parse(call.payload), call.executionContextId);
    });
    this.page.on('popup', (popup) => {
      const answer = this.opener?.({ url: toReal(popup.url()) }) ?? { action: 'allow' };
      if (answer.action === 'deny') void popup.close();
    });
    this.page.on('load', () => this.emit('did-finish-load', cancellable()));
    this.page.on('framenavigated', (frame) => {
      if (frame === this.page.mainFrame()) this.#url = toReal(frame.url());
    });
    this.page.on('close', () => this.emit('page-closed'));
  }

  async #addPreload(file) {
    if (!path.isAbsolute(file)) throw new Error(`preload script must have absolute path: ${file}`);
    const key = `stand-in-${randomUUID()}`;
    const config = JSON.stringify({ key, platform: process.platform });
    const source = fs.readFileSync(file, 'utf8');
    await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(() => { ${skipOtherFrames} ${bridgeSource}; standInBridge('main', 'isolated', ${JSON.stringify(key)}); })()`,
    });
    await this.cdp.send('Runtime.addBinding', { name: 'standInOut', executionContextName: isolatedWorld });
    await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: isolatedWorld,
      source: `(() => { ${skipOtherFrames} ${bridgeSource} ${preloadSource};
        standInPreload(${config}, function (require, module, exports, process) { ${source}\n });
      })()\n//# sourceURL=${pathToFileURL(file)}`,
    });
  }

  async #receive(message, world) {
    if (message.type === 'preload-error') {
      console.error(`Unable to load preload script: ${message.message}`);
      return;
    }
    const event = cancellable({ sender: this, senderFrame: { url: this.#url, parent: null } });
    const answer = { type: 'reply', id: message.id };
    try {
      answer.value = encode(await ipcMain.invoke(message.channel, event, decode(message.args)));
    } catch (error) {
      answer.error = `Error invoking remote method '${message.channel}': ${error}`;
    }
    await this.#tell(answer, world);
  }

  async #tell(message, world) {
    const expression = `standInIn(${JSON.stringify(JSON.stringify(message))})`;
    // The world is gone when the page was closed or reloaded meanwhile: nobody is left to be told.
    await this.cdp.send('Runtime.evaluate', { contextId: world, expression }).catch(() => {});
  }

  send(channel, ...args) {
    const message = { type: 'event', channel, args: encode(args) };
    void this.opened.then(() => (this.#world ? this.#tell(message, this.#world) : undefined));
  }

  async loadURL(address) {
    await this.opened;
    this.asked = toShown(address);
    await this.page.goto(this.asked, { waitUntil: 'load' });
    this.asked = undefined;
  }

  setWindowOpenHandler(handler) {
    this.opener = handler;
  }

  getURL() {
    return this.#url;
  }

  reload() {
    // The page may be closed meanwhile, as a real one may.
    void this.page.reload().catch(() => {});
  }

  forcefullyCrashRenderer() {
    this.emit('render-process-gone', cancellable(), { reason: 'crashed', exitCode: 1 });
  }

  isDestroyed() {
    return !byId.has(this.id);
  }

  forget() {
    byId.delete(this.id);
    byPage.delete(this.page);
  }

  /** What the app's own rule says of a permission; for specs. */
  asksPermission(permission) {
    const rule = sessionRules.permissionRequest;
    return new Promise((resolve) => rule(this, permission, resolve, { requestingUrl: this.#url, isMainFrame: true }));
  }
}

function refuseUnsafe(preferences) {
  const unsafe = preferences.contextIsolation === false || preferences.nodeIntegration || preferences.sandbox === false;
  if (unsafe) throw new Error('stand-in: a page without isolation and sandbox is not imitated');
}
