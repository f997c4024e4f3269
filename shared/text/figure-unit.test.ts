import { type Form, form, spelled } from '#core/rules/form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { magnitudePattern, unitPattern } from './figure-unit.ts';

const units = texts`
  个百分点 百分点 个百分比 % ％ ‰ BP 个基点 微克/立方米 毫克/升 吨标准煤 吨标煤 千瓦时 度电 千瓦 兆瓦 吉瓦 kV 千伏 km 公里 千米 里 平方公里 平方千米 平方米
  平米 立方米 米 公顷 亩 公斤 千克 斤 吨 升 人民币 美元 欧元 港元 日元 元/月 元/人 元 个标准箱 标箱 TEU 人次 户次 家次 所次 台次 艘次 件次 批次 趟次 车次 班次
  架次 场次 人 名 位 户 家 个 件 项 起 例 所 座 栋 幢 台套 台 套 辆 艘 列 架 条 处 宗 场 期 张 只 枚 批 篇 部 册 本 份 片 间 门 课时 剂次 针次 次 单 床 株 棵 尾
  头 倍 分 支 对 组 班 款 类 级 团 块 节 小时 分钟 天 个月 站 根 方 人月 包 颗 吨公里 种 盏 页 口 羽 幅 眼 箱 分贝`;

// A word that only begins like a unit: 3级医院.
const words = texts`
  3级医院 3级以上 3级及以下 3级保护 3级响应 3级联动 3级政府 3级中学 3级甲等 3级乙等 2分别 2分之一 2分区 2分类 2部门 2部分 2部署 2里面 2里程 2方面 2方案
  2方式 2方针 2节能 2节约 2节点 2组织 2组建 2组成 2团队 2团市委 3类型 2对口 2对接 2对标 2支持 2支撑 2支出 2本级 2本市 2本地 2位于 2位居 2位列 2人民 2人工 2人才
  2人大 2人均 2人社 2人行 2场所 2场景 2班子 2处理 2处置 2处于 2次会议 2次全会 2次常委会 2次全体 2次代表 2次主任 2门类 2片区 2条件 2条例 2件套 2单位 2单元 2单独
  2期间 2期末 2期内 2项目组 2天然 2天气 2包括 2包含 2站点式 2根据 2根本 2元旦 2元宇宙 2块状 2家庭 2家长 2家门 2株洲 2批准 2批而未供 2户籍 2户均 2户外 2户型 2种植 2种子 2种类 2种质
  2种业 2口径 2口岸 2口头 2口粮 2眼科 2眼镜 2箱式 2箱涵`;

const spans = {
  '12.2年': '年',
  '12.25年': '年',
  '83.5 岁': '岁',
  寿命82岁: '岁',
  '寿命82 岁': '岁',
  人均预期寿命一二三四五六七82岁: '岁',
  寿命一二三四五六七八九十82岁: '岁',
  // Which of the two comes first decides only where the shorter one is barred.
  '5分钟之内': '分钟',
  '2025年': 'none',
  '12.255年': 'none',
  '12年': 'none',
  '.5年': 'none',
  '82岁': 'none',
  寿命8岁: 'none',
  寿命108岁: 'none',
  '12.年': 'none',
  寿命一二三四五六七八九十甲82岁: 'none',
  '寿命82  岁': 'none',
  '8.5  岁': 'none',
  '寿命，82岁': 'none',
  '寿命。82岁': 'none',
  '寿命；82岁': 'none',
  寿命7至82岁: 'none',
  寿命82年: 'none',
};

/** Whether a text is a unit, or else the unit that stands behind its figure. */
function told(text: string, own: Form): string {
  if (form`^(${own})$`.test(text)) return 'whole';
  return form`[\d.]\x20?(?<unit>${own})`.find(text)?.groups.unit ?? 'none';
}

const all = (names: readonly string[], as: string) => Object.fromEntries(names.map((name) => [name, as]));

holdReplacement(
  'unit of a figure',
  spelled(unitPattern),
  { ...all(units, 'whole'), ...all([...words, '度', '方米'], 'none'), ...spans },
  told,
);
holdReplacement(
  'magnitude',
  spelled(magnitudePattern),
  { ...all(texts`百万 千万 万亿 百亿 千亿 万 亿 千 百`, 'whole'), ...all(texts`十 年`, 'none') },
  told,
);
