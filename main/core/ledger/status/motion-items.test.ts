import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { inWords } from '../../../testing/in-words.ts';
import { examineSource } from '../../reading/read-source.ts';
import { motionFile } from '../motions/motion-file.ts';
import { updateMotion } from '../motions/update-motion.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { motionItems } from './motion-items.ts';

const listOf = (congress: string) => `${congress}第五次会议代表议案目录
（2026年2月5日）
1.关于综合治理内河的议案（第1号）
领衔代表：周立（等9名代表）
2.关于修建渡口的议案（第2号）
领衔代表：王刚（等10名代表）
3.关于更新渡船的议案（第3号）
领衔代表：吴迪（等4名代表）
4.关于疏浚航道的议案（第4号）
领衔代表：李明`;

async function ledgerOf(text: string): Promise<Ledger> {
  const { reading, papers } = await examineSource(new TextEncoder().encode(text), '目录.txt');
  const source = inventedSource('aaaaaaaaaaaa', { name: '目录.txt' });
  return applied(inventedEmptyLedger(), proposeRecords(inventedEmptyLedger(), source, reading, papers));
}

const titles = (ledger: Ledger) => motionItems(ledger).map(({ title }) => title);

describe('a motion that fewer deputies moved than the law wants', () => {
  it('is asked about, and those with enough or of unknown number are not', async () => {
    const ledger = await ledgerOf(listOf('云泽市第九届人民代表大会'));
    expect(Object.values(ledger.motions)).toHaveLength(4);
    expect(titles(ledger)).toEqual(['关于综合治理内河的议案', '关于更新渡船的议案']);
    expect(inWords(motionItems(ledger))[0]?.because).toBe(
      '联名代表登记为 9 名，不足法定的 10 名，请核对；核对无误的，请填写联名人数',
    );
  });

  it('is told on its own page by the same sentence', async () => {
    const ledger = await ledgerOf(listOf('云泽市第九届人民代表大会'));
    const told = (title: string) => {
      const motion = Object.values(ledger.motions).find((one) => one.title === title);
      return (motionFile(ledger, motion?.id ?? '').toCheck ?? []).map((one) => tell('zh-CN', one));
    };
    expect(told('关于综合治理内河的议案')).toEqual([
      '联名代表登记为 9 名，不足法定的 10 名，请核对；核对无误的，请填写联名人数',
    ]);
    expect(told('关于修建渡口的议案')).toEqual([]);
  });

  it('is asked about below five in a township', async () => {
    expect(titles(await ledgerOf(listOf('云泽市清河镇第九届人民代表大会')))).toEqual(['关于更新渡船的议案']);
  });

  it('is asked about no more when a person entered the number, and keeps it', async () => {
    const ledger = await ledgerOf(listOf('云泽市第九届人民代表大会'));
    const id = motionItems(ledger)[0]?.record ?? '';
    const set = applied(ledger, updateMotion(ledger, { id, signers: 9 }, { today: '2026-02-06', by: '周文' }));
    expect([set.motions[id]?.signers, titles(set)]).toEqual([9, ['关于更新渡船的议案']]);
  });
});
