import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerAt } from '#core/ledger/as-of/ledger-at.ts';
import { inWords } from '../../../../testing/in-words.ts';
import { ledgerOnDisk } from '../../../../testing/ledger-on-disk.ts';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { lateOn, saidOf, suggestionOf, trapOffice } from './trap-office.ts';

// A suggestion that its organ returns (退办), and that goes out anew: whose it is, from when its time counts, and what stays of the first letter.
const newFolder = temporaryFolders();
let folder: string;
let office: OfficeYear;
let id: string;

beforeEach(async () => {
  folder = newFolder();
  office = await trapOffice(folder, '2027-12-20');
  id = await suggestionOf(office, '27', '2027-03-31', ['市林业局']);
  await office.ask('suggestions.update', { id, signedForOn: '2027-04-02' });
});
afterEach(() => office.core.close());

const giveBack = (on: string) => ({ id, act: 'returned', on, note: '不属于本单位职责' }) as const;
const goOut = (on: string, organ = '市水务局') => ({ id, act: 'handed-over' as const, on, organs: [organ] });
const get = () => office.ask('suggestions.get', { id });
const onDesk = async (asOf?: string) =>
  inWords(await office.ask('desk.get', asOf ? { asOf } : {})).items.filter((one) => one.record === id);

/** The suggestion as it stood on an ISO day, with the names of its leading organs. */
async function at(day: string) {
  await office.core.close();
  const ledger = ledgerAt(await ledgerOnDisk(folder), day);
  const suggestion = ledger.suggestions[id];
  return { ...suggestion, leading: suggestion?.lead.map((organ) => ledger.organs[organ]?.title) };
}

async function reassigned() {
  await office.ask('suggestions.record', giveBack('2027-04-06'));
  await office.ask('suggestions.record', goOut('2027-04-15'));
}

describe('a suggestion that was returned', () => {
  it('stands on the desk until it is handed over anew, and is late for nobody', async () => {
    await office.ask('suggestions.record', giveBack('2027-04-06'));
    expect(await onDesk()).toMatchObject([
      { urgency: 'to-check', because: '市林业局已于 2027-04-06 退办，尚未重新交办' },
    ]);
    expect(await lateOn(office, '2027-12-20')).toEqual([]);
    await office.ask('suggestions.record', goOut('2027-04-15'));
    expect(await onDesk('2027-04-20')).toEqual([]);
    expect(await onDesk('2027-04-10')).toMatchObject([{ urgency: 'to-check' }]);
  });

  it('is not returned twice, and is signed for by nobody meanwhile', async () => {
    await office.ask('suggestions.record', giveBack('2027-04-06'));
    const said = '2027-04-06 退办，尚未重新交办';
    expect(await saidOf(office, 'suggestions.record', giveBack('2027-04-08'))).toContain(said);
    expect(await saidOf(office, 'suggestions.update', { id, signedForOn: '2027-04-08' })).toContain(said);
    expect(await saidOf(office, 'suggestions.update', { id, answeredOn: '2027-05-08' })).toContain(said);
    await office.ask('suggestions.record', goOut('2027-04-15'));
    expect(await saidOf(office, 'suggestions.record', giveBack('2027-04-20'))).toBe('');
  });

  it('is returned on the very day on which it was signed for', async () => {
    await office.ask('suggestions.record', giveBack('2027-04-02'));
    expect((await get()).status).toBe('returned');
    await office.ask('suggestions.record', goOut('2027-04-02'));
    expect((await get()).status).toBe('handed-over');
  });

  it('is handed over anew on no day before the return', async () => {
    await office.ask('suggestions.record', giveBack('2027-04-06'));
    expect(await saidOf(office, 'suggestions.record', goOut('2027-04-05'))).toContain('早于退办日期 2027-04-06');
    expect(await saidOf(office, 'suggestions.record', goOut('2027-04-06'))).toBe('');
  });
});

