import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';
import { markText } from './mark-text.ts';

const passed = '（2026年3月27日云泽市第四届人民代表大会常务委员会第三十一次会议通过）';
const opinion = [
  '云泽市第四届人大常委会第三十一次会议听取和审议了市人民政府的报告，提出以下审议意见：',
  '一、加快管网改造。2026年12月31日前改造老旧管网40公里。责任单位：市水务局。',
  '二、完善收费办法。2026年6月30日前印发收费办法。责任单位：市发展和改革委员会。',
  '请市人民政府于2026年7月3日前将研究处理情况书面报告市人大常委会。',
];
const lifted = ['任命叶知秋为云泽市人民法院审判员。', '免去简方的云泽市人民检察院检察员职务。'];

type Gazette = { contents: string[]; body: string[]; titles: string[] };

const gazettes: Readonly<Record<string, Gazette>> = {
  'without pages, wrapped otherwise above than below, the agenda first': {
    contents: [
      '目   录',
      '云泽市第四届人民代表大会常务委员会第三十一次会议议程',
      '关于检查《云泽市供水条例》和《云泽市节约用水条例》实施情',
      '况报告的审议意见',
      '云泽市人民代表大会常务委员会任免名单',
    ],
    body: [
      '云泽市第四届人民代表大会常务委员会',
      '第三十一次会议议程',
      '（2026年3月26日通过）',
      '一、听取和审议执法检查组关于检查《云泽市供水条例》实施情况的报告',
      '二、人事任免事项',
      '关于检查《云泽市供水条例》',
      '和《云泽市节约用水条例》',
      '实施情况报告的审议意见',
      passed,
      ...opinion,
      '云泽市人民代表大会常务委员会任免名单',
      passed,
      ...lifted,
    ],
    titles: [
      '云泽市第四届人民代表大会常务委员会第三十一次会议议程',
      '关于检查《云泽市供水条例》和《云泽市节约用水条例》实施情况报告的审议意见',
      '云泽市人民代表大会常务委员会任免名单',
    ],
  },
  'with pages behind a space': {
    contents: ['目 录', '关于全市城市供水情况报告的审议意见 1', '云泽市人民代表大会常务委员会任免名单 3'],
    body: [
      '关于全市城市供水情况报告的审议意见',
      passed,
      ...opinion,
      '云泽市人民代表大会常务委员会任免名单',
      passed,
      ...lifted,
    ],
    titles: ['关于全市城市供水情况报告的审议意见', '云泽市人民代表大会常务委员会任免名单'],
  },
  'of one entry': {
    contents: ['目录', '关于全市城市供水情况报告的审议意见'],
    body: ['关于全市城市供水情况', '报告的审议意见', passed, ...opinion],
    titles: ['关于全市城市供水情况报告的审议意见'],
  },
  'with a note under the heading and labels of groups': {
    contents: [
      '目  录（总第12号）',
      '（本期文件以常委会办公室印发的文本为准。）',
      '审议意见',
      '关于全市城市供水情况报告的审议意见',
      '人事任免',
      '云泽市人民代表大会常务委员会任免名单',
    ],
    body: [
      '关于全市城市供水情况报告的审议意见',
      passed,
      ...opinion,
      '云泽市人民代表大会常务委员会任免名单',
      passed,
      ...lifted,
    ],
    titles: ['关于全市城市供水情况报告的审议意见', '云泽市人民代表大会常务委员会任免名单'],
  },
  'of entries that begin alike, wrapped at the same word': {
    contents: [
      '目录',
      '云泽市人民代表大会常务委员会关于批准',
      '2025年市级决算的决议',
      '云泽市人民代表大会常务委员会关于批准',
      '2026年市级预算调整方案的决议',
    ],
    body: [
      '云泽市人民代表大会常务委员会关于批准',
      '2025年市级决算的决议',
      passed,
      '云泽市第四届人民代表大会常务委员会第三十一次会议决定，批准2025年市级决算。',
      '云泽市人民代表大会常务委员会关于批准',
      '2026年市级预算调整方案的决议',
      passed,
      '云泽市第四届人民代表大会常务委员会第三十一次会议决定，批准2026年市级预算调整方案。',
    ],
    titles: [
      '云泽市人民代表大会常务委员会关于批准2025年市级决算的决议',
      '云泽市人民代表大会常务委员会关于批准2026年市级预算调整方案的决议',
    ],
  },
  'set as a table': {
    contents: ['目录', '1 | 关于全市城市供水情况报告的审议意见 | 1', '2 | 云泽市人民代表大会常务委员会任免名单 | 3'],
    body: [
      '关于全市城市供水情况报告的审议意见',
      passed,
      ...opinion,
      '云泽市人民代表大会常务委员会任免名单',
      passed,
      ...lifted,
    ],
    titles: ['关于全市城市供水情况报告的审议意见', '云泽市人民代表大会常务委员会任免名单'],
  },
  'in two columns': {
    contents: [
      '目录',
      '关于全市城市供水情况报告的审议意见……1    云泽市人民代表大会常务委员会任免名单……3',
      '云泽市人民代表大会常务委员会公告……4    编后……5',
    ],
    body: [
      '关于全市城市供水情况报告的审议意见',
      passed,
      ...opinion,
      '云泽市人民代表大会常务委员会任免名单',
      passed,
      ...lifted,
    ],
    titles: ['关于全市城市供水情况报告的审议意见', '云泽市人民代表大会常务委员会任免名单'],
  },
  'in two columns without pages': {
    contents: ['目录', '关于全市城市供水情况报告的审议意见    云泽市人民代表大会常务委员会任免名单'],
    body: [
      '关于全市城市供水情况报告的审议意见',
      passed,
      ...opinion,
      '云泽市人民代表大会常务委员会任免名单',
      passed,
      ...lifted,
    ],
    titles: ['关于全市城市供水情况报告的审议意见', '云泽市人民代表大会常务委员会任免名单'],
  },
  'that name a paper otherwise than its head does': {
    contents: [
      '目录',
      '会议议程（2026年3月26日）',
      '关于全市城市供水情况报告的审议意见',
      '云泽市人民代表大会常务委员会任免名单',
    ],
    body: [
      '关于全市城市供水情况报告的审议意见',
      passed,
      ...opinion,
      '云泽市人民代表大会常务委员会任免名单',
      passed,
      ...lifted,
    ],
    titles: ['关于全市城市供水情况报告的审议意见', '云泽市人民代表大会常务委员会任免名单'],
  },
};

const head = ['云泽市人民代表大会常务委员会公报', '2026年第2号'];

describe('the contents of a gazette', () => {
  for (const [name, { contents, body, titles }] of Object.entries(gazettes)) {
    it(`end where the papers begin: ${name}`, async () => {
      const lines = [...head, ...contents, ...body];
      const marked = markText(lines.map((text, index) => ({ number: index + 1, text, page: null })));
      const set = marked.views.filter((view) => view.role === 'contents').map((view) => view.number);
      expect(set).toEqual(contents.map((_, index) => head.length + index + 1));
      const { reading } = await readText(lines.join('\n'), '公报.txt');
      const { documents, warnings } = reading;
      expect(documents.map((document) => document.title)).toEqual(titles);
      if (!/in two columns$|labels|otherwise than/.test(name))
        expect(warnings.filter(({ code }) => code === 'contents-not-found')).toEqual([]);
    });
  }
});
