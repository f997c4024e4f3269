import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { commitmentRows } from '../commitments/commitment-rows.ts';
import { proposeRecords } from '../propose-records.ts';
import { deskItems } from '../status/desk-items.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawSource } from '../withdraw-source.ts';

const headings = '编号,标题,主办单位,交办日期,答复日期,办理类别,承诺事项,承诺完成时限';
const water =
  '第2026052号,关于提升饮用水水质的建议,市水务局,2026-03-25,2026-06-18,B,完成深度处理工艺改造,2026年10月31日';
const buses = '第2026053号,关于增设公交站点的建议,市交通运输局,2026-03-25,2026-06-18,B,新建公交站台6座,2026年9月30日';

const listed = async () =>
  (await takeList(inventedEmptyLedger(), csvOf(headings, water, buses), { name: '目录.csv', session: fifthSession }))
    .ledger;

type Letter = { id?: string; title?: string; date?: string | null; lines: string[] };

function withLetter(
  ledger: Ledger,
  { id = 'ffffffffffff', title = '关于承诺兑现情况的函', date = '2026-11-05', lines }: Letter,
) {
  const source = inventedSource(id);
  const document = inventedPaper('d1', title, { kind: 'other', date });
  const reading = inventedReading(source, { documents: [document] });
  const body = lines.map((text, at) => ({ text, firstLine: at + 3, lastLine: at + 3, page: null }));
  const paper = { document: reading.documents[0], body } as unknown as Paper;
  return applied(ledger, proposeRecords(ledger, source, reading, [paper]));
}

const asked = (ledger: Ledger) =>
  commitmentRows(ledger).flatMap(({ answer, shownAsked }) => (shownAsked ? [[answer?.number, shownAsked.quote]] : []));

