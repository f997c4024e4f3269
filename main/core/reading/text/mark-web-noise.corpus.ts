import { texts } from '#core/rules/testing/texts.ts';
import type { noiseAroundRules, webNoiseRules } from './mark-web-noise.rules.ts';

const long = (length: number) => '云'.repeat(length);
const labels = (strings: TemplateStringsArray) => texts(strings).map((label) => `${label}：水网`);

export const noises: Readonly<Record<(typeof webNoiseRules)[number]['id'], readonly string[]>> = {
  'noise-place': [
    ...labels`首页 网站首页 当前位置 您现在的位置 您的位置 您当前的位置 位置`,
    ...[...'-—–>＞›»/·|'].map((sign) => `首页${sign}资料`),
    '首页 ：资料',
    '首页：',
    `首页：${long(80)}`,
  ],
  'noise-path': [
    '水务>资料>公报',
    '水务＞资料＞公报',
    '水务›资料›公报',
    '水务»资料»公报',
    '水>资>',
    '>资料>公报',
    `${long(12)}>${long(20)}>${long(60)}`,
  ],
  'noise-published': labels`发布时间 发布日期 发表时间 成文日期 更新时间 生成日期 有效性 时效`,
  'noise-maker': labels`
    信息来源 文章来源 稿件来源 来源 作者 编辑 责任编辑 责编 审核 初审 二审 三审 终审 校对 发文机构 发布机构`,
  'noise-count': labels`点击 点击数 点击量 浏览次数 浏览量 浏览数 浏览 访问次数 访问量 阅读次数 阅读量 阅读 字数 文章字数`,
  'noise-view': labels`收藏 字号 字体 字体大小 浏览字号 背景色 视力保护色 色调调节 保护视力色 分享到 分享`,
  'noise-index': labels`索引号 主题词 主题分类 体裁分类 公开方式 公开范围 信息名称 文件编号 关键词`,
  'noise-buttons': [
    ...texts`【打印】 [关闭] （返回） (收藏) 打印】 打印] 打印） 打印) 【打印 打印｜关闭 打印|关闭 打印】关闭 打印]关闭 打印）关闭 打印)关闭 打印【关闭`,
    ...texts`打印[关闭 打印(关闭 打印（关闭 打印】【关闭 打印打印关闭收藏分享大】`,
    ...['【 打印', '打印 】', '打印 】关闭', '打印】 【关闭', '打印】【 打印'],
  ],
  'noise-site': [
    ...texts`云泽门户网站 云泽门户网 云泽政府网站 云泽政府网 云泽人大网 云泽人大网站 云泽官方网站 云泽官网 云泽数字报`,
    `${long(20)}官网`,
  ],
  'noise-menu-row': [
    '首页 政务公开 互动交流',
    '市情|政务公开|互动交流',
    '市情｜政务公开｜互动交流',
    '市情·政务公开·互动交流',
    '市情/政务公开/互动交流',
    '市情 | 政务公开 | 互动交流',
    '市情 微信 微博 朋友圈',
  ],
  'noise-parted-buttons': texts`【字号： 字号 加大 还原 减小 全屏 下载 】`,
  'noise-photo': ['本报记者 周远 摄', '通讯员周远摄', `记者${long(12)}摄`],
  'noise-when': [
    '时间：2026-03-05',
    '时间: 2026/3/5',
    '时间 ：2026.3.5',
    '时间：2026-03-05 19:30',
    '时间：2026-03-05 09:30:15',
  ],
  'noise-day': ['2026-03-05 水', `2026/3/5 ${long(80)}`, '2026.3.5 9:30:00 来源：市水务局'],
  'noise-time': ['2026年3月5日9:30', '2026年3月5日 09:30来源', `2026年3月5日  10:05${long(60)}`],
  'noise-neighbour': [
    ...texts`上一篇 下一篇 上一版 下一版 上一页 下一页 相关链接 相关文章 相关报道 相关新闻 相关阅读 相关解读 相关附件 附件下载 友情链接`,
    `上一篇${long(60)}`,
  ],
  'noise-foot': [
    ...texts`云ICP备1 云icp备1 云公网安备1 网站标识码1 版权所有 Copyright copyright COPYRIGHT 政府网站找错 技术支持： 技术支持单位：`,
    ...['技术支持 ：云泽', 'All Rights Reserved', 'all rights reserved', 'ALL RIGHTS RESERVED'],
    `${long(40)}版权所有${long(80)}`,
  ],
  'noise-greeting': ['您好', '欢迎您', `您好${long(24)}`],
  'noise-address': texts`http://yunze HTTPS://YUNZE https://yunze www.yunze WWW.YUNZE http://yunz`,
};

