import type { Form } from '#core/rules/form.ts';
import { form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  added,
  addedTo,
  arriving,
  betweenNames,
  bothPlaces,
  bothSides,
  boundBehind,
  change,
  clauseEnd,
  completion,
  falling,
  heldAgainst,
  howReckoned,
  inTurn,
  inTurnVerb,
  level,
  levelLead,
  magnitudeOfUnit,
  percent,
  perOutput,
  produced,
  reaching,
  reckoned,
  remarkBehind,
  risen,
  risenFrom,
  risingTo,
  saidOfAll,
  separately,
  shareOf,
  spaceInName,
  stepTaken,
  telling,
  thingBefore,
  thingBehind,
  threeIndustries,
  timed,
  timeUnit,
  unitless,
} from './measured.rules.ts';

const whole = (own: Form) => form`^${own}$`;
const long = (length: number) => '云'.repeat(length);
/** Each word behind 产量, which is what is left. */
const strippedOf = (words: readonly string[]) => Object.fromEntries(words.map((word) => [`产量${word}`, '产量']));

holdForm(
  'rising to a value',
  risingTo,
  texts`提高到 提升到 增加到 增长到 降到 扩大到 缩小到 减少到 上升到 提高至 增至 跃升至`,
  texts`提高 到 保持到`,
  whole,
);
holdForm('risen', risen.form, texts`由3提高到5 从3提高到5 由提高到5`, texts`3提高到5 由3，提高到5 由3到5 提高到5由3`);
holdReplacement('before rising', risenFrom.form, {
  '森林覆盖率由30%提高到32%': '森林覆盖率提高到32%',
  '森林覆盖率从30%提高到32%': '森林覆盖率提高到32%',
  由降到5降到3: '降到5降到3',
  '森林覆盖率提高到32%': '森林覆盖率提高到32%',
  '由30%到32%': '由30%到32%',
});

holdReplacement('growth', change.form, {
  ...strippedOf(texts`
    同口径增长 可比口径增长 按可比价增长 按可比价格增长 同比增长 环比增长 年均增长 比上年增长 比去年增长 较上年增长 较上年同期增长
    较去年增长 比去年同期增长 比上年预算数增长 比上年执行数增长 比上年决算数增长 比上年完成数增长 预期增长 预计增长 累计增长 实现增长 同比实现增长 累计同比增长
    增长 增幅 上涨 下降 降低 减少 提高 提升 上升 回落 增加 扩大 压减 缩小 收窄 增收 增支 减收 减支 增 降 涨
    增长到 增长至 增长了 增长为 增长达 增长达到 增长速度 增长速度为 增长速度达 增长速度达到`),
  产量同比: '产量同比',
  产量实现: '产量实现',
  增长产量: '增长产量',
  产量比今年增长: '产量比今年',
  产量加收: '产量加收',
  产量增产: '产量增产',
  产量新增: '产量新增',
  产量净增: '产量净增',
});
holdReplacement('level', level.form, {
  ...strippedOf(texts`
    预计达到 力争达到 预期达到 稳定达到 保持达到 控制达到 维持达到 有望达到 累计达到 总计达到 合计达到 约达到 已达到 已累计达到
    迈上 站上 跨上 跨越 冲刺 达到 达 为 是 突破 超过 超 完成 实现 在 提高到 提升到 降至 降到 跃升至 升至 增至 增加到 扩大到 设定为 约 保持 稳定 维持 预期 预计 安排 拟安排`),
  财政收入预算: '财政收入',
  财政支出预算: '财政支出',
  公用经费预算: '公用经费',
  财政收入计划: '财政收入',
  部门计划: '部门计划',
  部门预算: '部门预算',
  产量到: '产量到',
  产量控制: '产量控制',
  达到产量: '达到产量',
});
holdForm(
  'falling',
  falling.form,
  texts`下降 降低 减少 回落 压减 缩小 收窄 减收 减支 降 下降了 下降为 下降达 下降达到`,
  texts`增长 下降到 下降至 减产 增收`,
);
holdForm('arriving', arriving.form, texts`增长到 降至`, texts`增长 到达`);
holdForm(
  'telling',
  telling.form,
  texts`达到 达 突破 超过 迈上 站上 跨上 跨越 冲刺 提高到 降至`,
  texts`为 是 在 达到了`,
);
holdForm('added', added.form, texts`企业净增 企业新增`, texts`业净增 企业增 企业净增了 企业再增`);
holdReplacement('added to', addedTo.form, {
  企业净增: '企业',
  企业新增: '企业',
  业净增: '业净增',
  企业再增: '企业再增',
  企业净增户: '企业净增户',
});
const reckonings = texts`
  按不变价计算 剔除一次性因素后 扣除一次性因素后 比2020年 较2020年 比上年 比去年 比年初 比上年同期 比上年末 比2020年底 连续5年 连续12年 首次 累计 全年 实际
  同口径 年均 全部 稳步 必成目标 期成目标 奋斗目标 保底目标`;
