// @vitest-environment jsdom

import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleOpinion, samplePoint } from '#renderer/testing/sample-records.ts';
import type { ComparisonFile, PointCoverage } from '#shared/contract/comparison-calls.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { FeedbackRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { ComparisonScreen } from './ComparisonScreen.tsx';

const cite = (document: string, line: number, quote: string) => ({
  document,
  firstLine: line,
  lastLine: line,
  page: 2,
  quote,
});

function measure(id: string, title: string, text: string, line: number): MeasureRecord {
  return {
    id,
    feedback: 'f1',
    level: 1,
    number: line,
    title,
    citation: cite('s2-d1', line, `${title}\n${text}`),
    organs: [],
    figures: [],
    under: null,
  };
}

const feedback: FeedbackRecord = {
  id: 'f1',
  title: '关于河道整治情况报告审议意见落实情况的反馈报告',
  document: 's2-d1',
  source: 's2',
  answers: null,
  opinion: 'o1',
  attachment: 'confirmed',
  candidates: [],
  deliberatedAt: null,
  pointsNamed: [],
  version: 'formal',
  round: 1,
  receivedOn: null,
  organ: null,
  sameAs: null,
  entered: [],
};

const vague: CallOutput<'findings.list'>[number] = {
  id: 'vague-1',
  kind: 'vague-promise',
  title: told('finding.vague-promise', { passage: '下一步将积极推进' }),
  because: told('finding.vague-promise-because', { words: '积极' }),
  about: '下一步将积极推进',
  citations: [cite('s2-d1', 8, '下一步将积极推进台账更新')],
  point: null,
  feedback: 'f1',
  decision: 'open',
  reason: '',
};

function sampleFile(): ComparisonFile {
  return {
    opinion: sampleOpinion(),
    points: [
      samplePoint(),
      samplePoint({
        id: 'p2',
        number: 2,
        title: '落实管护经费',
        citation: cite('s1-d1', 17, '二要落实管护经费。'),
      }),
    ],
    settled: [],
    earlier: [],
    others: [],
    feedback,
    mates: [],
    measures: [
      measure('m1', '摸清排口', '排查排口412个。下一步将积极推进台账更新。', 8),
      measure('m2', '排口编码', '完成排口编码412个。', 10),
      measure('m3', '举办护河周', '参加者三千人次。', 12),
    ],
    comparison: {
      opinion: 'o1',
      feedback: 'f1',
      points: [
        {
          point: 'p1',
          coverage: 'partial',
          state: 'proposed',
          missing: ['年内建成台账'],
          because: told('comparison.coverage.partial', { total: 2, answered: 1 }),
          demands: [
            {
              text: '完成排口排查',
              state: 'answered',
              lacking: [],
              citations: [{ document: 'd2', firstLine: 9, lastLine: 9, page: null, quote: '排查排口412个' }],
            },
            { text: '年内建成台账', state: 'promised', lacking: [], citations: [] },
          ],
          matches: [
            {
              point: 'p1',
              measure: 'm1',
              score: 0.83,
              because: [told('comparison.because.terms', { words: '排口' }), told('comparison.because.order')],
              terms: ['排口'],
              decision: 'proposed',
            },
            {
              point: 'p1',
              measure: 'm2',
              score: 0.41,
              because: [told('comparison.because.terms', { words: '排口' })],
              terms: ['排口'],
              decision: 'accepted',
            },
          ],
        },
        {
          point: 'p2',
          coverage: 'none',
          state: 'proposed',
          missing: ['落实管护经费'],
          because: told('comparison.coverage.none'),
          matches: [],
        },
      ],
      unmatched: [{ measure: 'm3', because: told('comparison.unmatched.nothing') }],
      findings: [],
      counts: { full: 0, partial: 1, none: 1 },
    },
  };
}

function show(query: Record<string, string> = {}, first: Partial<PointCoverage> = {}) {
  const file = sampleFile();
  const [covered] = file.comparison.points;
  if (covered) Object.assign(covered, first);
  const transport = fakeTransport({
    'comparison.get': file,
    'comparison.decide': file,
    'comparison.cover': file,
    'feedback.list': [feedback],
    'findings.list': [vague],
    'findings.decide': { id: 'vague-1' },
  });
  renderScreen(<ComparisonScreen parts={['o1', 'f1']} query={query} />, transport);
  return transport;
}

const points = () => screen.findByRole('list', { name: '意见条目' });

