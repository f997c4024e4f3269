import type { ExtractionRule } from '#core/rules/extract.ts';
import { form, part } from '#core/rules/form.ts';

export type ActionCount = { verb: string; object: string };

/** Verbs whose objects are counted; the longer before the shorter that begins it. */
export const actionVerb = part(
  'actionVerb',
  form`
    新改扩建|新改建|加装|增设|带动|拉动|办理|答复|受理|救治|完善提升|提升改造|改造提升|新辟优化|新建改造|新建改建|新增优化|新开工建设|开工建设|竣工投用|竣工投产|建成投用|新开工|
    新签约|新认定|新培育|新引进|新布局|新布设|新建成|新投产|新登记|新注册|新设立|新发展|新打造|改扩建|新增|新建|新辟|新筹|改建|扩建|改造|更新|建成|建设|竣工|开工|完工|
    完成|实施|培育|引进|引育|引留|招引|招录|招聘|认定|开展|举办|发放|帮扶|提供|打造|开通|开设|投放|安装|布设|治理|
    整治|修复|盘活|签约|净增|筹集|筹建|接待|惠及|化解|处置|拆除|创建|投用|启用|培训|救助|资助|减免|推出|设立|组建|
    发展|硬化|铺排|谋划|打通|铺设|架设|栽植|种植|疏浚|流转|调解|排查|配备|投入|争取|招募|统筹|安排|征收|
    淘汰|推广|获评|荣获|获批|通车|通航|出台|制定|修订`,
);

/** Words that stand before a verb and say when or how sure. */
export const actionLead = part(
  'actionLead',
  form`
    (全市|全县|全区|全年|累计|共|力争|确保|再|计划|将|预计|年内|已|要|并|谋划|组织|启动|全面|滚动|为[^，]{2,12}?){0,4}`,
);

/** What is done to what in the words before a figure: 新增公共停车泊位 → 新增 and 公共停车泊位. */
export const actionRules = [
  {
    id: 'counts-action',
    means: 'a verb of doing and its object, right before a figure',
    form: form`(^|[^\u4e00-\u9fff])${actionLead}(?<verb>${actionVerb})(?<object>[^，。；：\d]{0,28})$`,
    read: ({ groups }) => actionOf(groups.verb ?? '', groups.object ?? ''),
  },
] as const satisfies readonly ExtractionRule<ActionCount>[];

/** Words that qualify the figure and are no part of the object. */
export const qualifier = form`[约近超达逾共]$|(达到|突破|超过|不少于|不低于)$`;

/** Words that no object ends in, or by which it goes on: 完成或超额完成的有. */
export const noObject = form`[和与及等有]$|^或`;

function actionOf(verb: string, words: string): ActionCount | null {
  const object = qualifier.replace(qualifier.replace(words)).trim();
  return noObject.test(object) ? null : { verb, object };
}
