// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { askingCore } from '#renderer/testing/asking-core.ts';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleOpinionFile, sampleOpinionRow, sampleText } from '#renderer/testing/sample-records.ts';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { ReaderScreen } from './ReaderScreen.tsx';

function show(query: Record<string, string> = {}, answers: Answers = {}) {
  const transport = fakeTransport({
    'documents.text': sampleText(),
    'opinions.list': [sampleOpinionRow()],
    'points.list': sampleOpinionFile().points.map((point) => ({ ...point, owed: null })),
    'points.add': sampleOpinionFile(),
    ...answers,
  });
  const { container } = renderScreen(<ReaderScreen parts={['s1-d1']} query={query} />, transport);
  return { transport, container };
}

afterEach(cleanup);

describe('the reader', () => {
  it('marks the very lines that the address asks for', async () => {
    const { container } = show({ line: '14', to: '15' });
    await screen.findByText('一要摸清排口底数，年内建成台账。');
    const marked = [...container.querySelectorAll('[data-marked]')].map((one) => one.getAttribute('data-first'));
    expect(marked).toEqual(['14']);
  });

  it('shows in the margin what was taken from a paragraph, with the way to its record', async () => {
    show();
    const links = await screen.findAllByRole('link', { name: /意见条目.*摸清排口底数/ });
    expect(links[0]?.getAttribute('href')).toBe('#/opinions/point/p1');
  });

  it('shows beneath a livelihood project what a new reading says of it, to be answered there', async () => {
    const place = { document: 's1-d1', firstLine: 14, lastLine: 14, page: null };
    const row: OfferRow = {
      id: 'projects~x1~title',
      collection: 'projects',
      record: 'x1',
      title: '新建口袋公园',
      opinion: null,
      field: 'title',
      now: '新建口袋公园',
      value: '新建口袋公园12处',
      names: {},
      from: { kind: 'paper', title: '民生实事项目', place },
      barred: null,
    };
    const mark = { record: 'x1', collection: 'projects', title: row.title, firstLine: 14, lastLine: 14 } as const;
    const { transport } = show(
      {},
      {
        'documents.text': sampleText({ marks: [mark, { ...mark, record: 'x2', title: '改造老旧管网' }] }),
        'offers.list': [row],
        'offers.decline': { id: 'x1' },
      },
    );
    const [lines, ...others] = await screen.findAllByRole('list', { name: '重新读取后有出入' });
    expect(others).toEqual([]);
    const offered = within(lines as HTMLElement);
    expect(offered.getByText(/原文此处为：新建口袋公园12处（现为：新建口袋公园）/)).toBeTruthy();
    await userEvent.click(offered.getByRole('button', { name: '保留现值：新建口袋公园，标题' }));
    expect(transport.inputsOf('offers.decline')).toEqual([{ collection: 'projects', id: 'x1', field: 'title' }]);
  });

  it('says why a paper belongs to this one', async () => {
    const link = {
      from: 'd1',
      to: 'd2',
      relation: 'deliberates-on' as const,
      confidence: 0.98,
      because: 'same-matter' as const,
      fromTitle: '',
      toTitle: '关于河道整治情况的报告',
      fromDocument: 's1-d1',
      toDocument: 's1-d2',
    };
    show({}, { 'documents.text': sampleText({ links: [link] }) });
    const related = await screen.findByRole('link', { name: /关于河道整治情况的报告/ });
    expect(related.textContent).toContain('拿准 98%：两份题目说的是同一件事');
  });

  it('finds words inside the paper and counts them', async () => {
    show();
    await userEvent.type(await screen.findByRole('textbox', { name: '在本文中查找' }), '落实');
    expect(await screen.findByText('1 / 1')).toBeTruthy();
    expect(screen.getByText('落实', { selector: 'mark' })).toBeTruthy();
  });

  it('makes a point of the chosen paragraphs', async () => {
    const { transport } = show();
    await userEvent.click(await screen.findByRole('button', { name: '第 17 行' }));
    await userEvent.click(await screen.findByRole('button', { name: '设为意见条目' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(transport.inputsOf('points.add')).toEqual([
        { opinion: 'o1', firstLine: 17, lastLine: 17, title: '二要落实管护经费' },
      ]),
    );
  });

  it('asks once where the chosen paragraphs overlap a point, which it names', async () => {
    const core = askingCore(['point-overlaps'], { point: '摸清排口底数' }, sampleOpinionFile());
    const { transport } = show({}, { 'points.add': core });
    await userEvent.click(await screen.findByRole('button', { name: '第 17 行' }));
    await userEvent.click(await screen.findByRole('button', { name: '设为意见条目' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/所选原文与已有的意见条目“摸清排口底数”重叠/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '确认无误，仍然保存' }));
    await waitFor(() => expect(transport.inputsOf('points.add')).toHaveLength(2));
    expect(transport.inputsOf('points.add')[1]).toMatchObject({ confirmed: ['point-overlaps'] });
  });

  it('makes a commitment of several paragraphs chosen with the arrow keys', async () => {
    const { transport } = show({}, { 'commitments.add': {} as never });
    const column = await screen.findByRole('region', { name: /点行号/ });
    column.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByText('已选 第 14–17 行')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '设为承诺' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(transport.inputsOf('commitments.add')).toMatchObject([{ document: 's1-d1', firstLine: 14, lastLine: 17 }]),
    );
  });

  it('offers no point in a paper that is not an opinion', async () => {
    const text = sampleText();
    show({}, { 'documents.text': { ...text, document: { ...text.document, kind: 'feedback-report' } } });
    await userEvent.click(await screen.findByRole('button', { name: '第 17 行' }));
    expect(screen.queryByRole('button', { name: '设为意见条目' })).toBeNull();
    expect(screen.getByRole('button', { name: '设为措施' })).toBeTruthy();
  });
});
