import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { handlerOf, isShownCustom, toReal } from './protocol.mjs';
import { isCancelled } from './session.mjs';
import { cancellable } from './strict.mjs';

const { chromium } = createRequire(import.meta.url)('playwright-core');
const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-startup-window',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--remote-debugging-port=0',
  '--lang=zh-CN',
];

/** Everything the page tried to reach outside; a test asserts that it stays empty. */
export const refused = [];

/** Starts Chromium and attaches to it. Playwright attaches to the same address as a second client. */
export async function startChromium(findContents) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-stand-in-'));
  const { executable, args } = await findBrowser();
  const child = spawn(executable, [...switches, ...args, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await devToolsAddress(child);
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  await context.route(
    () => true,
    (route) => answer(route, findContents),
  );
  process.on('exit', () => child.kill());
  console.error(`DevTools listening on ${address}`);
  return { context, stop: () => stop(child, profile) };
}

function devToolsAddress(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += chunk;
      const match = /DevTools listening on (ws:\/\/\S+)/.exec(output);
      if (match) resolve(match[1]);
    });
    child.on('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${output}`)));
  });
}

async function stop(child, profile) {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2000))]);
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** One request of the page: the app's own rules first, then its protocol handler; nothing goes outside. */
async function answer(route, findContents) {
  const request = route.request();
  try {
    const contents = findContents(request.frame().page());
    if (isUnaskedNavigation(request, contents)) {
      const event = cancellable();
      contents.emit('will-navigate', event, toReal(request.url()));
      if (event.defaultPrevented) return await route.abort('aborted');
    }
    const real = toReal(request.url());
    if (await isCancelled({ url: real, method: request.method(), resourceType: request.resourceType() })) {
      if (/^(https?|wss?):/.test(real)) refused.push(real);
      return await route.abort('blockedbyclient');
    }
    if (isShownCustom(request.url())) return await serveCustom(route, request, real);
    if (/^(https?|wss?):/.test(request.url())) {
      refused.push(request.url());
      return await route.abort('internetdisconnected');
    }
    return await route.continue();
  } catch {
    // The page or the browser closed while its request was under way.
    return route.abort('failed').catch(() => {});
  }
}

function isUnaskedNavigation(request, contents) {
  if (!contents || !request.isNavigationRequest()) return false;
  return request.frame() === contents.page.mainFrame() && contents.asked !== request.url();
}

async function serveCustom(route, request, real) {
  const handler = handlerOf(new URL(real).protocol.slice(0, -1));
  if (!handler) return route.abort('failed');
  const response = await handler(new Request(real, { method: request.method(), headers: request.headers() }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
