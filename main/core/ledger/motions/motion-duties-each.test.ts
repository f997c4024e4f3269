import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inWords } from '../../../testing/in-words.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { applied } from '../testing/invented-reading.ts';
import { ledgerOf } from '../testing/ledger-of-texts.ts';
import { motionFile } from './motion-file.ts';
import { openPlans } from './open-plans.ts';
import { updateMotion } from './update-motion.ts';

const list = `云泽市第九届人民代表大会第六次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等12名代表）
2.关于修建渡口的议案（第2号）
领衔代表：王刚（等10名代表）`;
const decision = (title: string, report = '2026年10月20日', of = '第1号') => `${title}
（2026年3月27日云泽市第九届人民代表大会常务委员会第三十三次会议通过）
云泽市第九届人民代表大会常务委员会第三十三次会议审议了关于${of}议案审议结果的报告，决定：
一、市人民政府应当在2026年5月15日前向市人大常委会报送议案实施方案。
二、市人民政府应当在${report}前向市人大常委会报告议案实施情况。`;
const plan = (title: string, day = '2026年5月14日') => `${title}
市人大常委会：
为办理好议案，制定本方案。
一、目标任务
2026年9月底前完成排口整治。
云泽市人民政府
${day}`;
const report = `云泽市人民政府关于第1号议案实施情况的报告
市人大常委会：
现将议案实施情况报告如下：
一、排口整治
排口已全部整治。
云泽市人民政府
2026年10月19日`;
const title = '云泽市人大常委会关于综合治理内河议案的决定';

const now = { today: '2026-11-01', by: '周文' };
const motionOf = (ledger: Ledger, words = '内河') =>
  Object.values(ledger.motions).find((one) => one.title.includes(words));

function handedOver(ledger: Ledger, words = '内河', confirmed: string[] = []): Ledger {
  const id = motionOf(ledger, words)?.id ?? '';
  const patch = { id, handedOverOn: '2026-04-03', lead: '市人民政府', confirmed };
  return applied(ledger, updateMotion(ledger, patch, now));
}

const owed = (ledger: Ledger, words = '内河') =>
  dutiesOfRecord(ledger, 'motions', motionOf(ledger, words)?.id ?? '').map(({ kind, due, state, metOn }) =>
    [kind, due?.date, state, metOn].join(' '),
  );

describe('a decision that wants a plan and a report', () => {
  it('gives each its own day', async () => {
    const ledger = handedOver(await ledgerOf(list, decision(title)));
    expect(owed(ledger)).toEqual(['plan 2026-05-15 open ', 'written-report 2026-10-20 open ']);
  });

  it('has the plan met by the plan and the report by the report', async () => {
    for (const name of [
      '综合治理内河议案实施方案',
      '关于“综合治理内河”议案的实施方案',
      '云泽市人民政府关于综合治理内河议案的办理方案',
      '治理内河议案实施方案',
      '第1号议案实施方案',
    ]) {
      const planned = handedOver(await ledgerOf(list, decision(title), plan(name)));
      expect([name, ...owed(planned)]).toEqual([
        name,
        'plan 2026-05-15 met 2026-05-14',
        'written-report 2026-10-20 open ',
      ]);
    }
    const both = handedOver(await ledgerOf(list, decision(title), plan('综合治理内河议案实施方案'), report));
    expect(owed(both)).toEqual(['plan 2026-05-15 met 2026-05-14', 'written-report 2026-10-20 met 2026-10-19']);
  });

  it('is not given a plan by the report alone', async () => {
    const ledger = handedOver(await ledgerOf(list, decision(title), report));
    expect(owed(ledger)).toEqual(['plan 2026-05-15 open ', 'written-report 2026-10-20 met 2026-10-19']);
  });

  it('takes no plan of another motion or of an earlier year, and none that may be of two', async () => {
    for (const other of [
      plan('修建渡口议案实施方案'),
      plan('综合治理内河议案实施方案', '2024年5月14日'),
      plan('议案实施方案'),
    ]) {
      const ledger = handedOver(await ledgerOf(list, decision(title), other));
      expect(owed(ledger)[0]).toBe('plan 2026-05-15 open ');
    }
  });

  it('wants a draft laid by its day where it wants no report', async () => {
    const bill = `云泽市人大常委会关于办理第1号、第2号议案的决定
（2026年4月29日云泽市第九届人民代表大会常务委员会第三十四次会议通过）
会议决定：
一、将制定内河条例列入市人大常委会2026年立法计划。
二、市人民政府应当于2026年10月31日前提出条例草案的议案。`;
    const ledger = await ledgerOf(list, bill);
    for (const words of ['内河', '渡口']) {
      expect(owed(handedOver(ledger, words, []), words)).toEqual(['written-report 2026-10-31 open ']);
    }
  });
});