describe('a suggestion that was handed over anew', () => {
  it('is due from the new letter on every day after it, in one breath with its reason', async () => {
    await reassigned();
    const [late] = inWords(await office.ask('due.list', { asOf: '2027-07-20', days: 0 }));
    expect(late).toMatchObject({ record: id, due: '2027-07-15', days: -5 });
    expect(late?.because).toContain('2027-04-15');
    expect(late?.because).toContain('重新交办，期限重新起算，原为 2027-06-30');
  });

  it('was due from the first letter before the return, and belonged to its organ', async () => {
    await reassigned();
    const before = await at('2027-04-05');
    expect(before).toMatchObject({ status: 'accepted', handedOverOn: '2027-03-31' });
    expect(before.rounds).toMatchObject([{ openedOn: '2027-03-31', signedForOn: '2027-04-02' }]);
    expect(before.rounds?.[0]?.due).toMatchObject({ date: '2027-06-30', because: { start: '2027-03-31' } });
    expect(before.leading).toEqual(['市林业局']);
    expect((await at('2027-04-10')).status).toBe('returned');
  });

  it('counts six months from the new letter when it turns out hard, and keeps its start', async () => {
    await reassigned();
    const { rounds, handedOverOn } = await office.ask('suggestions.update', { id, hard: true });
    expect(rounds[0]).toMatchObject({ openedOn: '2027-04-15', due: { date: '2027-10-15' } });
    expect(handedOverOn).toBe('2027-03-31');
    expect((await at('2027-04-05')).rounds?.[0]?.openedOn).toBe('2027-03-31');
  });

  it('keeps the first letter, its organ, its sign-for and its return', async () => {
    await reassigned();
    const [round] = (await get()).rounds;
    expect(round).toMatchObject({ openedOn: '2027-04-15', signedForOn: null });
    expect(round?.former).toMatchObject([
      { openedOn: '2027-03-31', signedForOn: '2027-04-02', returnedOn: '2027-04-06', due: { date: '2027-06-30' } },
    ]);
  });

  it('is put back by striking the new letter, and the return cannot be struck from under it', async () => {
    await reassigned();
    const { acts } = await get();
    const actOf = (type: string) => acts.find((one) => one.type === type)?.id ?? '';
    expect(await saidOf(office, 'suggestions.strike', { id, act: actOf('returned') })).toContain('先撤销重新交办');
    const back = await office.ask('suggestions.strike', { id, act: actOf('handed-over') });
    expect(back).toMatchObject({ status: 'returned', rounds: [{ openedOn: '2027-03-31', signedForOn: '2027-04-02' }] });
    const whole = await office.ask('suggestions.strike', { id, act: actOf('returned') });
    expect(whole).toMatchObject({ status: 'accepted', rounds: [{ due: { date: '2027-06-30' } }] });
  });

  it('counts six months from the first letter, where it turned out hard before the new letter was struck', async () => {
    await reassigned();
    const { acts } = await office.ask('suggestions.update', { id, hard: true });
    const act = acts.find(({ type }) => type === 'handed-over')?.id ?? '';
    expect((await office.ask('suggestions.strike', { id, act })).rounds[0]?.due?.date).toBe('2027-09-30');
  });

  it('is put right by no other day of the first letter, which another one followed', async () => {
    await reassigned();
    const move = { id, handedOverOn: '2027-03-30' };
    expect(await saidOf(office, 'suggestions.update', move)).toContain('已于 2027-04-15 重新交办');
  });

  it('may be returned again, and each letter keeps its organ and its days', async () => {
    await reassigned();
    await office.ask('suggestions.record', giveBack('2027-04-20'));
    await office.ask('suggestions.record', goOut('2027-04-26', '市城市管理局'));
    const { rounds, status } = await get();
    expect([status, rounds[0]?.due?.date]).toEqual(['handed-over', '2027-07-26']);
    expect(rounds[0]?.former?.map((one) => [one.openedOn, one.returnedOn])).toEqual([
      ['2027-03-31', '2027-04-06'],
      ['2027-04-15', '2027-04-20'],
    ]);
    const between = await at('2027-04-16');
    expect([between.leading, between.rounds?.[0]?.due?.date]).toEqual([['市水务局'], '2027-07-15']);
  });

  it('keeps its start when the list of the office comes again', async () => {
    await reassigned();
    const { title } = await get();
    const list = `编号,标题,承办单位,交办日期\n27,${title},市林业局,2027-03-31\n`;
    await office.ask('suggestions.importList', {
      name: '建议目录.csv',
      bytes: new Uint8Array(new TextEncoder().encode(list)),
    });
    const rows = await office.ask('suggestions.list', {});
    expect(rows).toMatchObject([{ rounds: [{ openedOn: '2027-04-15', due: { date: '2027-07-15' } }] }]);
  });

  it('keeps its first answer where it was ordered again and returned then', async () => {
    await office.ask('suggestions.update', { id, answeredOn: '2027-05-20', answerClass: 'C' });
    await office.ask('suggestions.redo', { id, on: '2027-06-01', reason: '代表要求再次办理' });
    await office.ask('suggestions.update', { id, signedForOn: '2027-06-02' });
    await office.ask('suggestions.record', giveBack('2027-06-03'));
    expect((await get()).status).toBe('returned');
    await office.ask('suggestions.record', goOut('2027-06-08'));
    const { rounds, status } = await get();
    expect(status).toBe('handed-over');
    expect(rounds).toMatchObject([
      { openedOn: '2027-03-31', answeredOn: '2027-05-20', signedForOn: '2027-04-02' },
      { openedOn: '2027-06-08', signedForOn: null, due: { date: '2027-07-08' } },
    ]);
    expect((await at('2027-06-02')).rounds).toHaveLength(2);
    expect((await at('2027-06-02')).status).toBe('accepted');
  });
});

describe('the opinion of a supporting organ', () => {
  it('is taken of a supporting organ alone', async () => {
    await office.ask('suggestions.update', { id, support: ['市财政局'] });
    const give = (organ: string) => ({ id, supportOn: [{ organ, on: '2027-04-20' }] });
    const said = await saidOf(office, 'suggestions.update', give('市文广旅局'));
    expect(said).toContain('“市文广旅局”不是这件建议的协办（会办）单位；协办（会办）单位是：市财政局');
    expect(await saidOf(office, 'suggestions.update', give('市财政局'))).toBe('');
  });
});