holdForm(
  'word on how a figure is reckoned',
  reckoned,
  [
    ...reckonings,
    `按${long(2)}计算`,
    `按${long(8)}计算`,
    `剔除${long(2)}后`,
    `剔除${long(12)}后`,
    `比“${long(1)}”`,
    `比“${long(8)}”`,
  ],
  [
    `按${long(9)}计算`,
    `剔除${long(13)}后`,
    `比“${long(9)}”`,
    ...texts`比“” 比“云”泽” 按价计算 按不，变计算 剔除价后 剔除价，价后 连续年 连续123年 连续，年 连续年年 预期目标 必成 比1998年 比2020年中 产量`,
  ],
  (own) => form`^(${own})$`,
);
holdReplacement('how a figure is reckoned', howReckoned.form, {
  产量首次: '产量',
  产量首次全部: '产量',
  产量首次全部累计: '产量',
  产量首次全部累计实际: '产量首次',
  全年产量: '全年产量',
});
holdReplacement(
  'index without a unit',
  unitless.form,
  {
    价格指数控制在102左右: '价格指数|102|左右',
    价格指数稳定在102以内: '价格指数|102|以内',
    价格指数保持在102以上: '价格指数|102|以上',
    价格指数为102以下: '价格指数|102|以下',
    '城乡收入比缩小至2.05:1': '城乡收入比|2.05:1|',
    '城乡收入比缩小到2.05：1': '城乡收入比|2.05：1|',
    城乡收入之比达到2: '城乡收入之比|2|',
    '基尼系数达0.385': '基尼系数|0.385|',
    基尼系数降至0: '基尼系数|0|',
    城乡收入倍差降到1234: '城乡收入倍差|1234|',
    '城乡收入比为1:100': '城乡收入比|1:100|',
    价格指数102: '',
    '价格，价格指数为102': '',
    价格3指数为102: '',
    价格指数为102点: '',
    '城乡收入比为1:': '',
    '价格指数为1.': '',
    指数为102: '',
  },
  (text, own) => {
    const { name, value, bound } = own.find(text)?.groups ?? {};
    return name === undefined ? '' : `${name}|${value}|${bound ?? ''}`;
  },
);
holdReplacement('unit without its magnitude', magnitudeOfUnit.form, {
  万元: '元',
  百万元: '元',
  千元: '元',
  亿元: '元',
  元万: '元万',
});
holdReplacement(
  'step that is taken',
  stepTaken.form,
  {
    生产总值连跨三个台阶: '生产总值',
    生产总值连续跨三个台阶: '生产总值',
    生产总值连突破三个关口: '生产总值',
    生产总值迈上新台阶: '生产总值',
    生产总值跃上新台阶: '生产总值',
    生产总值再上新台阶: '生产总值',
    生产总值登上新大关: '生产总值',
    生产总值实现新跨越: '生产总值',
    生产总值实现新飞跃: '生产总值',
    [`生产总值实现${long(8)}飞跃`]: '生产总值',
    [`生产总值实现${long(9)}飞跃`]: '',
    '生产总值实现新，飞跃': '',
    生产总值实现飞跃: '',
    生产总值实现新飞跃了: '',
    粮食产量创新高: '粮食产量',
    粮食产量创历史新高: '粮食产量',
    粮食产量再创新高: '粮食产量',
    粮食产量新高: '',
    实现新飞跃: '',
    生产总值实现新目标: '',
  },
  (text, own) => own.find(text)?.groups.name ?? '',
);
holdForm('bound behind', boundBehind.form, texts`5%左右 5%以上 5%以下 5%以内 5%之内`, texts`左右5% 5%`);
holdReplacement(
  'verb in turn',
  inTurnVerb.form,
  {
    增长3: '增长',
    同比增长3: '同比增长',
    年均下降3: '年均下降',
    比上年增加3: '比上年增加',
    较去年减少3: '较去年减少',
    比年初增长3: '比年初增长',
    增长到3: '增长到',
    增长至3: '增长至',
    达到3: '',
    约增长3: '',
  },
  (text, own) => own.words(text) ?? '',
);
holdReplacement(
  'both sides under one name',
  bothSides.form,
  {
    '各项存、贷款余额': '各项|余额',
    各项存贷款: '各项|',
    存和贷款: '|',
    [`存、贷款${long(6)}`]: `|${long(6)}`,
    [`存、贷款${long(7)}`]: '',
    存与贷款: '',
    存款: '',
  },
  (text, own) => {
    const { head, tail } = own.find(text)?.groups ?? {};
    return head === undefined ? '' : `${head}|${tail}`;
  },
);
holdReplacement(
  'both places under one name',
  bothPlaces.form,
  {
    城乡居民收入: '|居民收入',
    城乡低保标准: '|低保标准',
    全市城乡居民收入: '全市|居民收入',
    [`城乡居民${long(2)}`]: `|居民${long(2)}`,
    [`城乡居民${long(12)}`]: `|居民${long(12)}`,
    [`城乡居民${long(13)}`]: '',
    城乡居民税: '',
    城乡收入: '',
    居民收入: '',
  },
  (text, own) => {
    const { head, tail } = own.find(text)?.groups ?? {};
    return head === undefined ? '' : `${head}|${tail}`;
  },
);
holdReplacement('before a level', levelLead.form, {
  ...strippedOf(texts`均 都 已 也 分别 力争`),
  均产量: '均产量',
});
holdForm(
  'share of something',
  shareOf.form,
  ['支出占收入的', `占${long(2)}的`, `占${long(20)}的`],
  ['支出的', '占收的', `占${long(21)}的`, '占收，入的', '占收入', '占收入的支出'],
);
holdReplacement(
  'how much of a budget was reached',
  completion.form,
  {
    收入完成年初预算的: '收入|完成|年初预算',
    收入实现年度目标的: '收入|实现|年度目标',
    收入占预算的: '收入|占|预算',
    收入为调整预算数的: '收入|为|调整预算数',
    收入达年度计划的: '收入|达|年度计划',
    收入达到年度任务: '收入|达到|年度任务',
    收入是上年决算数的: '收入|是|上年决算数',
    收入是上年执行数的: '收入|是|上年执行数',
    [`完成${long(14)}预算的`]: `|完成|${long(14)}预算`,
    [`完成${long(15)}预算的`]: '',
    收入完成投资的: '',
    收入完成预算的一半: '',
    '收入完成，预算的': '',
    '收入完成。预算的': '',
    '收入完成；预算的': '',
    收入完成3预算的: '',
    收入超预算的: '',
  },
  (text, own) => {
    const found = own.find(text);
    return found === null ? '' : `${text.slice(0, found.start)}|${found.groups.how}|${found.groups.base}`;
  },
);
holdForm(
  'held against',
  heldAgainst,
  texts`比上年 较去年 比上年同期 比上年预算数 比去年执行数 较上年决算数 比上年完成数`,
  texts`上年 比今年 比上年预算 比上年计划数`,
  whole,
);
holdReplacement(
  'three industries',
  threeIndustries.form,
  {
    '第一、二、三产业增加值': '增加值',
    '第一、第二、第三产业': '',
    '第一、第二产业投资': '投资',
    '一、二产业投资': '投资',
    第一和二产业投资: '投资',
    '第一、二次产业投资': '投资',
    '第一、二和三产业投资': '投资',
    [`第一、二产业${long(12)}`]: long(12),
    [`第一、二产业${long(13)}`]: '无',
    '第二、三产业投资': '无',
    '第一、三产业投资': '无',
    第一产业投资: '无',
    '第一、二产业投资、收入': '无',
    '第一、二、四产业投资': '无',
  },
  (text, own) => {
    const found = own.find(text);
    return found === null ? '无' : (found.groups.rest ?? '');
  },
);
holdForm(
  'reaching',
  reaching.form,
  texts`达到3家 突破3家 超过3家 高于3家 不少于3家 不低于3家 不高于3家 不超过3家 控制在3家`,
  texts`约3家 力争达到3家 不等于3家`,
);
holdForm('percent', percent.form, ['%', '个百分点'], ['万%', '百分点', '个']);
holdForm('unit of time', timeUnit.form, texts`小时 分钟 天 个月 年`, texts`天次 半年 月`);
holdForm('called a time', timed.form, texts`通勤时间 使用时长 优良天数 审批周期 使用年限 预期寿命`, texts`热线 期限`);
holdReplacement('remark behind a figure', remarkBehind.form, {
  '（预计数）。': '。',
  '(预计数)。': '。',
  ' （预计数）': '',
  '（）': '',
  '以上（预计数）': '以上（预计数）',
  '（预（计）数）': '（预（计）数）',
  '(预(计)数)': '(预(计)数)',
  '（预）计）': '计）',
  '(预)计)': '计)',
  '（预计数': '（预计数',
  '预计数）': '预计数）',
});
holdReplacement('end of a clause', clauseEnd.form, {
  大关: '',
  '台阶。': '',
  '的控制线。': '',
  控制线: '控制线',
  的控制目标: '的控制目标',
  '关口。': '',
  '大关 。': '',
  '大关”。': '',
  '大关’。': '',
  '大关**。': '',
  以上: '以上',
  '以上。': '以上',
  大关里: '大关里',
});
holdForm(
  'thing behind',
  thingBehind.form,
  ['助餐点', 'AED', 'aed', '“云泽”', long(2), long(16)],
  ['云', long(17), '助餐点（一期）', '助餐点1', '1助餐点'],
);
holdForm(
  'thing before',
  thingBefore.form,
  ['助餐点', 'AED', 'aed', '“云泽”', '街区（一期）', long(2), long(16)],
  ['云', long(17), '助餐点1', '1助餐点'],
);
holdReplacement(
  'what is produced',
  produced.form,
  { 工业总产值: '工业', 工业产值: '工业', 总产值说明: '', 产值: '', 工业产能: '' },
  (text, own) => own.find(text)?.groups.what ?? '',
);
holdForm('in turn', inTurn, texts`分别增长 各自增长`, texts`增长`);
holdReplacement(
  'subjects and figures in turn',
  separately.form,
  {
    '收入、支出分别增长3分别': '收入、支出|增长3分别',
    分别增长: '|增长',
    收入分别: '收入|',
    收入增长: '',
    '收入、支出分别超过3、5': '收入、支出|3、5',
  },
  (text, own) => {
    const { names, figures } = own.find(text)?.groups ?? {};
    return names === undefined ? '' : `${names}|${figures}`;
  },
);
holdForm(
  'said of all figures',
  saidOfAll,
  texts`约 突破 超过 增长超过`,
  texts`达到 3超过 ３超过 超过3`,
  (own) => form`^${own}$`,
);
holdReplacement(
  'between names',
  betweenNames.form,
  { '收入、支出和税收与存款及贷款': '收入|支出|税收|存款|贷款' },
  (text, own) => text.split(own.regex).join('|'),
);
holdForm(
  'per output',
  perOutput.form,
  texts`单位地区生产总值能耗 万元地区生产总值能耗 单位GDP能耗 单位工业增加值能耗`,
  texts`地区生产总值 单位能耗 每单位GDP能耗`,
);
holdReplacement(
  'space in the name of what is measured',
  spaceInName.form,
  {
    '水网  长度': '水网长度',
    'PM2.5  浓度': 'PM2.5浓度',
    '浓度  PM': '浓度PM',
    'GDP per capita': 'GDP per capita',
  },
  (text, own) => own.replaceAll(text),
);