describe('a later paper that names a suggestion and says that its promise was kept', () => {
  it('is asked about, on the desk and in the row, and keeps nothing by itself', async () => {
    const ledger = withLetter(await listed(), {
      lines: ['第2026052号建议承诺的深度处理工艺改造，已于10月28日全部完成。其余事项另行报告。'],
    });
    expect(asked(ledger)).toEqual([['2026052', '第2026052号建议承诺的深度处理工艺改造，已于10月28日全部完成']]);
    expect(commitmentRows(ledger).map(({ state, shownBy }) => [state, shownBy])).toEqual([
      ['open', null],
      ['open', null],
    ]);
    const [item] = deskItems(ledger, '2026-11-06', 30).filter(({ id }) => id.endsWith('~shown'));
    expect(item).toMatchObject({ collection: 'commitments', urgency: 'to-check' });
    expect(message('zh-CN', 'because.promise-shown', { paper: '', line: 3, words: '' })).toContain('请认定');
  });

  it('is found by the number in its title, in the sentence that has the words of the promise', async () => {
    const ledger = withLetter(await listed(), {
      title: '关于第2026053号建议承诺事项兑现情况的函',
      lines: ['我局已召开专题会议部署。', '6座公交站台已建成投用。'],
    });
    expect(asked(ledger)).toEqual([['2026053', '6座公交站台已建成投用']]);
  });

  it.each([
    ['names no number', { lines: ['承诺的深度处理工艺改造已全部完成。'] }],
    ['names another number', { lines: ['第2026054号建议承诺事项已全部完成。'] }],
    ['says that it is not done', { lines: ['第2026052号建议承诺的深度处理工艺改造尚未完成。'] }],
    ['says that a part is done', { lines: ['第2026052号建议承诺的深度处理工艺改造已部分完成。'] }],
    ['only promises again', { lines: ['第2026052号建议承诺的深度处理工艺改造预计12月底前完成。'] }],
    ['names several at once', { lines: ['第2026052号、第2026053号建议承诺事项已全部答复完毕。'] }],
    ['tells of something else', { lines: ['第2026052号建议已转交市水务局。'] }],
    ['names a motion', { lines: ['议案第2026052号承诺事项已全部完成。'] }],
    ['came before the answer', { date: '2026-06-01', lines: ['第2026052号建议承诺事项已全部完成。'] }],
    ['bears no day', { date: null, lines: ['第2026052号建议承诺事项已全部完成。'] }],
  ])('is not one that %s', async (_, letter) => {
    expect(asked(withLetter(await listed(), letter))).toEqual([]);
  });

  it.each([
    [
      'cannot be kept',
      [
        '我局在第2026052号建议答复中承诺完成深度处理工艺改造。',
        '因工艺路线调整，第2026052号建议承诺的深度处理工艺改造不能兑现。',
      ],
      'missed',
    ],
    [
      'was kept in a part that it counts',
      [
        '我局在第2026053号建议答复中承诺新建公交站台6座。截至目前建成4座；余下2座因道路改线，不再建设，原承诺不能兑现，特此说明。',
      ],
      'partly-kept',
    ],
    ['was kept in a part by its amount', ['第2026053号建议承诺的公交站台新建公交站台4座已经投用。'], 'partly-kept'],
    ['was not kept in time', ['第2026053号建议承诺的公交站台未能按期建成。'], 'missed'],
  ])('is asked about by its true name where it says that the promise %s', async (_, lines, says) => {
    const ledger = withLetter(await listed(), { lines });
    const rows = commitmentRows(ledger).filter(({ shownAsked }) => shownAsked);
    expect(rows.map(({ shownAskedAs, shownAsked }) => [shownAskedAs, shownAsked?.quote])).toEqual([
      [says, expect.stringMatching(/不能兑现|4座|未能按期/u)],
    ]);
    const [item] = deskItems(ledger, '2026-11-06', 30).filter(({ id }) => id.endsWith('~shown'));
    expect(item?.because).toMatchObject({
      key: says === 'missed' ? 'because.promise-shown-missed' : 'because.promise-shown-partly',
    });
  });

  it.each([
    ['asks for more time', '因管道改线，申请将第2026052号建议承诺的深度处理工艺改造完成期限延长。'],
    ['only plans', '第2026052号建议承诺的深度处理工艺改造已列入2027年水务计划。'],
    ['is under way', '第2026052号建议承诺的深度处理工艺改造正在进行，目前完成招标。'],
  ])('is not asked about where it %s', async (_, line) => {
    expect(asked(withLetter(await listed(), { lines: [line] }))).toEqual([]);
  });

  it('goes with its source, and is asked anew by a reading of it that says otherwise', async () => {
    const lines = ['第2026052号建议承诺事项已全部兑现。'];
    const ledger = withLetter(await listed(), { lines });
    expect(asked(ledger)).toHaveLength(1);
    expect(asked(applied(ledger, withdrawSource(ledger, 'ffffffffffff')))).toEqual([]);
    expect(asked(withLetter(ledger, { lines: ['第2026052号建议承诺事项尚未兑现。'] }))).toEqual([]);
  });

  it('is not asked about again once a person laid it beside the promise or refused it, and is not there before its day', async () => {
    const lines = ['第2026052号建议承诺事项已全部兑现。'];
    const ledger = withLetter(await listed(), { lines });
    const [row] = commitmentRows(ledger).filter(({ shownAsked }) => shownAsked);
    const id = row?.answer?.suggestion ?? '';
    const said = (passage: typeof row extends undefined ? never : NonNullable<typeof row>['shownAsked'] | null) =>
      applied(
        ledger,
        updateSuggestion(
          ledger,
          { id, confirmed: [] },
          { today: '2026-11-20', by: '周文' },
          { passage: passage ?? null },
        ),
      );
    const laid = said(row?.shownAsked);
    for (const one of [laid, said(null)]) expect(asked(withLetter(one, { lines }))).toEqual([]);
    const shownAt = (day: string) => commitmentRows(ledgerAt(laid, day)).filter(({ shownBy }) => shownBy).length;
    expect([shownAt('2026-11-04'), shownAt('2026-11-05')]).toEqual([0, 1]);
  });
});
