import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { toldSecrecy } from '#shared/messages/told-secrecy.ts';
import { readText } from '../reading/testing/read-text.ts';
import { describeSource } from './describe-source.ts';

const text = '云泽市人民政府\n关于水源地保护情况的报告\n现将有关情况报告如下。';
const none = { importedAt: '2026-09-04T08:00:00.000Z', replaces: null, known: null, own: null };
const confirmed = { by: '周文', on: '2026-09-04' };

async function described(mark: string, given: { known?: SourceRecord; confirmed?: typeof confirmed } = {}) {
  const { reading } = await readText(`${mark}\n${text}`);
  return describeSource(reading, { ...none, known: given.known ?? null, secrecyConfirmed: given.confirmed ?? null });
}

describe('the marks of secrecy of a source', () => {
  it('that an earlier release took in without asking are told with nobody who answered for them', async () => {
    const { secrecy } = await described('机密★10年', { known: await described('') });
    expect(secrecy).toMatchObject({ marks: [{ words: '机密★10年' }], confirmed: null });
    expect(secrecy && tell('zh-CN', toldSecrecy(secrecy))).toContain('导入时未作提示');
  });

  it('keep the answer of the import, whatever a later reading finds', async () => {
    const known = await described('机密★10年', { confirmed });
    expect((await described('机密★10年', { known })).secrecy).toEqual(known.secrecy);
    expect((await described('', { known })).secrecy).toEqual(known.secrecy);
  });

  it('are absent where it has none', async () => {
    expect(await described('', { confirmed })).not.toHaveProperty('secrecy');
  });
});
