// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpinionsScreen } from '#renderer/opinions/OpinionsScreen.tsx';
import { refusingCore } from '#renderer/testing/asking-core.ts';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleOpinionFile, samplePoint } from '#renderer/testing/sample-records.ts';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { CollectionOffers } from './CollectionOffers.tsx';
import { OffersNotice } from './OffersNotice.tsx';

const place = { document: 's1-d1', firstLine: 14, lastLine: 14, page: null };

function offer(patch: Partial<OfferRow> = {}): OfferRow {
  const row: OfferRow = {
    id: '',
    collection: 'points',
    record: 'p1',
    title: '摸清排口底数',
    opinion: 'o1',
    field: 'title',
    now: '摸清排口底数',
    value: '查清入河排口',
    names: {},
    from: { kind: 'paper', title: '关于河道整治情况报告的审议意见', place },
    barred: null,
    ...patch,
  };
  return { ...row, id: `${row.collection}~${row.record}~${row.field}` };
}

const lead = offer({ field: 'lead', now: null, value: 'o-1', names: { 'o-1': '市水务局' } });
const gone = offer({ record: 'p2', title: '拆除碍洪建筑', field: 'passage', now: null, value: { type: 'gone' } });

/** A core that offers these until they are answered. */
function offering(rows: OfferRow[], answers: Answers = {}) {
  let open = rows;
  const answered = ({ collection, id, field }: { collection: string; id: string; field: string }) => {
    open = open.filter((row) => row.id !== `${collection}~${id}~${field}`);
    return { id };
  };
  const answeredAll = ({ offers }: { offers: Parameters<typeof answered>[0][] }) => {
    for (const one of offers) answered(one);
    return { count: offers.length };
  };
  return fakeTransport({
    'offers.list': () => open,
    'offers.adopt': answered,
    'offers.decline': answered,
    'offers.adoptAll': answeredAll,
    'offers.declineAll': answeredAll,
    'opinions.get': sampleOpinionFile({
      points: [samplePoint(), samplePoint({ id: 'p2', number: 2, title: gone.title })],
    }),
    ...answers,
  });
}

const showPoint = (rows: OfferRow[], answers: Answers = {}) => {
  const transport = offering(rows, answers);
  renderScreen(<OpinionsScreen parts={['o1']} query={{ point: 'p1' }} />, transport);
  return transport;
};

const beneath = async () => within(await screen.findByRole('list', { name: '重新读取后有出入' }));

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('what a new reading says, beneath the record', () => {
  it('says what the paper says, what stands, and where it says so', async () => {
    showPoint([offer(), lead, gone]);
    const lines = await beneath();
    expect(lines.getAllByRole('listitem')).toHaveLength(2);
    expect(lines.getByText(/重新读取后，原文此处为：查清入河排口（现为：摸清排口底数）/)).toBeTruthy();
    expect(lines.getByText(/重新读取后，原文此处为：市水务局（现为：空）/)).toBeTruthy();
    const [link] = lines.getAllByRole('link', { name: /关于河道整治情况报告的审议意见 第 14 行/ });
    expect(link?.getAttribute('href')).toBe('#/reader/s1-d1?line=14');
  });

  it('marks in the list of points which differ', async () => {
    showPoint([gone]);
    const marked = await screen.findByText('有出入');
    expect(marked.closest('[data-point]')?.getAttribute('data-point')).toBe('p2');
  });

  it('is nothing where nothing is offered', async () => {
    showPoint([]);
    await screen.findByRole('list', { name: '意见条目' });
    expect(screen.queryByRole('list', { name: '重新读取后有出入' })).toBeNull();
    expect(screen.queryByText('有出入')).toBeNull();
  });

  it('is adopted or kept by its two buttons, and is gone then', async () => {
    const transport = showPoint([offer(), lead]);
    const lines = await beneath();
    await userEvent.click(lines.getByRole('button', { name: '采用：摸清排口底数，标题' }));
    await waitFor(() => expect(lines.getAllByRole('listitem')).toHaveLength(1));
    await userEvent.click(lines.getByRole('button', { name: '保留现值：摸清排口底数，主办单位' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: '重新读取后有出入' })).toBeNull());
    expect(transport.inputsOf('offers.adopt')).toEqual([{ collection: 'points', id: 'p1', field: 'title' }]);
    expect(transport.inputsOf('offers.decline')).toEqual([{ collection: 'points', id: 'p1', field: 'lead' }]);
  });

  it('is answered together with the others of the record by one call, and offers that only for several', async () => {
    const transport = showPoint([offer(), lead, gone]);
    await beneath();
    await userEvent.click(screen.getByRole('button', { name: '全部采用（2 处）' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: '重新读取后有出入' })).toBeNull());
    const offers = [
      { collection: 'points', id: 'p1', field: 'title' },
      { collection: 'points', id: 'p1', field: 'lead' },
    ];
    expect(transport.inputsOf('offers.adoptAll')).toEqual([{ offers }]);
    expect(transport.inputsOf('offers.adopt')).toEqual([]);
    cleanup();
    showPoint([offer(), gone]);
    await beneath();
    expect(screen.queryByRole('button', { name: /^全部/ })).toBeNull();
  });

  it('has no button that can only be refused, and says why', async () => {
    showPoint([{ ...gone, record: 'p1', id: 'points~p1~passage', barred: 'point-handed-over' }]);
    const lines = await beneath();
    expect(lines.getByText('此条已交办，不能撤下')).toBeTruthy();
    expect(lines.getAllByRole('button')).toHaveLength(1);
    expect(lines.getByRole('button', { name: /^保留：/ })).toBeTruthy();
  });

  it('stays with the sentence where the core refuses the answer', async () => {
    showPoint([offer()], { 'offers.adopt': refusingCore('not-found', { id: 'p1' }) });
    const lines = await beneath();
    await userEvent.click(lines.getByRole('button', { name: /^采用/ }));
    await waitFor(() => expect(document.querySelector('.ant-message')?.textContent).toMatch(/\S/));
    expect(lines.getAllByRole('listitem')).toHaveLength(1);
  });
});

