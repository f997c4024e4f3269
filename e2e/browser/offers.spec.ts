import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { enter, expect, test } from '../fixtures/browser-host.ts';
import { DeskPage } from '../pages/desk-page.ts';

const title = '关于增设母婴室的建议';

/** The office's list, in which a delegation and an organ stand for one suggestion. */
function list(folder: string, name: string, row: string): string {
  const file = path.join(folder, name);
  writeFileSync(
    file,
    `云泽市第九届人民代表大会第五次会议代表建议目录\n编号,标题,代表团,主办单位\n101,${title},${row}\n`,
  );
  return file;
}

test('what a newer list says otherwise than somebody typed waits beside it, and is answered by keyboard', async ({
  host,
}) => {
  const { page } = host;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-e2e-lists-'));
  const desk = new DeskPage(page);
  const openSuggestion = async () => {
    await desk.goTo('议案建议');
    await page.getByRole('main').getByText('代表建议', { exact: true }).first().click();
    await page.getByRole('link', { name: title }).click();
  };
  await enter(page, host.address);
  await desk.importFiles([list(folder, '目录.csv', '东湖团,市交通运输局')]);
  await openSuggestion();
  const delegation = page.getByRole('textbox', { name: '代表团' });
  await delegation.fill('望湖团');
  await delegation.press('Tab');
  await desk.importFiles([list(folder, '新目录.csv', '石桥团,市交通运输局')]);

  const notice = page.getByRole('button', { name: '1 处重新读取后有出入' });
  await notice.focus();
  await page.keyboard.press('Enter');
  await expect(desk.dialog().getByText('目录现写明：石桥团（现为：望湖团）')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await openSuggestion();
  await expect(delegation).toHaveValue('望湖团');
  const keep = page.getByRole('button', { name: `保留现值：${title}，代表团` });
  await keep.focus();
  await page.keyboard.press('Enter');
  await expect(keep).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: `采用：${title}，代表团` }).click();
  await expect(delegation).toHaveValue('石桥团');
  await desk.expectNoSidewaysScroll();
  expect(desk.complaints).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