describe('ComparisonScreen', () => {
  beforeEach(() => {
    window.location.hash = '#/comparison/o1/f1';
  });
  afterEach(cleanup);

  it('shows each point with its coverage, and the chosen one with its words, measures and what is missing', async () => {
    show();
    const list = await points();
    expect(
      within(list)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual([expect.stringMatching(/摸清排口底数.*部分回应/), expect.stringMatching(/落实管护经费.*未回应/)]);
    const card = screen.getByRole('article', { name: '摸清排口' });
    expect(card).toHaveProperty('textContent', expect.stringContaining('用语相同：排口；顺序一致'));
    expect(within(card).getAllByText('排口', { selector: 'mark.same' }).length).toBeGreaterThan(0);
    expect(within(card).getByText('下一步将积极推进台账更新', { selector: 'mark.vague' })).toBeTruthy();
    expect(screen.getByText('年内建成台账', { selector: 'mark.missing' })).toBeTruthy();
  });

  it('accepts and refuses the chosen measure with A and X; the arrow keys choose another', async () => {
    const transport = show();
    await points();
    const keys = userEvent.setup();
    await keys.keyboard('a');
    await keys.keyboard('{ArrowRight}x');
    const pair = { opinion: 'o1', feedback: 'f1', point: 'p1' };
    await waitFor(() =>
      expect(transport.inputsOf('comparison.decide')).toEqual([
        { ...pair, measure: 'm1', decision: 'accepted' },
        { ...pair, measure: 'm2', decision: 'rejected' },
      ]),
    );
  });

  it('takes an acceptance back with A', async () => {
    const transport = show();
    await points();
    await userEvent.setup().keyboard('{ArrowRight}a');
    await waitFor(() =>
      expect(transport.inputsOf('comparison.decide')).toMatchObject([{ measure: 'm2', decision: 'proposed' }]),
    );
  });

  it('sets the coverage with 1, 2 and 3, keeping what is missing, and gives it back with 0', async () => {
    const transport = show();
    await points();
    await userEvent.setup().keyboard('1230');
    const point = { opinion: 'o1', feedback: 'f1', point: 'p1' };
    await waitFor(() =>
      expect(transport.inputsOf('comparison.cover')).toEqual([
        { ...point, coverage: 'full', missing: '' },
        { ...point, coverage: 'partial', missing: '年内建成台账' },
        { ...point, coverage: 'none', missing: '年内建成台账' },
        { ...point, coverage: null, missing: '' },
      ]),
    );
  });

  it('finds the point refused or put off with 4 to 7, or by the buttons', async () => {
    const transport = show();
    await points();
    await userEvent.setup().keyboard('4567');
    await userEvent.click(screen.getByRole('button', { name: '未采纳，有理由' }));
    const found = { opinion: 'o1', feedback: 'f1', point: 'p1', coverage: 'partial', missing: '年内建成台账' };
    await waitFor(() =>
      expect(transport.inputsOf('comparison.cover')).toEqual([
        { ...found, refused: 'refused' },
        { ...found, refused: 'refused-plain' },
        { ...found, refused: 'deferred' },
        { ...found, refused: 'deferred-plain' },
        { ...found, refused: 'refused' },
      ]),
    );
  });

  it('confirms what is proposed with C, a refusal too, and keeps it where what is missing is put right', async () => {
    const transport = show({}, { refused: 'refused' });
    await points();
    const user = userEvent.setup();
    await user.keyboard('c');
    const found = { opinion: 'o1', feedback: 'f1', point: 'p1', coverage: 'partial', refused: 'refused' };
    await waitFor(() =>
      expect(transport.inputsOf('comparison.cover')).toEqual([{ ...found, missing: '年内建成台账' }]),
    );
    await user.keyboard('m');
    await user.type(await screen.findByRole('textbox'), '，年底前');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(transport.inputsOf('comparison.cover')[1]).toEqual({ ...found, missing: '年内建成台账，年底前' }),
    );
  });

  it('offers to confirm only what nobody decided, and marks what was decided', async () => {
    show({}, { refused: 'refused', state: 'decided' });
    await points();
    expect(screen.queryByRole('button', { name: '照此认定' })).toBeNull();
    const pressed = screen.getAllByRole('button', { pressed: true }).map((one) => one.getAttribute('aria-label'));
    expect(pressed).toEqual(['未采纳，有理由']);
  });

  it('goes on to the next point with Enter and shows that nothing answers it', async () => {
    show({ point: 'p2' });
    const list = await points();
    expect(within(list).getByRole('button', { current: true }).textContent).toContain('落实管护经费');
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/没有找到回应这一条的措施/)).toBeTruthy();
  });

  it('moves the address with Enter and the arrow keys', async () => {
    show();
    await points();
    await userEvent.setup().keyboard('{Enter}');
    expect(window.location.hash).toContain('point=p2');
  });

  it('lays an unmatched measure beside the chosen point', async () => {
    const transport = show();
    const unmatched = await screen.findByRole('region', { name: '没有对上的措施' });
    await userEvent.setup().click(within(unmatched).getByRole('button', { name: '归到这一条' }));
    await waitFor(() =>
      expect(transport.inputsOf('comparison.decide')).toMatchObject([{ measure: 'm3', decision: 'accepted' }]),
    );
  });

  it('asks why an alarm is no problem, and lets the keys of the page rest meanwhile', async () => {
    const transport = show();
    const alarms = await screen.findByRole('region', { name: '提示' });
    const user = userEvent.setup();
    await user.click(within(alarms).getByRole('button', { name: '不是问题' }));
    await user.type(await screen.findByLabelText('理由'), '引用 a1{Enter}');
    await waitFor(() =>
      expect(transport.inputsOf('findings.decide')).toMatchObject([
        { id: 'vague-1', decision: 'dismissed', reason: '引用 a1' },
      ]),
    );
    expect(transport.inputsOf('comparison.cover')).toEqual([]);
    expect(transport.inputsOf('comparison.decide')).toEqual([]);
  });

  it('says where to begin when no papers are chosen', () => {
    renderScreen(<ComparisonScreen parts={[]} query={{}} />, fakeTransport({}));
    expect(screen.getByText('先选一份审议意见和它的反馈报告')).toBeTruthy();
  });

  it('shows each demand of the chosen point with its own answer and the line that says so', async () => {
    show();
    await points();
    const list = screen.getByRole('list', { name: '各项要求' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toContain('已回应完成排口排查');
    expect(first && within(first).getByRole('link').textContent).toContain('第 9 行');
    expect(second?.textContent).toBe('只有打算年内建成台账');
    // Once in the list, and not again below it; what is missing can be put right there all the same.
    expect(screen.getAllByText('年内建成台账', { selector: 'li, li span' })).toHaveLength(1);
    expect(screen.getByRole('button', { name: /改缺项/ })).toBeTruthy();
  });
});
