// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { askingCore } from '#renderer/testing/asking-core.ts';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleDocument, sampleOwnPaper, sampleReview, sampleSource } from '#renderer/testing/sample-records.ts';
import { ReviewScreen } from './ReviewScreen.tsx';

function show(answers: Answers = {}) {
  const review = sampleReview();
  const transport = fakeTransport({
    'sources.get': review,
    'sources.correct': review,
    'sources.uncorrect': review,
    ...answers,
  });
  renderScreen(<ReviewScreen parts={['s1']} query={{}} />, transport);
  return transport;
}

afterEach(cleanup);

describe('the review', () => {
  it('opens the first doubtful paper and says at which line and why', async () => {
    show();
    const outline = await screen.findByRole('region', { name: '读出的文件' });
    expect(within(outline).getAllByText('第 41 行 标题是推断的').length).toBeGreaterThan(0);
    expect(within(outline).getAllByRole('button', { current: true })[0]!.textContent).toContain('河道整治专题调研报告');
  });

  it('says how sure the reading of the chosen paper is and why', async () => {
    const documents = [sampleDocument({ because: ['in-contents', 'opens-page', 'kind-by-title'] })];
    show({ 'sources.get': sampleReview({ documents }) });
    const line = await screen.findByText('拿准 98%：目录里有它、另起一页、题目写明类别');
    expect(line.dataset.doubtful).toBeUndefined();
  });

  it('sets a doubtful reading apart', async () => {
    const documents = [sampleDocument({ confidence: 0.66, because: ['noun-of-papers', 'kind-unknown'] })];
    show({ 'sources.get': sampleReview({ documents }) });
    const line = await screen.findByText('拿准 66%：题目以文种结尾、没有认出类别');
    expect(line.dataset.doubtful).toBe('true');
  });

  it('goes through the papers by arrow keys', async () => {
    show();
    const outline = await screen.findByRole('region', { name: '读出的文件' });
    const papers = within(outline).getAllByRole('button', { name: /关于河道|专题调研/ });
    papers.at(-1)?.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toContain('关于河道整治情况报告的审议意见');
    expect(window.location.hash).toBe('#/review/s1?document=s1-d1');
  });

  it('shows only the doubtful papers when asked', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: '只看拿不准的' }));
    const outline = screen.getByRole('region', { name: '读出的文件' });
    expect(within(outline).queryByText(/关于河道整治情况报告的审议意见/)).toBeNull();
  });

  it('says beside each line what became of it', async () => {
    show();
    expect(await screen.findByText('页码，不计入正文')).toBeTruthy();
    expect(screen.getByText('— 9 —')).toBeTruthy();
  });

  it('splits a paper at the chosen line', async () => {
    const transport = show();
    await userEvent.click(await screen.findByText('调研组先后察看了三条河道。'));
    await userEvent.click(screen.getByRole('button', { name: '从这里分开' }));
    await waitFor(() =>
      expect(transport.inputsOf('sources.correct')).toEqual([{ id: 's1', line: 44, change: { type: 'split' } }]),
    );
  });

  it('chooses lines by keyboard, so that a paper can be ended there', async () => {
    const transport = show();
    const lines = await screen.findByRole('region', { name: /选行/ });
    fireEvent.keyDown(lines, { key: 'ArrowDown' });
    fireEvent.keyDown(lines, { key: 'ArrowDown' });
    await userEvent.click(screen.getByRole('button', { name: '到这一行结束' }));
    await waitFor(() =>
      expect(transport.inputsOf('sources.correct')).toEqual([
        { id: 's1', line: 40, change: { type: 'last-line', line: 41 } },
      ]),
    );
  });

  it('changes a title', async () => {
    const transport = show();
    await userEvent.click(await screen.findByRole('button', { name: '改标题' }));
    const field = await screen.findByRole('textbox', { name: '标题' });
    await userEvent.clear(field);
    await userEvent.type(field, '河道调研报告{Enter}');
    await waitFor(() =>
      expect(transport.inputsOf('sources.correct')).toMatchObject([
        { line: 40, change: { type: 'title', title: '河道调研报告' } },
      ]),
    );
  });

  it('asks where the chosen lines stand in a point already, and keeps the heading that was typed when one goes back', async () => {
    const core = askingCore(['point-overlaps'], { point: '摸清排口底数' }, sampleReview());
    const documents = [sampleDocument({ firstLine: 40, lastLine: 60, confidence: 0.66 })];
    const transport = show({ 'sources.get': sampleReview({ documents }), 'sources.correct': core });
    const lines = await screen.findByRole('region', { name: /选行/ });
    for (let line = 1; line < 3; line += 1) fireEvent.keyDown(lines, { key: 'ArrowDown' });
    await userEvent.click(screen.getByRole('button', { name: '设为意见条目' }));
    await userEvent.type(await screen.findByRole('textbox'), '落实管护经费{Enter}');
    expect(await screen.findByText(/所选原文与已有的意见条目“摸清排口底数”重叠/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '返回修改' }));
    const field = await screen.findByDisplayValue('落实管护经费');
    await userEvent.type(field, '{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: '确认无误，仍然保存' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(transport.inputsOf('sources.correct').at(-1)).toMatchObject({
      change: { type: 'mark-point', heading: '落实管护经费' },
      confirmed: ['point-overlaps'],
    });
  });

  it('shows corrections as corrections and takes them back', async () => {
    const correction = {
      id: 'c1',
      title: '',
      source: 's1',
      anchor: { line: 40, quote: '河道整治专题' },
      change: { type: 'kind' as const, kind: 'research-report' as const },
      on: '2026-11-20',
      by: '周敏',
    };
    const transport = show({ 'sources.get': sampleReview({ corrections: [correction] }) });
    const list = await screen.findByRole('region', { name: '人工更正' });
    expect(within(list).getByText(/类别 → 调研报告/)).toBeTruthy();
    await userEvent.click(within(list).getByRole('button', { name: '撤销这处更正' }));
    await waitFor(() => expect(transport.inputsOf('sources.uncorrect')).toEqual([{ id: 's1', correction: 'c1' }]));
  });

  it('says that a source is our own paper, offers no borders to correct, and reads it anyway when asked', async () => {
    const own = sampleSource({ state: 'confirmed', own: sampleOwnPaper() });
    const documents = [sampleDocument({ kind: 'own-paper', title: '关于交办的函' })];
    const transport = show({
      'sources.get': sampleReview({ source: own, documents }),
      'sources.readAnyway': { outcome: 'imported', source: sampleSource(), documents: [], entries: [] },
    });
    expect(await screen.findByText(/^本机关于2026年11月3日用本系统印发的《.*不登记为新的来文。$/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: '改标题' })).toBeTruthy();
    for (const name of ['与上一份合并', '不是文件', '从这里分开', '到这一行结束']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    expect(screen.queryByRole('combobox', { name: '类别' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '不是本机关文件，按来文读取' }));
    await waitFor(() => expect(transport.inputsOf('sources.readAnyway')).toEqual([{ id: 's1' }]));
  });

  it('confirms the whole source', async () => {
    const transport = show({ 'sources.confirm': sampleSource({ state: 'confirmed' }) });
    await userEvent.click(await screen.findByRole('button', { name: '全部确认入库' }));
    await waitFor(() => expect(transport.inputsOf('sources.confirm')).toEqual([{ id: 's1' }]));
  });
});
