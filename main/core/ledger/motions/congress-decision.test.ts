import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { applied } from '../testing/invented-reading.ts';
import { ledgerOf } from '../testing/ledger-of-texts.ts';
import { recordMotionAct } from './record-motion-act.ts';
import { updateMotion } from './update-motion.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于加快城区内河治理的议案（第1号）
领衔代表：周立（等12名代表）
2.关于修建渡口的议案（第2号）
领衔代表：王刚（等10名代表）`;
const lastWords =
  '市人民政府应当制定实施方案，于2026年5月29日前报市人大常委会；于2026年10月30日前向市人大常委会报告本决定实施情况。';
const decision = (subject = '建设水清岸绿城市', last = lastWords) => `云泽市人民代表大会关于${subject}的决定
（2026年2月6日云泽市第九届人民代表大会第六次会议通过）
云泽市第九届人民代表大会第六次会议审议了大会主席团提请审议的第1号代表议案，特作如下决定：
一、清理内河。2026年汛期结束（10月15日）前清理内河12条。责任单位：市水务局。
二、补齐管网。2026年改造管网30公里。责任单位：市住房和城乡建设局。
${last}
本决定自通过之日起施行。`;
const paper = (title: string, day: string) => `云政报〔2026〕9号
${title}
市人大常委会：
现将有关情况报告如下。
一、内河已清理12条。
云泽市人民政府
${day}`;

const now = { today: '2026-11-22', by: '周文' };
const first = (ledger: Ledger) => Object.values(ledger.motions).find(({ title }) => title.includes('内河'))?.id ?? '';

function handedOver(ledger: Ledger): Ledger {
  const patch = { id: first(ledger), handedOverOn: '2026-02-06', lead: '市人民政府', confirmed: [] };
  return applied(ledger, updateMotion(ledger, patch, now));
}

const owed = (ledger: Ledger) =>
  dutiesOfRecord(ledger, 'motions', first(ledger)).map(({ kind, due, state, metOn }) =>
    [kind, due?.date, state, metOn].join(' '),
  );

describe('a decision of the congress whose last paragraph prints two limits', () => {
  it('has its motion owe a plan and a report, each by its own day', async () => {
    const ledger = handedOver(await ledgerOf(list, decision()));
    expect(owed(ledger)).toEqual(['plan 2026-05-29 open ', 'written-report 2026-10-30 open ']);
  });

  it('has the plan met by the record of the plan, and the report by that of the report', async () => {
    const ledger = handedOver(await ledgerOf(list, decision()));
    const act = { id: first(ledger), note: '', number: '', confirmed: [] };
    const planned = applied(ledger, recordMotionAct(ledger, { ...act, act: 'implementing', on: '2026-06-03' }, now));
    expect(owed(planned)).toEqual(['plan 2026-05-29 met 2026-06-03', 'written-report 2026-10-30 open ']);
    const reported = applied(ledger, recordMotionAct(ledger, { ...act, act: 'reported', on: '2026-10-27' }, now));
    expect(owed(reported)).toEqual(['plan 2026-05-29 open ', 'written-report 2026-10-30 met 2026-10-27']);
  });

  it.each([
    [
      '云泽市人民政府关于建设水清岸绿城市的实施方案',
      '云泽市人民政府关于市人民代表大会关于建设水清岸绿城市的决定实施情况的报告',
    ],
    ['云泽市建设水清岸绿城市实施方案', '云泽市人民政府关于落实《关于建设水清岸绿城市的决定》情况的报告'],
    [
      '云泽市人民政府关于落实《云泽市人民代表大会关于建设水清岸绿城市的决定》的工作方案',
      '云泽市人民政府关于贯彻执行《云泽市人民代表大会关于建设水清岸绿城市的决定》情况的报告',
    ],
  ])('has each met by its paper alone: %s', async (plan, report) => {
    const planned = handedOver(await ledgerOf(list, decision(), paper(plan, '2026年6月3日')));
    expect(owed(planned)).toEqual(['plan 2026-05-29 met 2026-06-03', 'written-report 2026-10-30 open ']);
    const reported = handedOver(await ledgerOf(list, decision(), paper(report, '2026年10月27日')));
    expect(owed(reported)).toEqual(['plan 2026-05-29 open ', 'written-report 2026-10-30 met 2026-10-27']);
  });

  it('takes no paper of another decision, of an earlier year, or on a like matter', async () => {
    for (const other of [
      paper('云泽市人民政府关于建设水清岸绿乡村的实施方案', '2026年6月3日'),
      paper('云泽市人民政府关于建设水清岸绿城市的实施方案', '2025年6月3日'),
      paper('云泽市人民政府关于建设水清岸绿城市工作情况的报告', '2026年10月27日'),
    ]) {
      const ledger = handedOver(await ledgerOf(list, decision(), other));
      expect(owed(ledger)).toEqual(['plan 2026-05-29 open ', 'written-report 2026-10-30 open ']);
    }
  });
});
