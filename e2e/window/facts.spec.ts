import { expect, test } from '../fixtures/desktop.ts';
import { sampleGazette } from '../fixtures/workspace.ts';
import { DeskPage } from '../pages/desk-page.ts';

const title = '关于全市托育服务体系建设情况报告的审议意见';

test('the stage of an opinion follows from what is recorded, and a doubtful day is asked about by keyboard alone', async ({
  desktop,
}) => {
  const { page } = await desktop.open();
  const desk = new DeskPage(page);
  await desk.importFiles([sampleGazette]);
  await desk.openOpinion(title);
  await page.getByRole('button', { name: '确认条目' }).click();
  await page.getByRole('button', { name: '整件意见' }).click();

  // Before the meeting: the core asks, Esc goes back to the form as it was filled in.
  await page.getByRole('button', { name: '交办', exact: true }).click();
  await desk.dialog().getByRole('textbox', { name: '交办文号' }).fill('云人办函〔2026〕42号');
  await desk.typeDay('交办日期', '2026-08-20');
  await desk.save();
  const question = page.getByText('日期 2026-08-20 早于会议或者收件日期 2026-08-26。', { exact: true });
  await expect(question).toBeVisible();
  await expect(page.getByRole('button', { name: '确认无误，仍然保存' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(desk.dialog().getByRole('textbox', { name: '交办文号' })).toHaveValue('云人办函〔2026〕42号');
  await expect(desk.dialog().getByText(/请核对/)).toBeVisible();

  // Again, and this time it is right: Enter confirms.
  await desk.save();
  await expect(page.getByRole('button', { name: '确认无误，仍然保存' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const timeline = page.getByRole('region', { name: '办理经过' });
  await expect(timeline.getByText('云人办函〔2026〕42号')).toBeVisible();

  await page.getByRole('button', { name: '登记…' }).click();
  await desk.typeDay('发生日期', '2026-08-21');
  await desk.dialog().getByRole('textbox', { name: '说明' }).fill('秘书二处签收');
  await desk.save();
  await expect(timeline.getByText('秘书二处签收')).toBeVisible();
  await expect(page.getByText('已签收').first()).toBeVisible();

  // Struck, the stage falls back to what still stands.
  await timeline.getByRole('button', { name: '撤销误登' }).click();
  await page.getByRole('button', { name: /确.?定/ }).click();
  await expect(timeline.getByText('秘书二处签收')).toBeHidden();
  await expect(page.getByText('已签收')).toHaveCount(0);

  // By keyboard from the menu: the Enter that chooses presses nothing in the form, and the keys come back to the button.
  const menu = page.getByRole('button', { name: '登记', exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: '登记办理事实' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: '登记测评' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.dialog().getByText('测评结果')).toBeVisible();
  await expect(desk.dialog().getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
  await desk.expectNoSidewaysScroll();
  expect(desk.complaints).toEqual([]);
});
