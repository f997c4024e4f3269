import { describe, expect, it } from 'vitest';
import { message } from '#shared/messages/catalogue.ts';
import { fileLabels } from './file-labels.ts';

const say: Parameters<typeof fileLabels>[0] = (key, details) => message('zh-CN', key, details);

const chosen = (id: string, text: string, folder: string | null = null, day = '2026-11-03T09:00:00') => {
  const file = new File([text], '反馈报告.docx', { lastModified: Date.parse(day) });
  Object.defineProperty(file, 'webkitRelativePath', { value: folder === null ? '' : `${folder}/${file.name}` });
  return { id, file, looksFirst: false, state: { is: 'waiting' } } as const;
};
const labels = (...items: ReturnType<typeof chosen>[]) => [...fileLabels(say, items).values()];

describe('files of one name in the list of imports', () => {
  it('are told apart by their size, else by the day they were changed', () => {
    expect(labels(chosen('1', '甲'), chosen('2', '乙乙'))).toEqual([
      '反馈报告.docx（3 字节）',
      '反馈报告.docx（6 字节）',
    ]);
    expect(labels(chosen('1', '甲'), chosen('2', '乙', null, '2026-11-05T09:00:00'))).toEqual([
      '反馈报告.docx（3 字节，2026-11-03 修改）',
      '反馈报告.docx（3 字节，2026-11-05 修改）',
    ]);
  });

  it('are told apart by their folders where these were chosen', () => {
    expect(labels(chosen('1', '甲', '教育/正式稿'), chosen('2', '乙', '水务'))).toEqual([
      '反馈报告.docx（在“教育/正式稿”文件夹）',
      '反馈报告.docx（在“水务”文件夹）',
    ]);
  });

  it('are counted where nothing tells them apart, and called by the name alone where it is borne once', () => {
    expect(labels(chosen('1', '甲'), chosen('2', '乙'))[1]).toBe(
      '反馈报告.docx（3 字节，2026-11-03 修改，同名文件第 2 份）',
    );
    expect(labels(chosen('1', '甲'))).toEqual(['反馈报告.docx']);
  });
});
