import { expect, test } from '../fixtures/desktop.ts';
import { sampleGazette } from '../fixtures/workspace.ts';
import { DeskPage } from '../pages/desk-page.ts';

/** ISO day some weeks ahead, so that the day a clerk sets never lies in the past. */
const ahead = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);

test('a clerk imports a gazette, follows a point, and finds everything again after a restart', async ({ desktop }) => {
  const first = await desktop.open();
  const desk = new DeskPage(first.page);
  await desk.importFiles([sampleGazette]);
  await expect(first.page.getByText('读出 10 份文件、2 件审议意见（11 条）、1 份反馈报告')).toBeVisible();

  await desk.openOpinion('关于全市托育服务体系建设情况报告的审议意见');
  await expect(desk.points()).toHaveCount(5);
  await desk.choosePoint('补齐普惠托位短板');
  await expect(first.page.getByText('逐个制定补短板方案', { exact: false })).toBeVisible();
  await desk.setLead('市卫生健康委员会');
  await desk.setDue(ahead);
  await desk.expectNoSidewaysScroll();
  await expect(first.page.getByText('已保存')).toBeVisible();
  await desk.exportComparison();
  expect(desk.complaints).toEqual([]);
  await first.app.close();

  const again = await desktop.open();
  const later = new DeskPage(again.page);
  await later.openOpinion('关于全市托育服务体系建设情况报告的审议意见');
  await later.choosePoint('补齐普惠托位短板');
  await expect(later.leads()).toContainText('市卫生健康委员会');
  await expect(later.due()).toContainText(ahead);
  await expect(later.due()).toContainText('填写');
  await later.goTo('简报');
  await expect(again.page.getByText('落实情况对照核查的报告').first()).toBeVisible();
});

test('a point leads to the very lines of the paper', async ({ desktop }) => {
  const { page } = await desktop.open();
  const desk = new DeskPage(page);
  await desk.importFiles([sampleGazette]);
  await desk.openOpinion('关于“推进旧城有机更新，建设宜居老城”代表议案实施情况报告的审议意见');
  await desk.choosePoint('补齐资金短板');
  await page.getByRole('link', { name: /看原文/ }).click();
  await expect(page.getByText('争取专项债券支持', { exact: false })).toBeInViewport();
  expect(desk.complaints).toEqual([]);
});
