import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../fixtures/browser-host.ts';
import { sampleFeedback, sampleGazette } from '../fixtures/workspace.ts';
import { DeskPage } from '../pages/desk-page.ts';

test('the same page works on the browser host, and its address is clean after entering', async ({ host }) => {
  const desk = new DeskPage(host.page);
  await host.page.goto(host.address);
  expect(new URL(host.page.url()).search).toBe('');
  await desk.importFiles([sampleGazette, sampleFeedback]);
  await expect(host.page.getByText('读出 10 份文件、2 件审议意见（11 条）、1 份反馈报告')).toBeVisible();
  await expect(host.page.getByText('读出 1 份文件、1 份反馈报告')).toBeVisible();
  await desk.openOpinion('关于“推进旧城有机更新，建设宜居老城”代表议案实施情况报告的审议意见');
  await expect(desk.points()).toHaveCount(6);
  await desk.expectNoSidewaysScroll();
  expect(desk.complaints).toEqual([]);
});

test('the comparison is downloaded as a Word file with every point in it', async ({ host }) => {
  const desk = new DeskPage(host.page);
  await host.page.goto(host.address);
  await desk.importFiles([sampleGazette]);
  await desk.openOpinion('关于全市托育服务体系建设情况报告的审议意见');
  const download = host.page.waitForEvent('download');
  await desk.exportComparison();
  const file = await (await download).path();
  const parts = unzipSync(readFileSync(file));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  for (const heading of ['完善规划布局', '降低机构运营成本', '补齐普惠托位短板', '加强队伍建设', '健全综合监管机制']) {
    expect(text).toContain(heading);
  }
  expect(desk.complaints).toEqual([]);
});

test('the same file twice is recognised and stored once', async ({ host }) => {
  const desk = new DeskPage(host.page);
  await host.page.goto(host.address);
  await desk.importFiles([sampleFeedback]);
  await expect(host.page.getByText('1 份资料')).toBeVisible();
  await desk.importFiles([sampleFeedback]);
  await expect(host.page.getByText('资料库里已经有这份文件')).toBeVisible();
  await expect(host.page.getByText('1 份资料')).toBeVisible();
});

test('without the printed key nothing is served', async ({ host }) => {
  const origin = new URL(host.address).origin;
  const page = await fetch(`${origin}/`);
  expect(page.status).toBe(401);
  const wrong = await fetch(`${origin}/enter?token=guess`, { redirect: 'manual' });
  expect(wrong.status).toBe(401);
  expect(wrong.headers.get('set-cookie')).toBeNull();
  const call = await fetch(`${origin}/api/workspace.info`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-duban': '1' },
    body: '{}',
  });
  expect(call.status).toBe(401);
});

test('a page of another site cannot call, even in the same browser', async ({ host }) => {
  await host.page.goto(host.address);
  const other = await host.page.context().newPage();
  await other.route('http://other.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>other</title>' }),
  );
  await other.goto('http://other.example/');
  await other.evaluate(async (address) => {
    const body = JSON.stringify({ title: 'taken over' });
    await fetch(`${address}/api/workspace.office`, { method: 'POST', mode: 'no-cors', body }).catch(() => null);
  }, new URL(host.address).origin);
  const info = await host.page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'x-duban': '1' };
    return (await fetch('/api/workspace.info', { method: 'POST', headers, body: '{}' })).text();
  });
  expect(info).toContain('"seq":0');
  expect(info).not.toContain('taken over');
});
