import { describe, expect, it } from 'vitest';
import { coreForEachTest } from '../../../testing/core-for-each-test.ts';

const { ask } = coreForEachTest();
const pack = {
  id: 'yunze',
  title: '云泽市规则',
  place: '云泽市',
  confirmed: false,
  source: '本机关规定',
  notes: [],
  rules: [],
};

describe('the rules of time', () => {
  it('take in a pack of the office, confirm it, and take that back, each as one change', async () => {
    const shipped = await ask('rules.list', {});
    const saved = await ask('rules.save', { json: JSON.stringify(pack) });
    expect(saved).toMatchObject({ id: 'yunze', title: '云泽市规则', confirmed: false });
    expect((await ask('rules.list', {})).map(({ id }) => id).sort()).toEqual(
      [...shipped.map(({ id }) => id), 'yunze'].sort(),
    );
    expect(await ask('rules.confirm', { id: 'yunze', confirmed: true })).toEqual({ ...saved, confirmed: true });
    const confirmed = async () => (await ask('rules.list', {})).find(({ id }) => id === 'yunze')?.confirmed;
    expect(await confirmed()).toBe(true);
    expect((await ask('log.list', {})).map(({ what, title }) => [what, title])).toEqual([
      ['rules-confirmed', '云泽市规则'],
      ['rules-saved', '云泽市规则'],
    ]);
    await ask('log.undo', undefined);
    expect(await confirmed()).toBe(false);
  });

  it('confirm a pack that is shipped, and know no other', async () => {
    const [first] = await ask('rules.list', {});
    const id = first?.id ?? '';
    const isNow = !first?.confirmed;
    expect(await ask('rules.confirm', { id, confirmed: isNow })).toMatchObject({ id, confirmed: isNow });
    expect((await ask('rules.list', {})).find((one) => one.id === id)?.confirmed).toBe(isNow);
    await expect(ask('rules.confirm', { id: 'gone', confirmed: true })).rejects.toThrow(/not-found.*gone/u);
  });
});

describe('the calendar of holidays', () => {
  it('takes in the days of a list, in one change named by its first and last day', async () => {
    const text = '2026-10-01 国庆节 休\n2026-10-10 调休 班\n';
    expect(await ask('calendar.import', { text })).toEqual({ days: 2 });
    expect((await ask('log.list', {})).map(({ what, title }) => [what, title])).toEqual([
      ['calendar-imported', '2026-10-01 – 2026-10-10'],
    ]);
  });

  it('refuses a list of no days, and one with a day that no calendar has', async () => {
    await expect(ask('calendar.import', { text: '没有日期' })).rejects.toThrow(/bad-input.*no days/u);
    await expect(ask('calendar.import', { text: '2026-02-30 假 休\n' })).rejects.toThrow(/no-such-day.*2026-02-30/u);
  });
});
