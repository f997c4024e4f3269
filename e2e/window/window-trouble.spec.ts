import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures/desktop.ts';
import { DeskPage } from '../pages/desk-page.ts';

type Reporting = { standIn?: { told: string[] } };

test('a window whose page is gone comes back in the same place, and the workspace holds a report', async ({
  desktop,
}) => {
  const { app, page } = await desktop.open();
  await new DeskPage(page).goTo('资料');
  await page.evaluate(() => Object.assign(window, { isOld: true }));
  const place = await page.evaluate(() => location.hash);
  await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  });
  await expect.poll(() => page.evaluate(() => 'isOld' in window).catch(() => true)).toBe(false);
  await expect(page.getByText('0 份资料')).toBeVisible();
  expect(await page.evaluate(() => location.hash)).toBe(place);
  const reports = path.join(desktop.dataDir, 'reports');
  const [name = ''] = readdirSync(reports);
  expect(readFileSync(path.join(reports, name), 'utf8')).toContain('crashed 5');
  const told = await app.evaluate((electron) => (electron as Reporting).standIn?.told ?? []);
  // On a real Electron the sentence stands in a dialog that no test can read.
  if (told.length > 0) expect(told).toEqual([expect.stringContaining(`reports/${name}`)]);
});
