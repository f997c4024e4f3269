// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { organRow, sampleDuty, samplePoint } from '#renderer/testing/sample-records.ts';
import type { OrganAccount } from '#shared/contract/organ-calls.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { told } from '#shared/messages/catalogue.ts';
import { OrgansScreen } from './OrgansScreen.tsx';

const organ: OrganRecord = {
  id: 'o-1',
  title: '云泽市水务局',
  shortNames: ['市水务局'],
  formerNames: ['云泽市水利局'],
  mergedInto: null,
  kind: 'department',
  entered: [],
};
const row = { ...organ, points: 5, open: 3, overdue: 2, suggestions: 4, commitments: 1, otherIds: ['o-2'] };
const formula = told('rate.on-time.formula', { numerator: 1, base: 2, excluded: 0 });
const account: OrganAccount = {
  organ,
  renamed: [],
  opinions: [],
  points: [{ ...samplePoint(), owed: { kind: 'carry-out', round: 1, due: '2026-11-15', days: -6 } }],
  suggestions: [],
  led: { lead: 3, support: 1 },
  motions: [],
  commitments: [],
  feedback: [],
  rates: [{ name: 'on-time', value: 0.5, numerator: 1, base: 2, formula, excluded: 0 }],
  overdue: [sampleDuty({ kind: 'carry-out' })],
  missed: [],
};

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('organs', () => {
  it('shows each with its other names and what it has in hand', async () => {
    renderScreen(<OrgansScreen parts={[]} query={{}} />, fakeTransport({ 'organs.list': [row] }));
    const line = await screen.findByRole('row', { name: /云泽市水务局/ });
    expect(within(line).getByText('市水务局、云泽市水利局')).toBeTruthy();
    expect(within(line).getByText('2').className).toBe('overdue');
  });

  it('tells in its account what was never met though its day had passed', async () => {
    const due = sampleDuty({}).due;
    const missed = [
      sampleDuty({
        kind: 'support',
        collection: 'suggestions',
        record: 's9',
        state: 'void',
        endedOn: '2027-01-05',
        due,
      }),
    ];
    const transport = fakeTransport({ 'organs.get': { ...account, missed }, 'organs.list': [row], 'log.list': [] });
    renderScreen(<OrgansScreen parts={['o1']} query={{}} />, transport);
    expect(await screen.findByRole('heading', { name: '期满未办（1）' })).toBeTruthy();
    expect(screen.getByText(/期满未办，2027-01-05 起不再要求/)).toBeTruthy();
  });

  it("shows one organ's account with its rates and their formulas", async () => {
    const transport = fakeTransport({ 'organs.get': account, 'organs.list': [row] });
    renderScreen(<OrgansScreen parts={['o-1']} query={{}} />, transport);
    expect(await screen.findByText(/^到期前办理 1 件次 ÷ 已到期或已办理 2 件次（/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '摸清排口底数' }).getAttribute('href')).toBe('#/opinions/o1?point=p1');
    expect(screen.getByText('办理时限逾期 6 天')).toBeTruthy();
    expect(screen.getByText('逾期 1 项')).toBeTruthy();
  });

  it('shows the account of a day that is past, and changes nothing in it', async () => {
    const transport = fakeTransport({ 'organs.get': account, 'organs.list': [row] });
    renderScreen(<OrgansScreen parts={['o-1']} query={{ 'as-of': '2026-06-30', basis: 'known' }} />, transport);
    expect(await screen.findByText(/^2026-06-30 当日的账目，按当时已经登记的内容统计/)).toBeTruthy();
    expect(transport.inputsOf('organs.get')).toEqual([{ id: 'o-1', asOf: '2026-06-30', basis: 'known' }]);
    expect(screen.queryByRole('button', { name: /名.?称/ })).toBeNull();
  });

  it('goes to the day that a person chooses, in the account and in the list', async () => {
    const transport = fakeTransport({ 'organs.get': account, 'organs.list': [row] });
    const { unmount } = renderScreen(<OrgansScreen parts={['o-1']} query={{}} />, transport);
    await userEvent.type(await screen.findByRole('textbox', { name: '看某一天的情况' }), '20260630{Enter}');
    expect(window.location.hash).toBe('#/organs/o-1?as-of=2026-06-30');
    unmount();
    renderScreen(<OrgansScreen parts={[]} query={{ 'as-of': '2026-06-30' }} />, transport);
    const link = await screen.findByRole('link', { name: '云泽市水务局' });
    expect(link.getAttribute('href')).toBe('#/organs/o-1?as-of=2026-06-30');
    expect(transport.inputsOf('organs.list')).toContainEqual({ asOf: '2026-06-30', basis: 'happened' });
  });

  it('keeps the names that a person gives an organ', async () => {
    const transport = fakeTransport({ 'organs.get': account, 'organs.list': [row], 'organs.update': organ });
    renderScreen(<OrgansScreen parts={['o-1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: /名.?称/ }));
    const dialog = await screen.findByRole('dialog', { name: '名称' });
    await userEvent.type(within(dialog).getByRole('combobox', { name: '曾用名' }), '云泽市河道局{Enter}');
    await userEvent.click(within(dialog).getByRole('button', { name: /保.?存/ }));
    await waitFor(() =>
      expect(transport.inputsOf('organs.update')).toEqual([
        { id: 'o-1', formerNames: ['云泽市水利局', '云泽市河道局'] },
      ]),
    );
  });

  it('keeps the days on which a former name was borne', async () => {
    const transport = fakeTransport({ 'organs.get': account, 'organs.list': [row], 'organs.update': organ });
    renderScreen(<OrgansScreen parts={['o-1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: /名.?称/ }));
    const dialog = await screen.findByRole('dialog', { name: '名称' });
    await userEvent.type(within(dialog).getByRole('textbox', { name: '“云泽市水利局”停用日期' }), '20190301{Enter}');
    await userEvent.click(within(dialog).getByRole('button', { name: /保.?存/ }));
    await waitFor(() =>
      expect(transport.inputsOf('organs.update')).toEqual([
        { id: 'o-1', formerDates: [{ name: '云泽市水利局', to: '2019-03-01' }] },
      ]),
    );
  });

  it('lays an organ under another from a day on', async () => {
    const target = organRow('o-9', '云泽市住房和城乡建设局');
    const transport = fakeTransport({ 'organs.get': account, 'organs.list': [row, target], 'organs.merge': target });
    renderScreen(<OrgansScreen parts={['o-1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: /^合.?并$/ }));
    const dialog = await screen.findByRole('dialog', { name: '把“云泽市水务局”并入' });
    await userEvent.type(within(dialog).getByRole('combobox', { name: '并入' }), '住房');
    fireEvent.click(await screen.findByText('市住房和城乡建设局', { selector: '.ant-select-item-option-content' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: '并入日期' }), '20260101{Enter}');
    await waitFor(() =>
      expect(transport.inputsOf('organs.merge')).toEqual([{ id: 'o-1', into: 'o-9', on: '2026-01-01' }]),
    );
    expect(window.location.hash).toBe('#/organs/o-9');
  });

  it('says where an organ is used that cannot be removed', async () => {
    const transport = fakeTransport({
      'organs.get': account,
      'organs.list': [row],
      'organs.remove': () => {
        throw new CallError('record-in-use', { title: '云泽市水务局', where: '意见条目 3 条' });
      },
    });
    renderScreen(<OrgansScreen parts={['o-1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: /删.?除/ }));
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    expect(await screen.findByText(/“云泽市水务局”还在使用，没有删除：意见条目 3 条/)).toBeTruthy();
  });

  it('asks whether two organs are one, and keeps either answer', async () => {
    const other = { ...organ, id: 'o-7', title: '北川市水务局', place: '北川市' };
    const transport = fakeTransport({
      'organs.get': { ...account, alike: [other] },
      'organs.list': [{ ...row, alike: ['o-7'] }],
      'organs.update': organ,
      'organs.merge': other,
    });
    renderScreen(<OrgansScreen parts={['o-1']} query={{}} />, transport);
    const question = await screen.findByRole('group', { name: '是否同一单位？' });
    await userEvent.click(within(question).getByRole('button', { name: '都不是' }));
    expect(transport.inputsOf('organs.update')).toEqual([{ id: 'o-1', mergedInto: null }]);
    await userEvent.click(within(question).getByRole('button', { name: '是“北川市水务局”，并入' }));
    expect(transport.inputsOf('organs.merge')).toEqual([{ id: 'o-1', into: 'o-7' }]);
  });

  it('takes an organ out again that was laid here', async () => {
    const laid = { ...organ, id: 'o-5', title: '云泽市河道局', mergedInto: 'o-1', entered: ['mergedInto'] };
    const transport = fakeTransport({
      'organs.get': { ...account, others: [laid, { ...organ, id: 'o-6', mergedInto: 'o-1' }] },
      'organs.list': [row],
      'organs.update': laid,
    });
    renderScreen(<OrgansScreen parts={['o-1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: /拆.?出/ }));
    expect(transport.inputsOf('organs.update')).toEqual([{ id: 'o-5', mergedInto: null }]);
  });
});