export const noNoises: readonly string[] = [
  ...texts`首页 首页资料 回首页：资料 水务>资料 水务>>公报 来源 来源水网 发布的来源水网 水网打印 打印水网 打印打印打印打印打印打印打印 云泽】打印`,
  ...texts`见上一篇 目前公网 好您好 见http://yunze http://yun http:yunze ftp://yunze https//yunze wwwyunze 2026-03-05 2026-03-05水网 2026年3月5日 2026年3月5日水网 2026年3月5日9时`,
  ...texts`2026年3月5日9:3 2026年3月5日:30 第2026-03-05号 云泽水网`,
  '首页 政务公开',
  '泽官网',
  '云，泽官网',
  '云。泽官网',
  '云：泽官网',
  '云:泽官网',
  '云泽官网建设',
  `${long(21)}官网`,
  '首页政务公开互动交流',
  '首页 政务公开 水网',
  '见首页 政务公开 互动交流',
  '首页 政务公开 互动交流 水网',
  '首页  ：资料',
  `首页：${long(81)}`,
  `${long(13)}>资料>公报`,
  `水务>${long(21)}>公报`,
  `水务>资料>${long(61)}`,
  '2026-03-05 ',
  `2026-03-05 ${long(81)}`,
  '见2026-03-05 水网',
  '见2026年3月5日9:30',
  `2026年3月5日9:30${long(61)}`,
  `上一篇${long(61)}`,
  `${long(41)}版权所有`,
  `版权所有${long(81)}`,
  `您好${long(25)}`,
  'http://yun ze',
  '【  打印',
  '打印  】',
  '技术支持  ：云泽',
  '为企业提供技术支持',
  '【打印】。',
  '【打印】；',
  '2026年3月5日109:30',
  'http://yunze 水网',
  '全屏播放',
  '字号大小',
  '周远摄',
  '记者甲摄',
  '记者周远摄影',
  `记者${long(13)}摄`,
  '时间：2026年3月5日',
  '会议时间：2026-03-05',
  '时间：2026-03-05 上午',
  '时间：2026-03-05 9:30:1',
];

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const noiseAround: Readonly<Record<(typeof noiseAroundRules)[number]['id'], Near>> = {
  'noise-bare-day': { has: ['2026-03-05'], hasNot: ['见2026-03-05', '2026-03-05 水网'] },
  'noise-record-row': {
    has: [
      ...texts`索引号 发文字号 发布机构 发文机关 主题分类 成文日期 发布日期 发文日期 公开方式 信息分类 组配分类 体裁分类 有效性`,
      '索 引 号',
      `索引号${long(197)}`,
    ],
    hasNot: ['索  引号', '索引  号', '日期', `索引号${long(198)}`],
  },
  'noise-menu-line': { has: texts`政务公开 互动交流 大`, hasNot: texts`见政务公开 政务公开工作 云` },
  'noise-ends-as-title': {
    has: texts`工作报告 审议意见 条例 决定 决议 公告 通知 规划 纲要 民生实事 项目`,
    hasNot: texts`报告厅 公开`,
  },
  'noise-list-row': { has: ['序号', '序 号'], hasNot: ['序  号', '序', '编号'] },
};
