import { describe, expect, it } from 'vitest';
import type { VerifyReport } from '../contract/backup-calls.ts';
import type { SecondPlaceFindings } from '../domain/workspace-findings.ts';
import { verifyLines } from './verify-lines.ts';

const whole: VerifyReport = {
  folder: '督办台',
  at: '2026-11-21T02:00:00.000Z',
  who: '周文',
  seq: 4,
  savedAt: '2026-11-21T01:00:00.000Z',
  isSound: true,
  log: {
    files: 1,
    lines: 4,
    first: 1,
    chainedFrom: 1,
    unchained: 0,
    faults: [],
    damaged: [],
    givesLedger: true,
    unlike: [],
    otherThanBackups: [],
  },
  snapshots: [],
  files: [],
  backups: [{ name: '一', state: 'sound', file: '' }],
  secondPlace: { name: '移动盘', unreached: null, backups: [{ name: '一', state: 'sound', file: '' }], lacks: null },
};
const away: SecondPlaceFindings = { name: '移动盘', unreached: 'missing', backups: [], lacks: null };
const linesOf = (report: Partial<VerifyReport>) => verifyLines('zh-CN', { ...whole, ...report }, (iso) => iso);
const resultOf = (report: Partial<VerifyReport>) => linesOf(report).find((line) => line.startsWith('结论'));

describe('the report on a workspace', () => {
  it('says that all is as stored only where everything was compared', () => {
    expect(resultOf({})).toBe('结论：以上各项核验一致。');
    expect(resultOf({ secondPlace: null })).toBe('结论：以上各项核验一致。');
    const some = '结论：核对过的各项一致；没能核对的见上列各项。';
    expect(resultOf({ backups: [{ name: '一', state: 'unlisted', file: '' }] })).toBe(some);
    expect(resultOf({ log: { ...whole.log, chainedFrom: 3, unchained: 2 } })).toBe(some);
    expect(resultOf({ log: { ...whole.log, first: 3, chainedFrom: 3 } })).toBe(some);
    expect(resultOf({ secondPlace: 'unknown' })).toBe(some);
    expect(resultOf({ secondPlace: away })).toBe(some);
    expect(resultOf({ secondPlace: away, isSound: false })).toContain('也有没能核对的');
  });

  it('tells the two places of backups apart, each fault under its own', () => {
    const faulty = [{ name: '一', state: 'damaged', file: 'ledger.json' }] as const;
    const place = { name: '移动盘', unreached: null, backups: [...faulty], lacks: '二' };
    const lines = linesOf({ backups: [...faulty], secondPlace: place, isSound: false });
    expect(lines).toEqual(
      expect.arrayContaining([
        '备份：1 份，逐个文件核对一致的 0 份。',
        '  备份 一 已损坏或不全（ledger.json）。',
        '另一处备份“移动盘”：1 份，逐个文件核对一致的 0 份。',
        '  “移动盘”里：备份 一 已损坏或不全（ledger.json）。',
        '  工作区里最新的完好备份 二 还没有抄到那里。',
      ]),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('says plainly that a drive is not there, and that no drive was chosen', () => {
    expect(linesOf({ secondPlace: away }).join()).toContain('现在找不到');
    expect(linesOf({ secondPlace: null }).join()).toContain('没有设置');
  });

  it('says of lines of an earlier release, and of none at all, what they are', () => {
    const old = (log: Partial<VerifyReport['log']>) => linesOf({ log: { ...whole.log, ...log } }).join('\n');
    expect(old({ chainedFrom: 3, unchained: 2 })).toContain('此前的记录由旧版写成');
    expect(old({ chainedFrom: null, unchained: 4 })).toContain('这些记录由旧版写成');
    expect(old({ first: 18, chainedFrom: 18 })).toContain('此前的修改没有记录');
    expect(old({})).not.toMatch(/旧版|没有记录/);
  });

  it('names the records in which the log gives another ledger, ten of them', () => {
    const unlike = Array.from({ length: 12 }, (_, at) => `条目${at + 1}`);
    const lines = linesOf({ log: { ...whole.log, givesLedger: false, unlike } });
    expect(lines).toContain(`  不一致的有 12 条：${unlike.slice(0, 10).join('；')}；…`);
  });
});
