import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { applied } from '../testing/invented-reading.ts';
import { ledgerOf } from '../testing/ledger-of-texts.ts';
import { recordMotionAct, redoMotion } from './record-motion-act.ts';
import { updateMotion } from './update-motion.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）
2.关于修建渡口的议案（第2号）
领衔代表：王小刚（等10名代表）
3.关于渡口保护的议案（第3号）
领衔代表：李明（等11名代表）`;
const asked = '于会议闭会之日起三个月内向市人大常委会提出审议结果的报告';
const review = (limit = asked) => `云泽市第九届人民代表大会第六次会议议案审查委员会关于代表议案审查结果的报告
（2026年2月6日云泽市第九届人民代表大会第六次会议主席团第三次会议通过）
大会主席团：
一、周立等12名代表提出的《关于综合治理内河的议案》（第1号），建议列入本次大会议程，由大会作出决定。
二、王小刚等10名代表提出的《关于修建渡口的议案》（第2号）和李明等11名代表提出的《关于渡口保护的议案》（第3号），内容相近，建议合并处理，以第2号为主，交市人民代表大会城乡建设环境资源保护委员会审议，${limit}。
议案审查委员会
2026年2月6日`;
const decision = `云泽市人民代表大会关于建设水清岸绿城市的决定
（2026年2月7日云泽市第九届人民代表大会第六次会议通过）
云泽市第九届人民代表大会第六次会议审议了第1号代表议案，特作如下决定：
一、清理内河12条。
本决定自通过之日起施行。`;
const result = `云泽市人民代表大会城乡建设环境资源保护委员会关于第2号、第3号代表议案审议结果的报告
市人大常委会：
市九届人大六次会议主席团交付我委审议的第2号《关于修建渡口的议案》和第3号《关于渡口保护的议案》，合并处理。
云泽市人民代表大会城乡建设环境资源保护委员会
2026年5月4日`;

const now = { today: '2026-11-22', by: '周文' };
const idOf = ({ motions }: Ledger, number: string) =>
  Object.values(motions).find((one) => one.number === number)?.id ?? '';
const owed = (ledger: Ledger, number = '2') =>
  dutiesOfRecord(ledger, 'motions', idOf(ledger, number)).map(({ kind, due, state, metOn, by, organs }) =>
    [kind, by ?? organs.map((id) => ledger.organs[id]?.title).join('、'), due?.date ?? '—', state, metOn].join(' '),
  );
const committee = '市人民代表大会城乡建设环境资源保护委员会';
const handedOver = (ledger: Ledger) => {
  const patch = {
    id: idOf(ledger, '2'),
    handedOverOn: '2026-05-20',
    lead: '市人民政府',
    due: '2026-11-30',
    confirmed: [],
  };
  return applied(ledger, updateMotion(ledger, patch, now));
};

describe('the report of a committee on a motion given to it', () => {
  it('is owed by the committee within the time that the paper prints from the end of the session', async () => {
    const ledger = await ledgerOf(list, review(), decision);
    expect(owed(ledger)).toEqual([`review ${committee} 2026-05-07 open `]);
    expect(owed(ledger, '1')).toEqual([]);
    expect(owed(ledger, '3')).toEqual([]);
  });

  it('counts from the last day of the session once that is known', async () => {
    const ledger = await ledgerOf(list, review(), decision);
    const meetings = Object.fromEntries(
      Object.entries(ledger.meetings).map(([id, one]) => [id, { ...one, lastDay: '2026-02-08' }]),
    );
    expect(owed({ ...ledger, meetings })).toEqual([`review ${committee} 2026-05-08 open `]);
  });

  it('is owed by a day that the paper prints', async () => {
    const ledger = await ledgerOf(list, review('请于2026年4月30日前向市人大常委会提出审议结果的报告'));
    expect(owed(ledger)).toEqual([`review ${committee} 2026-04-30 open `]);
  });

  it('is owed by no day where neither paper nor rule gives one', async () => {
    expect(owed(await ledgerOf(list, review('并提出审议结果的报告')))).toEqual([]);
  });

  it('is met by the paper of the committee, or by what a person records', async () => {
    expect(owed(await ledgerOf(list, review(), decision, result))).toEqual([
      `review ${committee} 2026-05-07 met 2026-05-04`,
    ]);
    const ledger = await ledgerOf(list, review(), decision);
    const act = {
      id: idOf(ledger, '2'),
      act: 'reviewed',
      on: '2026-05-04',
      note: '',
      number: '',
    } as const;
    expect(owed(applied(ledger, recordMotionAct(ledger, act, now)))).toEqual([
      `review ${committee} 2026-05-07 met 2026-05-04`,
    ]);
  });

  it('stays beside what the government owes from the hand-over, also on a day that is past', async () => {
    const ledger = handedOver(await ledgerOf(list, review(), decision, result));
    expect(owed(ledger)).toEqual([
      `review ${committee} 2026-05-07 met 2026-05-04`,
      'written-report 市人民政府 2026-11-30 open ',
    ]);
    expect(owed(ledgerAt(ledger, '2026-04-01'))).toEqual([`review ${committee} 2026-05-07 open `]);
  });
});

describe('a motion that is handed over once more after an order to handle it again', () => {
  it('shows its earlier round with the organ, the start and the day that it had', async () => {
    const first = await ledgerOf(list, review(), decision);
    const id = idOf(first, '1');
    const patch = { id, handedOverOn: '2026-02-10', lead: '市水务局', due: '2026-05-10', confirmed: [] };
    const handed = applied(first, updateMotion(first, patch, now));
    const act = { id, act: 'reported', on: '2026-05-04', note: '', number: '' } as const;
    const reported = applied(handed, recordMotionAct(handed, act, now));
    const again = { id, on: '2026-06-01', reason: '未办结', due: '2026-11-30', confirmed: [] };
    const redone = applied(reported, redoMotion(reported, again, now));
    const next = { id, handedOverOn: '2026-06-01', lead: '市人民政府', confirmed: [] };
    const ledger = applied(redone, updateMotion(redone, next, now));
    expect(owed(ledger, '1')).toEqual([
      'written-report 市水务局 2026-05-10 met 2026-05-04',
      'written-report 市人民政府 2026-11-30 open ',
    ]);
    expect(owed(ledgerAt(ledger, '2026-03-31'), '1')).toEqual(['written-report 市水务局 2026-05-10 open ']);
  });

  it('is ordered on no day before the vote that it answers, and on the very day of it', async () => {
    const first = await ledgerOf(list, review(), decision);
    const id = idOf(first, '1');
    const handed = applied(first, updateMotion(first, { id, handedOverOn: '2026-02-10', confirmed: [] }, now));
    const facts = [
      { act: 'reported', on: '2026-05-04' },
      { act: 'voted', on: '2026-05-20' },
      { act: 'reviewed', on: '2026-06-30' },
    ] as const;
    const voted = facts.reduce((ledger, fact) => {
      const input = { id, note: '', number: '', confirmed: [], ...fact };
      return applied(ledger, recordMotionAct(ledger, input, now));
    }, handed);
    const again = (on: string) => redoMotion(voted, { id, on, reason: '测评不满意', due: null, confirmed: [] }, now);
    expect(() => again('2026-05-19')).toThrow(/before-round/);
    expect(applied(voted, again('2026-05-20')).motions[id]?.rounds[0]?.closedOn).toBe('2026-05-20');
  });
});

describe('a motion that a committee has', () => {
  const act = (ledger: Ledger, name: 'deliberated' | 'voted' | 'closed', on: string, note = '') =>
    recordMotionAct(ledger, { id: idOf(ledger, '2'), act: name, on, note, number: '' }, now);
  const refused = (ledger: Ledger) => refusalOf(() => act(ledger, 'deliberated', '2026-05-28'));

  it('is deliberated by the report of that committee, voted on and closed, in this order', async () => {
    let ledger = await ledgerOf(list, review(), decision, result);
    ledger = applied(ledger, act(ledger, 'deliberated', '2026-05-28'));
    expect(ledger.motions[idOf(ledger, '2')]?.status).toBe('deliberated');
    ledger = applied(ledger, act(ledger, 'voted', '2026-05-28'));
    ledger = applied(ledger, act(ledger, 'closed', '2026-06-01', '列入立法计划'));
    expect(ledger.motions[idOf(ledger, '2')]?.status).toBe('closed');
  });

  it('is refused for want of that report, and once handed over for want of the report on carrying it out', async () => {
    const without = await ledgerOf(list, review(), decision);
    expect(refused(without)).toContain('先要有：专门委员会的审议结果报告');
    expect(refused(handedOver(without))).toContain('先要有：议案实施情况报告');
  });
});

describe('the decision of the presidium that gives motions to committees', () => {
  const given = (day: string) => `云泽市第九届人民代表大会第六次会议主席团
关于代表议案处理意见的决定
（2026年2月7日主席团第四次会议通过）
云泽市第九届人民代表大会第六次会议主席团决定：
一、第1号议案列入大会议程，第3号议案并入第2号议案。
二、第2号议案交市人民代表大会城乡建设环境资源保护委员会审议，于${day}前向市人大常委会提出审议结果的报告。`;

  it('prints the day of their report, which holds before the one that was proposed, and for the motion that it names alone', async () => {
    const ledger = await ledgerOf(list, review(), given('2026年6月30日'));
    expect(owed(ledger)).toEqual([`review ${committee} 2026-06-30 open `]);
    expect([owed(ledger, '1'), owed(ledger, '3')]).toEqual([[], []]);
    const limits = Object.values(ledger.documents).flatMap((one) =>
      one.kind === 'decision' ? (one.limits ?? []) : [],
    );
    expect(limits.map(({ duty, motions = [] }) => [duty, ...motions.map(({ number }) => number)])).toEqual([
      ['review', '2'],
    ]);
  });
});
