import { shortDay, wholeDay } from '#core/language/dates.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { anyCase, form, frame, part } from '#core/rules/form.ts';

/** What may stand before a label: the end of another cell of the line. */
export const beforeLabel = frame('beforeLabel', form`^(.{0,12}[|｜\s])?`);
/** What a label tells. */
export const behindLabel = frame('behindLabel', form`\s?${colon}.{0,120}$`);
/** A button of a page. */
export const button = part(
  'button',
  form`
    打印|打印本页|打印文章|关闭|关闭窗口|关闭本页|返回顶部|返回|我要纠错|纠错|收藏|分享|字体：?大?\s?中?\s?小?|大\s?中\s?小|扫一扫.{0,30}|
    无障碍(浏览|阅读|模式|版)?|长者模式|繁体|简体|注册|登录`,
);
/** A button behind another. */
export const nextButton = part('nextButton', form`打印|打印本页|关闭|关闭窗口|返回顶部|收藏|分享|大|中|小`);

/** A section of the site of a public body, as its menu names it, and where a page is sent on to. */
export const menuWord = part(
  'menuWord',
  form`
    首页|网站首页|网站地图|要闻|新闻中心|新闻动态|要闻动态|工作动态|通知公告|政务公开|政府信息公开|信息公开|政务服务|办事服务|便民服务|互动交流|政民互动|
    公众参与|专题专栏|数据开放|政府数据|走进[\u4e00-\u9fff]{2,3}|[省市州县区]情(概况|概览)?|机构(职能|概况|设置)|领导之窗|代表之窗|常委会公报|微信(扫一扫)?|微博|(分享到)?朋友圈|客户端|放大|缩小|默认|
    手机版|移动版|分享到?|[大中小]|[aA][+-]?`,
);
/** Lines that a web page puts around a paper. Each takes the whole line; none can be a sentence of a paper. */
export const webNoiseRules = [
  {
    id: 'noise-place',
    means: 'where the reader is on the site: 当前位置：首页',
    form: form`^(首页|网站首页|当前位置|您现在的位置|您的位置|您当前的位置|位置)\s?(${colon}|[-—–>＞›»/·|]).{0,80}$`,
  },
  {
    id: 'noise-path',
    means: 'the path to the page: 首页 > 资料 > 公报',
    form: form`^.{0,12}[>＞›»].{1,20}[>＞›»].{0,60}$`,
  },
  {
    id: 'noise-published',
    means: 'when the page was made',
    form: form`${beforeLabel}(发布时间|发布日期|发表时间|成文日期|更新时间|生成日期|有效性|时效)${behindLabel}`,
  },
  {
    id: 'noise-maker',
    means: 'who made the page',
    form: form`
      ${beforeLabel}(信息来源|文章来源|稿件来源|来源|作者|编辑|责任编辑|责编|审核|初审|二审|三审|终审|校对|发文机构|发布机构)${behindLabel}`,
  },
  {
    id: 'noise-count',
    means: 'how often the page was read',
    form: form`
      ${beforeLabel}(点击|点击数|点击量|浏览次数|浏览量|浏览数|浏览|访问次数|访问量|阅读次数|阅读量|阅读|字数|文章字数)${behindLabel}`,
  },
  {
    id: 'noise-view',
    means: 'how the page is shown or sent on',
    form: form`
      ${beforeLabel}(收藏|字号|字体|字体大小|浏览字号|背景色|视力保护色|色调调节|保护视力色|分享到|分享)${behindLabel}`,
  },
  {
    id: 'noise-index',
    means: 'where the page stands in a catalogue',
    form: form`
      ${beforeLabel}(索引号|主题词|主题分类|体裁分类|公开方式|公开范围|信息名称|文件编号|关键词)${behindLabel}`,
  },
  {
    id: 'noise-buttons',
    means: 'nothing but buttons: 【打印】【关闭】',
    form: form`^[【[(（]?\s?${button}(\s?[】\])）|｜]?\s?[【[(（]?\s?${nextButton}){0,5}\s?[】\])）]?$`,
  },
  {
    id: 'noise-site',
    means: 'the name of a site: 云泽市人民政府门户网站',
    form: form`^[^，。：:]{2,20}(门户网站?|政府网站?|人大网站?|官方网站|官网|数字报)$`,
  },
  {
    id: 'noise-menu-row',
    means: 'the menu of a site in one line: 首页 政务公开 政务服务 互动交流',
    form: form`^(${menuWord})([\s|｜·/]+(${menuWord})){2,}$`,
  },
  {
    id: 'noise-parted-buttons',
    means: 'one piece of a row of buttons that a page parts into lines',
    form: form`^(【字号：|字号|加大|还原|减小|全屏|下载|】)$`,
  },
  {
    id: 'noise-photo',
    means: 'who took the photograph over a paper',
    form: form`(记者|通讯员).{2,12}摄$`,
  },
  {
    id: 'noise-when',
    means: 'the day of the page behind a word for it',
    form: form`^时间\s?${colon}\s?${shortDay}(\s\d+:\d\d(:\d\d)?)?$`,
  },
  {
    id: 'noise-day',
    means: 'the day of the page in figures, with its time or source',
    form: form`^${shortDay}\s.{1,80}$`,
  },
  {
    id: 'noise-paper',
    means: 'a newspaper or a site with the day on which it printed the paper: 云泽日报 2026-03-26',
    form: form`^[^，。：:\s]{2,12}(日报|晚报|时报|在线|新闻网?|新闻客户端|融媒|发布|频道)\s?${shortDay}(\s\d{1,2}:\d\d)?$`,
  },
  {
    id: 'noise-time',
    means: 'the day of the page with its time',
    form: form`^${wholeDay}\s*\d{1,2}:\d\d.{0,60}$`,
  },
  {
    id: 'noise-neighbour',
    means: 'the way to another page',
    form: form`^(上一篇|下一篇|上一版|下一版|上一页|下一页|相关链接|相关文章|相关报道|相关新闻|相关阅读|相关解读|相关附件|附件下载|友情链接).{0,60}$`,
  },
  {
    id: 'noise-foot',
    means: 'the foot of a site: who keeps it',
    form: form`
      ^.{0,40}(${anyCase('ICP')}备|公网安备|网站标识码|版权所有|${anyCase('Copyright')}|${anyCase('All Rights Reserved')}|政府网站找错|技术支持(单位)?\s?${colon}).{0,80}$`,
  },
  { id: 'noise-greeting', means: 'greets the reader', form: form`^(您好|欢迎您).{0,24}$` },
  {
    id: 'noise-address',
    means: 'the address of a page',
    form: form`^(${anyCase('http')}${anyCase('s')}?:\/\/|${anyCase('www')}\.)\S{4,}$`,
  },
] as const satisfies readonly FormRule[];

