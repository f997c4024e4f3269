import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdScale } from '#core/rules/testing/hold-scale.ts';
import { inventedHeads } from './weigh-head.corpus.ts';
import { about, issuer, lawStart, lawTitle, meeting, tableStart } from './weigh-head.rules.ts';
import { headScale } from './weigh-head.ts';

holdScale('head of a paper', headScale, inventedHeads);

holdForm(
  'about',
  about,
  ['关于养老的报告', '关于养老报告', '市政府关于养老的报告', '关于养，老的报告', `${'长'.repeat(40)}关于养老的报告`],
  [
    '养老报告',
    '关于养老的报告，',
    '关于养老的报告,',
    '关于养老的报告。',
    '关于养老，报',
    '关于养老,报',
    '关于养老。报',
    '关于养老的',
    `${'长'.repeat(41)}关于养老的报告`,
  ],
);
holdForm(
  'issuer',
  issuer,
  [
    '九届人大三次会议文件',
    '九届人民代表大会常委会三次会议文件',
    '九届人大常委会二十次会议文件',
    '第 3 次全体会议文件',
    '第3次会议文件',
    '第12次会议文件',
    '第3次云泽全体会议文件',
    '云泽人民政府公告',
    `${'云'.repeat(24)}人民政府公告`,
    '云泽市人民政府办公室关于养老',
    '云泽市人民代表大会公告',
    '云泽市人民代表大会常务委员会关于养老',
    '云泽市人大常委会决定',
    '云泽市人民政府任免',
    '云泽市人民政府令',
    '云泽市人大常委会办公室关于养老',
    '云泽市人民政府办公厅关于养老',
  ],
  [
    '九届人大第三次集中活动',
    '第3次会议',
    '第3次云泽市全体会议文件',
    '云人民政府公告',
    '第次会议文件',
    '九届人大次会议文件',
    '第一二三四五六次会议文件',
    '第3次会议甲',
    '九届人大三次会议甲',
    `${'云'.repeat(25)}人民政府公告`,
    '养老公告',
    '人民政府公告',
    '云泽市人民政府文件',
  ],
);
holdForm(
  'title of a regulation',
  lawTitle,
  [
    '河道条例',
    '河道规定',
    '河道办法',
    '议事规则',
    '河道细则',
    '协会章程',
    '规划纲要',
    '河道规划',
    '河道条例(草案)',
    '河道条例（草案）',
  ],
  ['河道条例起草', '河道条例（一（二））', '河道'],
);
holdForm(
  'first article',
  lawStart,
  ['第一章', '第 1 条', '第一 编', '第一篇', '第一部'],
  ['第二条', '见第一条', '第一次'],
);
holdForm('note of a meeting', meeting, ['会议', '大会', '在座谈上', '通过', '批准', '讲话', '报告'], ['上午']);
holdForm(
  'table',
  tableStart,
  ['截至三月', '单位：万元', '单位:万元', '（单位：万元', '(单位：万元'],
  ['共计截至三月', '单位名称', '[截至'],
);
