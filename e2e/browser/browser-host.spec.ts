import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { callFrom, enter, expect, test } from '../fixtures/browser-host.ts';
import { sampleFeedback, sampleGazette } from '../fixtures/workspace.ts';
import { DeskPage } from '../pages/desk-page.ts';

test('the same page works on the browser host, and its address is clean after entering', async ({ host }) => {
  const desk = new DeskPage(host.page);
  await enter(host.page, host.address);
  expect(new URL(host.page.url()).pathname).toBe('/');
  expect(host.page.url()).not.toContain(new URL(host.address).hash.slice(1));
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
  await enter(host.page, host.address);
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
  await enter(host.page, host.address);
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
  const old = await fetch(`${origin}/enter?token=guess`, { redirect: 'manual' });
  expect(old.headers.get('set-cookie')).toBeNull();
  const wrong = await fetch(`${origin}/enter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-duban': '1' },
    body: '{"code":"guess"}',
  });
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
  await enter(host.page, host.address);
  const other = await host.page.context().newPage();
  await other.route('http://other.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>other</title>' }),
  );
  await other.goto('http://other.example/');
  await other.evaluate(async (address) => {
    const body = JSON.stringify({ title: 'taken over' });
    await fetch(`${address}/api/workspace.office`, { method: 'POST', mode: 'no-cors', body }).catch(() => null);
  }, new URL(host.address).origin);
  const info = await callFrom(host.page, 'workspace.info');
  expect(info).toContain('"seq":0');
  expect(info).not.toContain('taken over');
});

test('the printed address leads in once; opened again it says so, and a new one is given where the program runs', async ({
  host,
}) => {
  await enter(host.page, host.address);
  const stranger = await host.page.context().browser()!.newContext();
  const page = await stranger.newPage();
  await page.goto(host.address);
  await expect(page.getByText('这个地址已经用过')).toBeVisible();
  expect(page.url()).not.toContain(new URL(host.address).hash.slice(1));
  await expect.poll(() => host.printed().length).toBe(2);
  await enter(page, host.printed()[1]!);
  await expect(page.getByRole('banner').first()).toBeVisible();
  await stranger.close();
});

test('who has not entered is told how to, and asks for a new address with one click', async ({ host }) => {
  await enter(host.page, host.address);
  const stranger = await host.page.context().browser()!.newContext();
  const page = await stranger.newPage();
  await page.goto(new URL('/#/library', host.address).href);
  await expect(page.getByText('进入已经结束，或者尚未进入')).toBeVisible();
  await page.getByRole('button', { name: /取得新地址/ }).click();
  await expect(page.getByText('新地址在程序窗口')).toBeVisible();
  await expect.poll(() => host.printed().length).toBe(2);
  expect(await page.content()).not.toContain(new URL(host.printed()[1]!).hash.slice(1));
  await stranger.close();
});

test('a program that is sent the cookie alone cannot call with it', async ({ host }) => {
  await enter(host.page, host.address);
  const [cookie] = await host.page.context().cookies(host.address);
  const answer = await fetch(`${new URL(host.address).origin}/api/workspace.info`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-duban': '1', cookie: `${cookie?.name}=${cookie?.value}` },
    body: '{}',
  });
  expect([cookie?.name, cookie?.httpOnly, cookie?.sameSite, answer.status]).toEqual([
    `__duban-${new URL(host.address).port}`,
    true,
    'Strict',
    401,
  ]);
});
