import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { file, lateOn, opinionOf, opinionText, saidOf, suggestionOf, trapOffice } from './trap-office.ts';

// What a clerk must not let pass when days move.
const newFolder = temporaryFolders();
const printed = '请市人民政府认真研究处理，于2027年9月20日前向市人大常委会提出书面报告。';
let office: OfficeYear;

beforeEach(async () => {
  office = await trapOffice(newFolder(), '2027-05-07');
});
afterEach(() => office.core.close());

async function handedOver(asks = printed) {
  const opinion = await opinionOf(office, opinionText(asks));
  await office.ask('opinions.handOver', { id: opinion.id, on: '2027-05-07', lead: '市人民政府' });
  return opinion.id;
}

const move = (id: string, kind: 'extension' | 'correction', to: string, on: string) =>
  ({ collection: 'opinions', id, kind, to, on, reason: '部门较多', allowedBy: '主任会议' }) as const;

describe('an extension', () => {
  it('to an earlier day, or to the day that stands, is refused', async () => {
    const id = await handedOver();
    for (const to of ['2027-09-01', '2027-09-20'])
      expect(await saidOf(office, 'dues.change', move(id, 'extension', to, '2027-05-07'))).toContain('应当晚于');
  });

  it('granted after the day is asked about; the days between were late, and by the first date it is late', async () => {
    const id = await handedOver();
    office.today = '2027-09-25';
    const late = move(id, 'extension', '2027-10-15', '2027-09-25');
    expect(await saidOf(office, 'dues.change', late)).toContain('期限 2027-09-20 已过，2027-09-25 才同意延期');
    await office.ask('dues.change', { ...late, confirmed: ['extension-after-due'] });
    expect(await lateOn(office, '2027-09-24')).toContain('opinions written-report 1');
    expect(await lateOn(office, '2027-09-24', 'known')).toContain('opinions written-report 1');
    expect(await lateOn(office, '2027-09-25')).not.toContain('opinions written-report 1');
    await office.ask('opinions.record', { id, act: 'formal-received', on: '2027-09-25' });
    const { rates } = await office.ask('status.get', { asOf: '2027-10-31' });
    const rate = (name: string) => rates.find((one) => one.name === name);
    expect(rate('on-time')).toMatchObject({ numerator: 1, base: 1 });
    expect(rate('on-time-original')).toMatchObject({ numerator: 0, base: 1 });
  });

  it('granted in time and entered later is in force from the day on which it was granted', async () => {
    const id = await handedOver();
    office.today = '2027-09-25';
    await office.ask('dues.change', move(id, 'extension', '2027-10-15', '2027-09-16'));
    expect(await lateOn(office, '2027-09-24')).toEqual([]);
    expect(await lateOn(office, '2027-09-24', 'known')).toContain('opinions written-report 1');
  });
});

describe('a correction', () => {
  it('to a later day, when the day has passed, looks like an extension and is asked about', async () => {
    const id = await handedOver('请市人民政府认真研究处理。');
    office.today = '2027-08-20';
    const later = move(id, 'correction', '2027-10-15', '2027-08-20');
    expect(await saidOf(office, 'dues.change', later)).toContain('像是延期');
    await office.ask('dues.change', { ...later, confirmed: ['looks-like-extension'] });
  });

  it('of a day that the paper prints is asked about before it has passed, too', async () => {
    const id = await handedOver();
    expect(await saidOf(office, 'dues.change', move(id, 'correction', '2027-10-15', '2027-05-07'))).toContain(
      '文件写明的是 2027-09-20',
    );
  });

  it('back to the day that the paper prints is a correction, and so is one to an earlier day', async () => {
    const id = await handedOver();
    for (const to of ['2027-09-02', '2027-09-20'])
      expect(await saidOf(office, 'dues.change', move(id, 'correction', to, '2027-05-07'))).toBe('');
  });
});

describe('the day for the answer to a suggestion', () => {
  it('later than the law allows is asked about, and shown with that of the law', async () => {
    const id = await suggestionOf(office, '7', '2027-03-10');
    expect(await saidOf(office, 'suggestions.update', { id, due: '2027-08-31' })).toContain(
      '代表法第五十一条规定的期限是 2027-06-10',
    );
    expect(await saidOf(office, 'suggestions.update', { id, due: '2027-05-31' })).toBe('');
    await office.ask('suggestions.update', { id, hard: true });
    expect(await saidOf(office, 'suggestions.update', { id, due: '2027-08-31' })).toBe('');
  });
});

describe('an opinion printed twice with two limits', () => {
  it('is one opinion, and says before the hand-over that the other printing has another day', async () => {
    const first = await opinionOf(office, opinionText(printed), '公报第2号.txt');
    await file(office, '公报第3号.txt', opinionText(printed.replace('9月20日', '9月30日')));
    const [row, ...others] = await office.ask('opinions.list', {});
    expect([others, await office.ask('sources.list', {})]).toMatchObject([[], { length: 2 }]);
    const id = row?.id ?? first.id;
    const said = await saidOf(office, 'opinions.handOver', { id, on: '2027-05-07', lead: '市人民政府' });
    expect(said).toMatch(/另一份印本写明的是 2027-09-(?:20|30)/);
    const file2 = await office.ask('opinions.handOver', { id, on: '2027-05-07', confirmed: ['printed-otherwise'] });
    expect(file2.points.filter(({ state }) => state !== 'withdrawn')).toHaveLength(2);
  });
});
