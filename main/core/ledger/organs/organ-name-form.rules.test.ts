import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  collective,
  emptyWord,
  localOffice,
  nameEnding,
  nameJoiner,
  nationalBody,
  ofParty,
  ofPeople,
  organGroup,
  remarkBehind,
  thirdSign,
} from './organ-name-form.rules.ts';

const ministries = texts`
  生态环境 自然资源 住房和城乡建设 住建 财政 教育 公安 民政 司法 农业农村 商务 交通运输 水利 应急管理`;
const ends = texts`委员会 委 局 厅 办公室 办 院 部 中心 集团 公司 工委 联合会 联 会 队 处 站 政府`;

holdWords(
  'remark behind a name',
  remarkBehind.form,
  {
    '市水务局（牵头）': '（牵头）',
    '市水务局(牵头)': '(牵头)',
    '市水务局（）': '（）',
    '市（县）水务局（牵头）': '（牵头）',
    '市（水务局（牵头）': '（牵头）',
    '市（水务局(牵头）': '(牵头）',
  },
  ['市（县）水务局', '市水务局（牵头', '市水务局牵头）', '市水务局（（牵头）)', '市水务局（牵)头）'],
);
holdWords(
  'what is printed or left out',
  ofPeople.form,
  { 市人民政府: '人民', 中级人民法院: '人民', 人民检察院: '人民' },
  texts`人民银行 人民代表大会 政府`,
);
holdWords(
  'end of a name',
  nameEnding.form,
  Object.fromEntries(ends.map((end) => [`市水务${end}`, end])),
  texts`市水务 委员会议 市长`,
);
holdEach(
  'name of an organ',
  [ofParty, collective, organGroup, nationalBody, localOffice, nameJoiner, thirdSign, emptyWord],
  {
    'organ-party': { has: texts`中共云泽市委`, hasNot: texts`市委中共 云泽市委` },
    'organ-collective': {
      has: texts`
        各县区 相关局 有关局 职能局 责任局 成员局 承办局
        市级部门 市属单位 市责任主体 两个板块 国有企业 东湖街道等 市教育局等`,
      hasNot: texts`市教育局 等待办 单位办 部门办 企业局 市责任主体办 板块办 东湖街道 市各局 市有关局`,
    },
    'organ-group': {
      has: [
        ...texts`县 市 区 旗 乡 镇 街道 政府 办事处 委员会 管委会`.map((level) => `各${level}`),
        ...texts`各县（市、区） 各县(市、区) 各县（市、区）人民政府 各县政府 各乡镇人民政府`,
      ],
      hasNot: texts`市各县 各局 各县水务局 各县（市、区）） 各县人民 县政府`,
    },
    'organ-national': {
      has: [
        ...texts`国务院办公厅 国家税务局 中央网信办 中国银行 全国人大 最高人民法院 最高人民检察院`,
        ...ministries.map((of) => `${of}部`),
      ],
      hasNot: texts`市财政部门 财政部门 最高 最高人民 市中国银行 水务部 部`,
    },
    'organ-local': { has: texts`水务局 管理委员会 发改委 政府办公室 人防办`, hasNot: texts`水务集团 局长 市委员` },
    'organ-joiner': { has: [...'和与及、'], hasNot: [...'或并，'] },
    'organ-third-sign': { has: [...'化人'], hasNot: ['', '信', '信化'] },
    'organ-empty-word': { has: texts`事务 工作`, hasNot: texts`事 务 工作室 大事务 管理` },
  },
);
