import { expect, test } from '../fixtures/desktop.ts';

type StandIn = { standIn?: { refused: string[] } };

test('the page has no Node, no Electron and no preload globals', async ({ window: { page } }) => {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'ipcRenderer', 'global'].filter((name) => name in window),
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => Object.keys((window as unknown as { duban: object }).duban).sort())).toEqual([
    'call',
    'platform',
    'subscribe',
  ]);
});

test('the page cannot change what the preload gave it', async ({ window: { page } }) => {
  const changed = await page.evaluate(() => {
    const bridge = (window as unknown as { duban: { call: unknown } }).duban;
    const before = bridge.call;
    try {
      bridge.call = () => 'mine';
    } catch {
      // Strict mode throws; sloppy mode ignores. Either way it must not change.
    }
    return bridge.call !== before;
  });
  expect(changed).toBe(false);
});

test('a script written into the page does not run, and nothing outside can be reached', async ({
  window: { app, page },
}) => {
  const result = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const outside = await fetch('https://example.com/').then(
      () => 'reached',
      () => 'refused',
    );
    return { injected: 'injected' in window, outside };
  });
  expect(result).toEqual({ injected: false, outside: 'refused' });
  const { refused } = await app.evaluate((electron) => ({ refused: (electron as StandIn).standIn?.refused ?? [] }));
  expect(refused.filter((address) => !address.startsWith('https://example.com/'))).toEqual([]);
});

test('the page cannot be led away and no second window opens', async ({ window: { app, page } }) => {
  const before = page.url();
  await page.evaluate(() => {
    window.open('https://example.com/');
    location.assign('https://example.com/');
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

type Asking = { asksPermission?: (permission: string) => Promise<boolean> };

test('every permission is denied', async ({ window: { app, page } }) => {
  const microphone = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'refused',
    ),
  );
  expect(microphone).toBe('refused');
  // Chromium refuses by itself where there is no device: on the stand-in the app's own rule is asked as well.
  const byRule = await app.evaluate(async ({ webContents }) => {
    const [contents] = webContents.getAllWebContents() as Asking[];
    const answers = ['media', 'geolocation', 'notifications'].map((one) => contents?.asksPermission?.(one));
    return (await Promise.all(answers)).map((answer) => answer ?? false);
  });
  expect(byRule).toEqual([false, false, false]);
});
