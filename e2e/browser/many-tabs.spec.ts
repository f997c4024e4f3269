import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser-host.ts';
import { sampleFeedback } from '../fixtures/workspace.ts';
import { DeskPage } from '../pages/desk-page.ts';

/** Tabs of one browser on one host; the first one enters by the printed address. */
async function openTabs(first: Page, address: string, count: number): Promise<DeskPage[]> {
  await first.goto(address);
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
  return page.evaluate(async () => {
    const began = performance.now();
    const headers = { 'content-type': 'application/json', 'x-duban': '1' };
    const signal = AbortSignal.timeout(10_000);
    const reply = await fetch('/api/workspace.info', { method: 'POST', headers, body: '{}', signal });
    await reply.text();
    return performance.now() - began;
  });
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
