import { enter, expect, test } from '../fixtures/browser-host.ts';
import { sampleFeedback, sampleGazette } from '../fixtures/workspace.ts';
import { DeskPage } from '../pages/desk-page.ts';

test('feedback is checked against its opinion without touching the mouse', async ({ host }) => {
  const { page } = host;
  const desk = new DeskPage(page);
  await enter(page, host.address);
  await desk.importFiles([sampleGazette, sampleFeedback]);
  await expect(page.getByText('读出 1 份文件、1 份反馈报告')).toBeVisible();
  await desk.openOpinion('关于“推进旧城有机更新，建设宜居老城”代表议案实施情况报告的审议意见');
  await page.locator('a[href^="#/comparison/"]').first().focus();
  await page.keyboard.press('Enter');

  const points = page.getByRole('list', { name: '意见条目' });
  await expect(points.getByRole('button')).toHaveCount(6);
  await expect(points.getByRole('button').nth(3)).toContainText('未回应');
  const current = points.locator('[aria-current="true"]');
  await page.keyboard.press('ArrowDown');
  await expect(current).toContainText('提升设施品质');
  await page.keyboard.press('Enter');
  await expect(current).toContainText('补齐资金短板');
  const card = page.getByRole('article', { name: '多渠道筹措资金' });
  await expect(card.locator('mark.vague')).toHaveText('下一步将积极推进其余片区资金落实');
  await page.keyboard.press('a');
  await expect(card.getByText('已接受')).toBeVisible();
  await page.keyboard.press('1');
  await expect(current).toContainText('完全回应');
  await page.keyboard.press('Control+z');
  await expect(current).toContainText('部分回应');
  await desk.expectNoSidewaysScroll();
  expect(desk.complaints).toEqual([]);
});
