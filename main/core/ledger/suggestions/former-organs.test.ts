import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { message } from '#shared/messages/catalogue.ts';
import { formerOrganLine } from '#shared/messages/former-organ-line.ts';
import { organId } from '../organs/organ-id.ts';
import { addOrgan, mergeOrgans, updateOrgan } from '../organs/update-organ.ts';
import { csvOf, fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { formerOrgans } from './former-organs.ts';
import { recordSuggestionAct } from './record-suggestion-act.ts';
import { suggestionRows } from './suggestion-rows.ts';

const now = { today: listDay, by: '周文' };
const [grain, reform, data] = ['市粮食和物资储备局', '市发展和改革局', '市大数据管理局'];

async function handedOver(): Promise<Ledger> {
  const list = csvOf(
    '编号,标题,主办单位,协办单位,交办日期',
    `1,关于改造粮食收纳库的建议,${grain},${data},2026-02-12`,
    `2,关于整治违规停车的建议,市交通运输局,,2026-02-12`,
    `3,关于统一数据接口的建议,${data},,2026-06-10`,
  );
  let { ledger } = await takeList(inventedEmptyLedger(), list, { name: '交办表.csv', session: fifthSession });
  ledger = applied(ledger, addOrgan(ledger, { title: reform }).change);
  ledger = applied(ledger, mergeOrgans(ledger, { id: grain, into: reform, on: '2026-04-30' }).change);
  const formerDates = [{ name: data, to: '2026-05-20' }];
  return applied(ledger, updateOrgan(ledger, { id: organId(data), title: '市数据局', formerDates }).change);
}

function suggestionOf(ledger: Ledger, number: string) {
  const [one] = suggestionRows(ledger).filter((row) => row.number === number);
  if (!one) throw new Error(`no suggestion ${number}`);
  return one;
}

function lines(ledger: Ledger, number: string, today = listDay): string[] {
  return formerOrgans(ledger.organs, suggestionOf(ledger, number), today).map(
    (one) => `${one.role} ${formerOrganLine(one, (key, details) => message('zh-CN', key, details))}`,
  );
}

type Act = Pick<Parameters<typeof recordSuggestionAct>[1], 'act' | 'on' | 'note' | 'number' | 'organs'>;
const recorded = (ledger: Ledger, act: Act) =>
  applied(ledger, recordSuggestionAct(ledger, { id: suggestionOf(ledger, '2').id, ...act }, now));
const returned = (ledger: Ledger, on: string, note: string, number = '') =>
  recorded(ledger, { act: 'returned', on, note, number, organs: [] });
const handedTo = (ledger: Ledger, lead: string, on: string) =>
  recorded(ledger, { act: 'handed-over', on, note: '', number: '', organs: [lead] });

describe('the former organs of a suggestion', () => {
  it('are those that went into another or bear another name since they got it', async () => {
    const ledger = await handedOver();
    expect(lines(ledger, '1')).toEqual([
      `lead ${grain}：2026-04-30 并入${reform}`,
      `support ${data}：2026-05-20 更名为市数据局`,
    ]);
  });

  it('are not yet those of a day that is to come, nor those of a name from before the hand-over', async () => {
    const ledger = await handedOver();
    expect(lines(ledger, '1', '2026-05-01')).toEqual([`lead ${grain}：2026-04-30 并入${reform}`]);
    expect(lines(ledger, '1', '2026-04-29')).toEqual([]);
    expect(lines(ledger, '3')).toEqual([]);
  });

  it('are those that gave it back, with day, reason and letter, and who got it then', async () => {
    let ledger = returned(await handedOver(), '2026-02-26', '停车执法属公安机关职责', '云交函〔2026〕11号');
    expect(lines(ledger, '2')).toEqual([]);
    ledger = handedTo(ledger, '市公安局', '2026-03-04');
    const first =
      'lead 市交通运输局：2026-02-26 退办，2026-03-04 改交市公安局；停车执法属公安机关职责；云交函〔2026〕11号';
    expect(lines(ledger, '2')).toEqual([first]);
    ledger = handedTo(returned(ledger, '2026-03-10', '已无执法职责'), '市城管局', '2026-03-20');
    expect(lines(ledger, '2')).toEqual([
      first,
      'lead 市公安局：2026-03-10 退办，2026-03-20 改交市城管局；已无执法职责',
    ]);
  });
});
