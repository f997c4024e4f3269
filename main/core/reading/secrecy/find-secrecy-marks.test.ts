import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';
import { findSecrecyMarks } from './find-secrecy-marks.ts';

const title = ['云泽市人民政府', '关于水源地保护情况的报告'];
const body = '现将有关情况报告如下。';

/** What is found in lines: kind, words and line. */
function found(lines: readonly string[], name = '报告.txt'): string[] {
  const drawn = { lines: lines.map((text, at) => ({ number: at + 1, text, page: null })) };
  return findSecrecyMarks(drawn, name).map(({ kind, words, place, line }) =>
    [kind, words, place, ...(line === null ? [] : [line])].join(' '),
  );
}

describe('marks of secrecy in the head of a paper', () => {
  it.each([
    ['机密★10年', 'state-secret 机密★10年 line 1'],
    ['　　机　密 ★ １０ 年　　特　急', 'state-secret 机　密 ★ １０ 年 line 1'],
    ['绝  密', 'state-secret 绝  密 line 1'],
    ['000012 机密★10年', 'state-secret 机密★10年 line 1'],
    ['秘密★ 云泽市人大常委会办公室文件', 'state-secret 秘密★ line 1'],
    ['云泽市人大常委会办公室文件　　机密·5年', 'state-secret 机密·5年 line 1'],
    ['机密 ★ 10 年 特 急', 'state-secret 机密 ★ 10 年 line 1'],
    ['【机密】', 'state-secret 机密 line 1'],
    ['**秘密★长期**', 'state-secret 秘密★长期 line 1'],
    ['关于水源地保护情况的报告（机密）', 'state-secret 机密 line 1'],
    ['| 机密★5年 | 第12号 |', 'state-secret 机密★5年 line 1'],
    ['| 密级：秘密 | |', 'state-secret 密级：秘密 line 1'],
    ['| 密级 | 秘密 |', 'state-secret 密级 秘密 line 1'],
    ['（内部资料　注意保存）', 'internal 内部资料　注意保存 line 1'],
    ['会议材料（内部资料，会后收回）', 'internal 内部资料，会后收回 line 1'],
    ['工作秘密★3年', 'internal 工作秘密★3年 line 1'],
  ])('%s is one', (line, mark) => {
    expect(found([line, ...title, body])).toEqual([mark]);
  });

  it.each([
    '关于保守国家秘密工作情况的报告',
    '云泽市秘密级文件管理办法',
    '保护商业秘密、工作秘密和个人隐私，不得外传。',
    '绝密级运输车辆五年内更新。',
    '关于商业秘密保护情况的报告（商业秘密）',
    '各单位要区分绝密、机密、秘密三级',
    '内部资料　免费交流',
    '云泽市内部资料准印证第12号',
    '《机密》',
    '| 序号 | 文件 | 密级 |',
    '| 1 | 关于档案工作的通知 | 秘密 |',
    '密级：□绝密　□机密　□秘密',
  ])('%s is none', (line) => {
    expect(found([line, ...title, body])).toEqual([]);
  });

  it('are looked for in the head alone, but for those with the star, which stand by themselves anywhere', () => {
    const text = Array.from({ length: 20 }, () => body);
    expect(found([...text, '机密', '内部资料', '不得外传'])).toEqual([]);
    expect(found([...text, '机密★10年', ...title])).toEqual(['state-secret 机密★10年 line 21']);
    expect(found([...text, '标注“机密★10年”的文件不得上传。'])).toEqual([]);
  });

  it('are told once, however often they stand', () => {
    expect(found(['机密★10年', ...title, '机密 ★ 10 年'])).toEqual(['state-secret 机密★10年 line 1']);
  });

  it('are told of the head of each page where pages are known', () => {
    const lines = ['封面', '机密', body, body, body, '内部资料'].map((text, at) => ({
      number: at + 1,
      text,
      page: at === 0 ? 1 : 2,
    }));
    expect(findSecrecyMarks({ lines }, '报告.pdf')).toMatchObject([{ words: '机密', line: 2 }]);
  });
});

describe('marks of secrecy in the name of a file', () => {
  it.each([
    ['（机密）水源地报告.docx', '机密'],
    ['水源地报告【秘密★5年】（定稿）.docx', '秘密★5年'],
    ['水源地报告-绝密.pdf', '绝密'],
    ['机密_水源地报告.pdf', '机密'],
    ['水源地报告(内部资料 注意保存).docx', '内部资料 注意保存'],
    ['机密/水源地报告.docx', '机密'],
    ['秘密★10年.doc', '秘密★10年'],
  ])('%s is one', (name, words) => {
    expect(findSecrecyMarks({ lines: [] }, name)).toMatchObject([
      { words, place: 'file-name', line: null, file: name },
    ]);
  });

  it.each([
    '保守国家秘密工作报告.docx',
    '商业秘密保护条例（草案）.docx',
    '机密级文件管理办法.docx',
    '报告（商业秘密）.txt',
  ])('%s is none', (name) => {
    expect(findSecrecyMarks({ lines: [] }, name)).toEqual([]);
  });
});

describe('a reading', () => {
  it('tells the marks, and has nothing of them where there are none', async () => {
    const { reading } = await readText(['秘密★5年', ...title, body].join('\n'));
    expect(reading.secrecy).toMatchObject([{ kind: 'state-secret', words: '秘密★5年', line: 1 }]);
    expect((await readText([...title, body].join('\n'))).reading).not.toHaveProperty('secrecy');
  });
});
