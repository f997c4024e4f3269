import { findFigures } from '#shared/text/figure.ts';

/** What a sentence of an answer says of itself: it was done, it is promised, or it only states. */
export type Tense = 'done' | 'promised' | 'stated';

const done =
  /已(?!知)|完成(?!时限|时间|情况|率)|印发|出台(?!后)|建成|投用|累计|今年以来|截至|截止|目前|新增|举办|召开|签订|签约|组建|成立|下发|落地|同比|环比|覆盖率?达|达成|达到?\d|开展了|[一-鿿]了(?!解)|投入\d|共\d/;
const promised =
  /下一步|下阶段|今后|接下来|力争|拟(?!定|合)|计划(?:于|在|年内|明年|今年|到|用|通过)|预计|准备(?!金)|争取(?:在|到|年|于)|将(?=(?:于|在|会同|联合|继续|持续|进一步|积极|加快|加强|加大|不断|深入|全力|着力|全面|尽快|适时|逐步|抓紧|认真|严格|统筹|大力|努力|切实|按照|根据|结合|对|组织|开展|推动|推进|研究|完善|健全|建立|制定|出台|争取|安排|启动|实施|落实|强化|深化|优化|提升|有序|把|以|坚持|始终|通过|依托|围绕|聚焦|新增|改造|新建|建成|完成|加装|安装|投入|扩大|提高|实现|达到|覆盖|开工|举办|召开|印发|编制|修订|整治|治理|增加|新设|设立|配备|引进|选派|再))|(?:^|[，,；])(?:要|需要?|应)(?!求)|继续(?!教育)|年底前|(?<!截)[至到] ?20\d{2} ?年|\d{1,2}月底前/;

/** The tense of one sentence (or part of one). A promise beside something done counts as done: the part is judged by itself. */
export function tenseOf(sentence: string): Tense {
  if (promised.test(sentence) && !/已(?!知)|了(?!解)/.test(sentence)) return 'promised';
  // A count of something, not promised, is a result.
  return done.test(sentence) || findFigures(sentence).length > 0 ? 'done' : 'stated';
}

/** Parts of a sentence with one tense each: cut before ，下一步, ，将 and ，其余. */
export function cutAtFuture(sentence: string): string[] {
  return sentence.split(
    /[，,](?=下一步|下阶段|接下来|今后|将(?:继续|进一步|持续|积极|加快)|力争|预计|其余|剩余|余下|计划(?:于|在|到|今年|明年|年内|20)|拟(?:于|在|定于))/,
  );
}
