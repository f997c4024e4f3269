import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { SourceLine } from './source-line.ts';

/** Lines that a web page puts around a paper. Each takes the whole line; none can be a sentence of a paper. */
const forms: readonly RegExp[] = [
  /^(?:首页|网站首页|当前位置|您现在的位置|您的位置|您当前的位置|位置)\s?(?:[:：]|[-—–>＞›»/·|]).{0,80}$/,
  /^.{1,12}\s?[>＞›»]\s?.{1,20}\s?[>＞›»].{0,60}$/,
  /^(?:.{0,12}[|｜\s])?(?:发布时间|发布日期|发表时间|成文日期|更新时间|信息来源|文章来源|稿件来源|来源|作者|编辑|责任编辑|责编|审核|初审|二审|三审|终审|校对|点击|点击数|点击量|浏览次数|浏览量|浏览数|浏览|访问次数|访问量|阅读次数|阅读量|阅读|字数|文章字数|收藏|字号|字体|字体大小|浏览字号|背景色|视力保护色|色调调节|保护视力色|索引号|主题分类|体裁分类|发文机构|发布机构|公开方式|公开范围|信息名称|生成日期|文件编号|有效性|时效|分享到|分享|关键词)\s?[:：].{0,120}$/,
  /^[【[(（]?\s?(?:打印|打印本页|打印文章|关闭|关闭窗口|关闭本页|返回顶部|返回|我要纠错|纠错|收藏|分享|字体：?大?\s?中?\s?小?|大\s?中\s?小|扫一扫.{0,30}|无障碍.{0,12}|长者模式|繁体|简体|注册|登录)(?:\s?[】\])）|｜]?\s?[【[(（|｜]?\s?(?:打印|打印本页|关闭|关闭窗口|返回顶部|收藏|分享|大|中|小)){0,5}\s?[】\])）]?$/,
  /^(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s.{0,80})?|\s.{1,80})$/,
  /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*\d{1,2}:\d{2}.{0,60}$/,
  /^(?:上一篇|下一篇|上一版|下一版|上一页|下一页|相关链接|相关文章|相关附件|附件下载|友情链接)\s?[:：]?.{0,60}$/,
  /^.{0,40}(?:ICP备|公网安备|网站标识码|版权所有|Copyright|All Rights Reserved|政府网站找错|技术支持).{0,80}$/i,
  /^(?:您好|欢迎您).{0,24}[!！]?$/,
  /^(?:https?:\/\/|www\.)\S{4,200}$/i,
];

const nearEdge = 40;
// A day in figures under the headline is that of the page; at the foot it is that of the signature.
const bareDay = /^(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}$/;

/**
 * Sets the lines apart that a web page puts around a paper: breadcrumbs, publication data, buttons, footers. Only within
 * forty lines of the top or the foot of the source: inside a paper nothing is taken for noise.
 */
export function markWebNoise(views: SourceLine[]): ReadWarning[] {
  const noise = pageRecord(views);
  for (const [index, view] of views.entries()) {
    if (index < Math.min(12, views.length - 4) && view.role === 'text' && bareDay.test(view.text)) noise.push(view);
    if (index === nearEdge && views.length > nearEdge * 2) break;
    if (isNoise(view)) noise.push(view);
  }
  for (const view of views.slice(Math.max(nearEdge, views.length - nearEdge))) if (isNoise(view)) noise.push(view);
  return noise.map((view) => {
    view.role = 'web-noise';
    return { line: view.number, code: 'web-noise', message: 'line of the web page around the paper left out' };
  });
}

const recordRow =
  /索\s?引\s?号|发文字号|发布机构|发文机关|主题分类|成文日期|发布日期|发文日期|公开方式|信息分类|组配分类|体裁分类|有效性/;

/** The record that government pages print as a small table above a paper: all its rows, when one of them says so. */
function pageRecord(views: SourceLine[]): SourceLine[] {
  const start = views.slice(0, 12).findIndex((view) => view.role === 'table');
  if (start < 0) return [];
  let end = start;
  while (views[end]?.role === 'table') end += 1;
  const rows = views.slice(start, end);
  const isRecord = rows.length <= 10 && rows.some((row) => recordRow.test(row.text) && row.text.length <= 200);
  return isRecord && !rows.some((row) => /序\s?号/.test(row.text)) ? rows : [];
}

function isNoise(view: SourceLine): boolean {
  if (view.role !== 'text' || view.text.length > 160 || /[。；;]$/.test(view.text)) return false;
  const text = view.text.replace(/^[•·|｜]\s?|\s?[|｜]$/g, '');
  return forms.some((form) => form.test(text));
}
