import { texts } from '#core/rules/testing/texts.ts';
import type { indicatorRules, nameRules } from './indicator.rules.ts';

const long = (length: number) => '云'.repeat(length);

/** Names that each rule tells as those of indicators. */
export const indicators: Readonly<Record<(typeof indicatorRules)[number]['id'], readonly string[]>> = {
  'indicator-product': [
    ...texts`地区生产总值 工业总产值 人均GDP 绿色GDP 工业增加值 粮食总产 粮食单产 钢铁产能`,
    `${long(34)}总值`,
  ],
  'indicator-money': [
    ...texts`
      贸易总额 财政收入 财政支出 固定资产投资 居民消费 服务出口 商品进口 实际外资 货物贸易 全市税收 各项贷款 居民存款
      企业利润 企业营收 研发投入 到位资金 教育经费 居民消费价格 城市CPI 物价涨幅 进出口 对外贸易 对外投资 投入产出投资`,
    `${long(34)}收入`,
  ],
  'indicator-share': [
    ...texts`
      失业率 消费比重 煤炭占比 优良天数比例 城乡居民收入比 城乡收入倍差 经济增速 基尼系数 能耗强度 路网密度 颗粒物浓度
      科技贡献度 群众满意度 群众知晓度 产业集中度 外贸依存度 医疗水平 水质均值 空气质量指数 投入产出率`,
    `${long(35)}率`,
  ],
  'indicator-quantity': [
    ...texts`粮食产量 经济规模 绿地面积 公路里程 单位能耗 能源消耗 污染物排放 医保覆盖面`,
    `${long(34)}规模`,
  ],
  'indicator-count': [
    ...texts`车位总数 就业人数 搬迁户数 上市家数 专利个数 信访件数 优良天数 学位数 医师数 企业数 常住人口 养老床位 发明专利
      接待游客 城镇就业`,
    `${long(34)}人口`,
  ],
  'indicator-per-head': [...texts`每百人电话 每千人医师 每万人学位 人均寿命值 户均车辆`, `每百${long(34)}`, '户均小区'],
  'indicator-time': [...texts`平均预期寿命 使用年限 审批周期 通勤时间`, `${long(34)}周期`],
};

export const noIndicators: readonly string[] = [
  ...texts`
    每百人 每亿人医师 人均甲 每千人，医师 共每千人医师 额 率 量 水利 加强投资 新增床位 这增速 总值说明 收入说明 指数说明 规模说明 人口说明 年限说明 投入时间 投入收入 投入增加值
    投入比重 投入规模 投入人口 对口支出 对口比例 对口规模 对口产值 对口人口 对口周期`,
  `${long(35)}总值`,
  `${long(35)}收入`,
  `${long(36)}率`,
  `${long(35)}规模`,
  `${long(35)}人口`,
  `${long(35)}周期`,
];

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const names: Readonly<Record<(typeof nameRules)[number]['id'], Near>> = {
  'name-vague': {
    has: texts`
      产量 面积 收入 支出 资金 利润 金额 人数 户数 家数 就业 数量 项目 水平 规模 贷款 专利 消费 质量 时间 比例 经费 额 率 量`,
    hasNot: texts`粮食产量 产量表 水利`,
  },
  'name-bare': {
    has: [
      ...texts`
        总量 总额 总数 总规模 增速 投资 占比 比重 增幅 增量 余额 总投资 同口径 存量 覆盖率 保有量 总面积 投资额 平均 下降率
        上升率 增长率 完成率 占比重 占地区比例 占总量 完成预算比重`,
      `占${long(14)}比重`,
    ],
    hasNot: [...texts`用电总量 总量表 水利 占 占地区`, '占地区，比重', `占${long(15)}比重`],
  },
  'name-counted': {
    has: [
      ...texts`
        规上企业 养老机构 科创平台 工业园区 种植基地 中小学校 三级医院 孵化中心 公交线路 停车泊位 通信基站 养老床位 高层次人才
        工作人员 执业医师 专任教师 宽带用户 智慧社区 美丽乡村 传统村庄 充电站点 老字号品牌 家庭农场 市域铁路 滨江绿道 口袋公园
        四级景区 红色驿站 银行网点 充电桩 志愿者 合作社 实验室 孵化器 上市公司 “小巨人” 单项冠军 高速公路`.map(
        (name) => (name === '新企业' ? '规上企业' : name),
      ),
      `${long(26)}企业`,
    ],
    hasNot: [
      ...texts`企业 中心 水利 建设企业 企业（家） 规上企业税 充电桩费`,
      ...[...'、，。；：'].map((sign) => `甲${sign}企业`),
      `${long(27)}企业`,
    ],
  },
  'name-subject': {
    has: [
      ...texts`社零额 GDP 城市快递 城市（新） （新）城 中欧班列 “小巨人” 第一产业 第二产业 第三产业 高新企业 云泽XY 云泽Xy 云泽xz 云泽XZ`,
      long(30),
    ],
    hasNot: [
      ...texts`
        云 云5 社零额5 加强水利 水利，工程 第四产业 仅水利 只水利 增水利 降水利 快水利 全球贸易 全国水利 高于水利 低于水利 上年水利
        水利的 水利了 水利着 水利得 水利是 水利有 水利要 水利能 水利应 水利会 水利上 水利中 水利内 水利个 水利家 水利项 水利排名 位居水利 水利居全市 水利（新建 水利“新建`,
      long(31),
    ],
  },
  'name-spending-lead': {
    has: texts`
      主要支出 主要支出项目 支出科目 支出安排 支出的安排 支出预算 支出项目安排情况 支出情况如下 主要支出是 主要支出为 支出项目安排情况是`,
    hasNot: texts`支出增长 收入安排 支出的情况 支出安排好 支出如下是`,
  },
  'name-spending-itself': {
    has: texts`教育支出 预备费 公用费用 专项资金 三公经费`,
    hasNot: texts`教育 支出项目 资金池`,
  },
  'name-of-share': { has: texts`税收占比 消费比重 优良比例 失业率`, hasNot: texts`税收收入 率先 比例尺` },
  'name-of-account': {
    has: [...texts`一般公共预算收入 全市社会保险基金收入 地方财政支出 基金预算支出`, `基金${long(4)}收入`],
    hasNot: [
      ...texts`居民收入 预算 基金收入说明`,
      '一般\n基金收入',
      `基金${long(5)}收入`,
      '基金，收入',
      '基金支持收入',
      '基金收缴收入',
    ],
  },
  'name-whole-place': { has: texts`全国 全省 全市 全州 全县 全区 全旗 全盟`, hasNot: texts`全镇 市级 全年` },
  'name-other-side': {
    has: texts`收入 支出 结余 结转 滚存结余 收支结余 年末滚存结余 当年收支结余 年终结余 累计结转`,
    hasNot: texts`财政收入 收入说明 年末 滚存 年初结余`,
  },
};