describe('everything that waits, together', () => {
  const open = async () => {
    await userEvent.click(await screen.findByRole('button', { name: /处重新读取后有出入/ }));
    return within(await screen.findByRole('dialog'));
  };

  it('is counted on a button, of one source where one is looked at', async () => {
    const transport = offering([offer(), gone]);
    renderScreen(<OffersNotice source="s1" />, transport);
    expect(await screen.findByRole('button', { name: '2 处重新读取后有出入' })).toBeTruthy();
    expect(transport.inputsOf('offers.list')).toEqual([{ source: 's1' }]);
  });

  it('has no button where nothing waits', async () => {
    const transport = offering([]);
    renderScreen(<OffersNotice />, transport);
    await waitFor(() => expect(transport.inputsOf('offers.list')).toHaveLength(1));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names each record once with the way to it, and the words of a passage that is read no more', async () => {
    renderScreen(<OffersNotice />, offering([offer(), lead, gone]));
    const dialog = await open();
    const record = dialog.getAllByRole('link', { name: '摸清排口底数' });
    expect(record.map((one) => one.getAttribute('href'))).toEqual(['#/opinions/o1?point=p1']);
    expect(dialog.getByText(/原处未再读出这一条/)).toBeTruthy();
    expect(dialog.getByRole('button', { name: /^撤下此条/ })).toBeTruthy();
  });

  it('gives the keys to the same answer of the next, and to the way out after the last', async () => {
    const transport = offering([offer(), lead, gone]);
    renderScreen(<OffersNotice />, transport);
    const dialog = await open();
    dialog.getByRole('button', { name: '保留现值：摸清排口底数，标题' }).focus();
    const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe('保留现值：摸清排口底数，主办单位'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe('保留：拆除碍洪建筑，条目划分'));
    await userEvent.keyboard('{Enter}');
    expect(await dialog.findByText('没有待核对的出入')).toBeTruthy();
    await waitFor(() => expect(focused()?.replace(/\s/g, '')).toBe('关闭'));
    expect(transport.inputsOf('offers.adopt')).toEqual([]);
    expect(transport.inputsOf('offers.decline')).toHaveLength(3);
  });

  it('adopts together what can be adopted, keeps together all, and gives the keys to what is left', async () => {
    const barred = { ...gone, barred: 'point-handed-over' } as const;
    const transport = offering([offer(), lead, barred]);
    renderScreen(<OffersNotice />, transport);
    const dialog = await open();
    expect(dialog.getByRole('button', { name: '全部保留（3 处）' })).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: '全部采用（2 处）' }));
    await waitFor(() => expect(dialog.getAllByRole('listitem')).toHaveLength(1));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('保留：拆除碍洪建筑，条目划分'),
    );
    expect(dialog.queryByRole('button', { name: /^全部/ })).toBeNull();
    expect(transport.inputsOf('offers.adoptAll')).toHaveLength(1);
  });

  it('keeps everything by one call', async () => {
    const transport = offering([offer(), lead, { ...gone, barred: 'point-handed-over' }]);
    renderScreen(<OffersNotice />, transport);
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: '全部保留（3 处）' }));
    expect(await dialog.findByText('没有待核对的出入')).toBeTruthy();
    const [kept] = transport.inputsOf('offers.declineAll') as { offers: unknown[] }[];
    expect(kept?.offers).toHaveLength(3);
    expect(transport.inputsOf('offers.decline')).toEqual([]);
  });

  it('leads for a livelihood project to its page', async () => {
    const project = offer({ collection: 'projects', record: 'x1', title: '新建口袋公园', opinion: null });
    renderScreen(<OffersNotice />, offering([project]));
    const dialog = await open();
    const link = dialog.getByRole('link', { name: '新建口袋公园' });
    expect(link.getAttribute('href')).toBe('#/projects/x1');
  });

  it('lists the parts of a passage that is cut in two, each with the way to its lines', async () => {
    const citation = { ...place, quote: '一' };
    const parts = [
      { title: '排查排口', citation },
      { title: '建立台账', citation: { ...citation, firstLine: 15, lastLine: 15 } },
    ];
    renderScreen(<CollectionOffers collection="points" />, offering([{ ...gone, value: { type: 'split', parts } }]));
    const list = await beneath();
    expect(list.getByText('排查排口')).toBeTruthy();
    expect(list.getByRole('link', { name: /第 15 行/ }).getAttribute('href')).toBe('#/reader/s1-d1?line=15');
    expect(list.getByRole('button', { name: /^按原文拆分/ })).toBeTruthy();
    expect(list.getByRole('button', { name: /^保留为一条/ })).toBeTruthy();
  });

  it('shows what lies outside the library by its name alone', async () => {
    const from = { kind: 'list', title: '新目录', place: null } as const;
    const row = offer({
      collection: 'suggestions',
      record: 's9',
      field: 'delegation',
      now: '望湖团',
      value: '石桥团',
      from,
    });
    renderScreen(<CollectionOffers collection="suggestions" />, offering([row]));
    const list = await beneath();
    expect(list.getByText('新目录')).toBeTruthy();
    expect(list.getByText(/目录现写明：石桥团（现为：望湖团）/)).toBeTruthy();
  });
});