describe('the plan by which an organ carries a motion out', () => {
  const promisesOf = ({ commitments, organs }: Ledger) =>
    Object.values(commitments).map(({ due, organ }) => [due, organs[organ ?? '']?.title]);

  it('promises what it says by its days, in the name of the organ that signs it', async () => {
    const ledger = await ledgerOf(list, plan('综合治理内河议案实施方案'));
    expect(promisesOf(ledger)).toEqual([['2026-09-30', '云泽市人民政府']]);
  });

  it('promises nothing where nobody signs it, and no other plan does', async () => {
    const unsigned = plan('综合治理内河议案实施方案').replace('云泽市人民政府\n', '');
    expect(promisesOf(await ledgerOf(list, unsigned))).toEqual([]);
    expect(promisesOf(await ledgerOf(list, plan('综合治理内河工作方案')))).toEqual([]);
  });
});

describe('a decision that is printed twice', () => {
  it('is one step of the motion, whichever printing came first', async () => {
    const gazette = `云泽市人民代表大会常务委员会公报
2026年第2号
${decision(title)}`;
    for (const papers of [
      [list, decision(title), gazette],
      [list, gazette, decision(title)],
    ]) {
      const ledger = handedOver(await ledgerOf(...papers));
      const { timeline } = motionFile(ledger, motionOf(ledger)?.id ?? '');
      expect(inWords(timeline).filter(({ what }) => what.startsWith('决定'))).toHaveLength(1);
      expect(owed(ledger)).toEqual(['plan 2026-05-15 open ', 'written-report 2026-10-20 open ']);
    }
  });

  it('is asked about where the printings name other days', async () => {
    const ledger = await ledgerOf(list, decision(title), decision(title, '2026年10月30日'));
    expect(() => handedOver(ledger)).toThrow(/confirm-needed.*printed-otherwise/s);
    expect(owed(handedOver(ledger, '内河', ['printed-otherwise']))[1]).toMatch(/^written-report 2026-10-[23]0 open/);
  });

  it('stays two steps where the decisions are of two days', async () => {
    const later = decision(title).replaceAll('2026年3月27日', '2026年4月27日').replace('三十三次', '三十四次');
    const ledger = await ledgerOf(list, decision(title), later);
    const { timeline } = motionFile(ledger, motionOf(ledger)?.id ?? '');
    expect(inWords(timeline).filter(({ what }) => what.startsWith('决定'))).toHaveLength(2);
  });
});

describe('a plan that comes by letter', () => {
  const by = (named: string, text: string) => `云泽市人民政府关于报送${named}实施方案的函
市人大常委会：
${text}
云泽市人民政府
2026年5月14日`;
  const whole = '现将议案实施方案报告如下：\n一、工作安排。分三批整治排口，先老城片区。';
  const cover = '现将议案实施方案报上，请予审阅。';

  it('meets the duty of the motion that it names where the plan stands in it, and no other duty', async () => {
    for (const named of ['第1号代表议案', '《关于综合治理内河的议案》（第1号）', `《${title}》`]) {
      const ledger = handedOver(await ledgerOf(list, decision(title), by(named, whole)));
      expect(owed(ledger), named).toEqual(['plan 2026-05-15 met 2026-05-14', 'written-report 2026-10-20 open ']);
    }
  });

  it('is asked about where the letter only goes with it, and meets nothing', async () => {
    for (const named of ['第1号代表议案', '《关于综合治理内河的议案》（第1号）', `《${title}》`]) {
      const ledger = handedOver(await ledgerOf(list, decision(title), by(named, cover)));
      expect(owed(ledger)[0], named).toBe('plan 2026-05-15 open ');
      expect(
        openPlans(ledger).map(({ motion }) => motion),
        named,
      ).toEqual([motionOf(ledger)?.id]);
    }
  });

  it('is not asked about once the plan itself is there', async () => {
    const ledger = handedOver(
      await ledgerOf(list, decision(title), by('第1号代表议案', cover), plan('关于综合治理内河议案的实施方案')),
    );
    expect(openPlans(ledger)).toEqual([]);
    expect(owed(ledger)[0]).toBe('plan 2026-05-15 met 2026-05-14');
  });

  it('is no plan and no report where the congress itself writes, to ask for them', async () => {
    const asking = (what: string) => `云泽市人大常委会办公室关于报送第1号代表议案${what}的函
市人民政府：
请于2026年5月31日前报送。
云泽市人大常委会办公室
2026年5月14日`;
    const ledger = handedOver(await ledgerOf(list, decision(title), asking('实施方案'), asking('实施情况报告')));
    expect(owed(ledger)).toEqual(['plan 2026-05-15 open ', 'written-report 2026-10-20 open ']);
    expect(openPlans(ledger)).toEqual([]);
  });
});
