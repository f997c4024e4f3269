import type { BrowserContext, Page } from '@playwright/test';
import { callFrom, enter, expect, test } from '../fixtures/browser-host.ts';
import { sampleFeedback } from '../fixtures/workspace.ts';
import { DeskPage } from '../pages/desk-page.ts';

/** Tabs of one browser on one host; the first one enters by the printed address. */
async function openTabs(first: Page, address: string, count: number): Promise<DeskPage[]> {
  await enter(first, address);
  const tabs = [new DeskPage(first)];
  while (tabs.length < count) {
    const page = await first.context().newPage();
    await page.goto(new URL('/#/library', address).href);
    tabs.push(new DeskPage(page));
  }
  for (const tab of tabs) {
    await tab.goTo('资料');
    await expect(tab.page.getByText('0 份资料')).toBeVisible();
  }
  return tabs;
}

/** Milliseconds until a call of this tab was answered; the call is given up after ten seconds. */
async function timeOfCall(page: Page): Promise<number> {
  const began = performance.now();
  await callFrom(page, 'workspace.info');
  return performance.now() - began;
}

/** Counts the event streams that the tabs of a browser open from now on. */
function countStreams(context: BrowserContext): () => number {
  let streams = 0;
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/events') streams += 1;
  });
  return () => streams;
}

test('eight tabs of one browser are all answered, and each shows what another one changed', async ({ host }) => {
  const streams = countStreams(host.page.context());
  const tabs = await openTabs(host.page, host.address, 8);
  for (const { page } of tabs) expect(await timeOfCall(page)).toBeLessThan(2000);
  await tabs[7]!.importFiles([sampleFeedback]);
  for (const { page } of tabs) await expect(page.getByText('1 份资料')).toBeVisible({ timeout: 5000 });
  await tabs[2]!.page.keyboard.press('Control+z');
  for (const { page } of tabs) await expect(page.getByText('0 份资料')).toBeVisible({ timeout: 5000 });
  for (const { page } of tabs) expect(await timeOfCall(page)).toBeLessThan(2000);
  expect(streams()).toBe(1);
  expect(tabs.flatMap((tab) => tab.complaints)).toEqual([]);
});

test('when the tab that hears for all is closed or crashes, the others still see every change', async ({ host }) => {
  const streams = countStreams(host.page.context());
  const [first, second, ...others] = await openTabs(host.page, host.address, 4);
  await first!.page.close();
  await second!.importFiles([sampleFeedback]);
  for (const { page } of [second!, ...others]) await expect(page.getByText('1 份资料')).toBeVisible();
  // The second one waited longest, so it leads now. A crashed tab answers nothing, not even this command.
  const devtools = await second!.page.context().newCDPSession(second!.page);
  const crashed = second!.page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await others[0]!.page.keyboard.press('Control+z');
  for (const { page } of others) await expect(page.getByText('0 份资料')).toBeVisible();
  expect(streams()).toBe(3);
});

test('after the host was started anew, every tab says how to go on, and does so once one has entered', async ({
  host,
}) => {
  const tabs = await openTabs(host.page, host.address, 3);
  await host.stop();
  for (const { page } of tabs) await expect(page.getByRole('alert')).toContainText('程序没有应答，正在重新连接');
  const address = await host.startAgain();
  for (const { page } of tabs) await expect(page.getByRole('alert')).toContainText('需要重新进入');
  const page = await host.page.context().newPage();
  await enter(page, address);
  const entered = new DeskPage(page);
  await entered.importFiles([sampleFeedback]);
  for (const tab of [...tabs, entered]) {
    await expect(tab.page.getByText('1 份资料')).toBeVisible();
    await expect(tab.page.getByRole('alert')).toHaveCount(0);
  }
});

test('a host that was away for a moment is found again without entering anew', async ({ host }) => {
  const streams = countStreams(host.page.context());
  const tabs = await openTabs(host.page, host.address, 2);
  const goOn = host.pause();
  for (const { page } of tabs) await expect(page.getByRole('alert')).toBeVisible({ timeout: 25_000 });
  // Nobody touches the tabs: the session is still known, because the host itself did not end.
  goOn();
  for (const { page } of tabs) await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 25_000 });
  await tabs[1]!.importFiles([sampleFeedback]);
  for (const { page } of tabs) await expect(page.getByText('1 份资料')).toBeVisible();
  // A few seconds away: a few attempts, not hundreds.
  expect(streams()).toBeLessThan(12);
});

test('a browser whose tabs cannot share opens one stream for each of them', async ({ host }) => {
  const context = host.page.context();
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  const streams = countStreams(context);
  const tabs = await openTabs(host.page, host.address, 3);
  await tabs[2]!.importFiles([sampleFeedback]);
  for (const { page } of tabs) await expect(page.getByText('1 份资料')).toBeVisible();
  for (const { page } of tabs) expect(await timeOfCall(page)).toBeLessThan(2000);
  expect(streams()).toBe(3);
});