// What else is asked of a line of a page, each alone.

export const bareDay = {
  id: 'noise-bare-day',
  means: 'a day in figures: under the headline it is that of the page, at the foot that of the signature',
  form: form`^${shortDay}$`,
} as const satisfies FormRule;

export const recordRow = {
  id: 'noise-record-row',
  means: 'a row of the record that government pages print above a paper',
  form: form`
    索\s?引\s?号|发文字号|发布机构|发文机关|主题分类|成文日期|发布日期|发文日期|公开方式|信息分类|组配分类|体裁分类|有效性`,
  longest: 200,
} as const satisfies FormRule;

export const listRow = {
  id: 'noise-list-row',
  means: 'the head of a list, which no such record has',
  form: form`序\s?号`,
} as const satisfies FormRule;

export const menuLine = {
  id: 'noise-menu-line',
  means:
    'one word of a menu on a line of its own, of which some stand below each other: 政务公开, 互动交流, 大, 中, 小',
  form: form`^(${menuWord})$`,
} as const satisfies FormRule;

export const endsAsTitle = {
  id: 'noise-ends-as-title',
  means: 'ends as the title of a paper may, which can stand in a menu and above the path to its own page',
  form: form`(报告|意见|条例|决定|决议|公告|通知|规划|纲要|实事|项目)$`,
} as const satisfies FormRule;

export const noiseAroundRules = [bareDay, recordRow, listRow, menuLine, endsAsTitle] as const;

/** Let go before a line is asked for noise. */
export const pageSign = {
  id: 'noise-page-sign',
  means: 'a bullet before a line of a page, or a bar behind it',
  form: form`^[•·|｜]\s?|\s?[|｜]$`,
} as const satisfies FormRule;
