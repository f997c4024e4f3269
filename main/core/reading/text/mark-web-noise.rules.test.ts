import type { FormRule } from '#core/rules/first-match.ts';
import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noiseAround, noises, noNoises } from './mark-web-noise.corpus.ts';
import {
  beforeLabel,
  behindLabel,
  button,
  menuWord,
  nextButton,
  noiseAroundRules,
  pageSign,
  webNoiseRules,
} from './mark-web-noise.rules.ts';
import { decideNoise } from './mark-web-noise.ts';

const long = (length: number) => '云'.repeat(length);
const whole = (own: Form) => form`^${own}$`;

holdForm(
  'before a label of a page',
  beforeLabel,
  ['来源', '云|来源', '云｜来源', '云 来源', '|来源', `${long(12)}|来源`],
  ['云来源', `${long(13)}|来源`],
  (own) => form`${own}来源`,
);
holdForm(
  'behind a label of a page',
  behindLabel,
  ['来源：', '来源 ：', `来源：${long(120)}`],
  ['来源', '来源  ：', `来源：${long(121)}`],
  (own) => form`来源${own}`,
);
holdForm(
  'button',
  button,
  [
    ...texts`
      字体 打印 打印本页 打印文章 关闭 关闭窗口 关闭本页 返回顶部 返回 我要纠错 纠错 收藏 分享 字体： 字体：大 字体：中 字体：小 大中小 扫一扫 无障碍 长者模式
      繁体 简体 注册 登录 字体：大中小`,
    ...['字体：大 中', '字体：大中 小', '字体： 小', '大 中小', '大中 小', '字体：大 中 小'],
    `扫一扫${long(30)}`,
    ...texts`无障碍浏览 无障碍阅读 无障碍模式 无障碍版`,
  ],
  [
    '字体：大大',
    '字体：中中',
    '字体：小小',
    '大',
    '字体：大  中',
    '大  中小',
    '大中  小',
    '字体：中   小',
    `扫一扫${long(31)}`,
    '无障碍环境',
  ],
  whole,
);
holdForm(
  'next button',
  nextButton,
  texts`打印 打印本页 关闭 关闭窗口 返回顶部 收藏 分享 大 中 小`,
  texts`返回 水`,
  whole,
);
holdForm(
  'word of a menu',
  menuWord,
  texts`
    首页 网站首页 网站地图 要闻 新闻中心 新闻动态 要闻动态 工作动态 通知公告 政务公开 政府信息公开 信息公开 政务服务 办事服务 便民服务 互动交流 政民互动
    公众参与 专题专栏 数据开放 政府数据 走进云泽 走进云泽市 市情 省情 州情 县情 区情 市情概况 市情概览 机构职能 机构概况 机构设置 领导之窗 代表之窗 常委会公报
    微信 微信扫一扫 微博 朋友圈 分享到朋友圈 客户端 放大 缩小 默认 手机版 移动版 分享 分享到 大 中 小 A A+ A- a a+`,
  texts`水网 走进云 走进云泽新区 走进AB 机构 云情 市情汇编 领导 A*`,
  whole,
);
holdFirstMatch<FormRule>({
  name: 'line of a web page',
  rules: webNoiseRules,
  corpus: noises,
  none: noNoises,
  decide: (text, rules) => decideNoise(text, rules)?.rule ?? null,
  outcome: () => 'noise',
});
holdEach('around the noise of a page', noiseAroundRules, noiseAround);
holdReplacement(
  'signs of a line of a page',
  pageSign.form,
  {
    '•水': '水',
    '· 水': '水',
    '·  水': ' 水',
    '｜水': '水',
    '水｜': '水',
    '水 |': '水',
    '水  |': '水 ',
    '|水|': '水',
    '水|网': '水|网',
    水·网: '水·网',
  },
  (text, own) => own.replaceAll(text),
);
