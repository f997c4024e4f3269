import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** What a clerk does on the page, in the clerk's words; both hosts are driven through it. */
export class DeskPage {
  readonly page: Page;
  /** Complaints of the page's security policy and uncaught errors: every spec ends with none. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.complaints.push(message.text());
    });
  }

  async goTo(screen: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: screen }).click();
  }

  async importFiles(files: string[]): Promise<void> {
    await this.goTo('资料');
    // Until the library is read, the screen is still the waiting one, with a field of its own.
    await expect(this.page.getByText(/\d+ 份资料/)).toBeVisible();
    // Given as bytes: a browser started without a UTF-8 locale cannot open files with Chinese names by path.
    const payload = files.map((file) => ({ name: path.basename(file), mimeType: '', buffer: readFileSync(file) }));
    await this.page.locator('input[type=file]').first().setInputFiles(payload);
    for (const { name } of payload) await this.acceptPreview(name);
  }

  /** Each file is looked at before it is stored. */
  async acceptPreview(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: `导入预览：${name}` });
    const known = this.page.getByRole('listitem', { name }).getByText('资料库里已经有这份文件');
    const outcome = dialog.or(known);
    await expect(outcome.first()).toBeVisible();
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: /^导.?入$/ }).click();
  }

  async openOpinion(title: string): Promise<void> {
    await this.goTo('审议意见');
    await this.page.getByRole('grid', { name: '审议意见清单' }).getByRole('link', { name: title }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  points() {
    return this.page.getByRole('list', { name: '意见条目' }).getByRole('checkbox');
  }

  async choosePoint(heading: string): Promise<void> {
    await this.page.getByRole('list', { name: '意见条目' }).getByRole('button', { name: heading }).click();
  }

  async setLead(organ: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: '主办' });
    await field.fill(organ);
    // By keys alone: to the first entry, which is the organ or, where nobody knows it, 新建“…”. On a slow machine it takes a moment to come.
    await expect(this.page.locator('.ant-select-item-option', { hasText: organ }).first()).toBeVisible();
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(this.leads()).toContainText(organ);
  }

  /** The organs that lead the chosen point, in their field. */
  leads(): Locator {
    return this.page.locator('.ant-select', { has: this.page.getByRole('combobox', { name: '主办' }) });
  }

  async setDue(date: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: '书面答复期限' });
    await field.fill(date);
    await field.press('Enter');
  }

  /** The written answer's due date of the point on the screen, with where it comes from. */
  due() {
    return this.page.locator('.field', { hasText: '书面答复期限' });
  }

  /** The dialog on the screen, the topmost first. */
  dialog() {
    return this.page.getByRole('dialog').last();
  }

  /** Types a day into the dialog on the screen and leaves the field. */
  async typeDay(label: string, day: string): Promise<void> {
    const field = this.dialog().getByRole('textbox', { name: label, exact: true });
    await field.fill(day);
    await field.press('Tab');
  }

  async save(): Promise<void> {
    await this.dialog().getByRole('button', { name: '保存', exact: true }).click();
  }

  async setStatus(status: string): Promise<void> {
    await this.page.getByRole('combobox', { name: '状态' }).click();
    await this.page.getByRole('option', { name: status }).or(this.page.getByTitle(status)).last().click();
  }

  /** From the opinion on the screen to its comparison as a Word file, once its pages are shown. */
  async exportComparison(): Promise<void> {
    await this.page.getByRole('link', { name: '导出对照表' }).click();
    await expect(this.page.getByText(/预览 \d+ 页/)).toBeVisible();
    await this.page.getByRole('button', { name: '导出 Word' }).click();
    // Written, and kept among the issued papers.
    await expect(
      this.page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: /简报 1/ }),
    ).toBeVisible();
  }

  /** The page may scroll downwards inside its panes, never sideways. */
  async expectNoSidewaysScroll(): Promise<void> {
    const widths = await this.page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  }
}
