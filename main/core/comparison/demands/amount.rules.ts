import type { FormRule } from '#core/rules/first-match.ts';
import { type Form, form, part } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import { act } from './acts.rules.ts';

// Rules read a sentence in which # stands for the number and unit of the figure asked about, * for those of every other figure, and *% for a share of what it counts.

/** Words of one part of a clause, without another figure. */
export const upToFigure = part('upToFigure', form`[^，,、*#]{0,12}`);
/** The same with a list of those who did it. */
export const upToDeed = part('upToDeed', form`[^，,*#]{0,24}`);
/** A verb by which an amount moves from one value to the next. */
export const movesOn = part('movesOn', form`提|增|升|扩|延|降|压|减|缩|削`);
/** Lowered to a value. */
export const lowersTo = part('lowersTo', form`(降低?|下降|减少?|压[缩减降]?|缩[短减小]?)[至到为]`);
/** Raised to a value. */
export const raisesTo = part('raisesTo', form`(提高|提升|增加?|扩大|延长)[至到]`);
/** Words by which a value must not be exceeded. */
export const noMoreThan = part(
  'noMoreThan',
  form`不得?(超过|高于|突破|多于|大于)|(?<!不|不得)(低|少)于|控制在|最多(?!的)|至多`,
);

/** Acts of finding out, which change nothing of what they find. */
export const finding = part('finding', form`排查|摸排|核查|核实|核定|查实|发现|查出|梳理|纳入|列入|受理|收到|接到`);
/** Words by which something is told as brought to its end. */
export const finished = part(
  'finished',
  form`完成|办结|完工|整改|整治|改造|清理|销号|收回|追回|收缴|盘活|建成|化解|拨付|下达|到位|清偿|偿还|还清|结清|兑付`,
);
/** Words that tell of a deed about an amount. */
export const deed = part('deed', form`${act.form}|${finished}|已|投用`);
/** Such words as part of the name of what is counted: 治理补助, 改造任务. */
export const workName = part(
  'workName',
  form`(治理|整治|整改|改造|建设|保护|修复)(补助|补贴|资金|经费|项目|任务|工程)`,
);
/** Words between such a word and the share that tells how far it has come: 完成整治任务的80%. */
export const ofIt = part('ofIt', form`(整治|整改|改造|建设|统筹|任务|总数|总额|的|了|率|比例|达到?|为){0,4}`);
/** Acts of beginning. */
export const beginning = part('beginning', form`开工|启动`);

/** What an opinion wants of a figure: at least so much, at most so much, so much (or at most so much) for each of many, or nothing (`null`): it only tells what there is. */
export type AskedRule = FormRule & {
  asks: 'least' | 'most' | 'each' | 'each-most' | null;
  /** Holds only for a share. */
  share?: true;
};

/** So much for each of many; 各类 and 各项 count nothing. */
export const ofEach = part('ofEach', form`每(?!年)|各(?![类级项种界])`);
/** The same with the place or the person for which it is. */
export const upToEach = part('upToEach', form`[^，,、*#]{0,18}`);
/** The figure of such an amount, of a mean, or that to which one was moved. */
export const forEach = part(
  'forEach',
  form`(${ofEach})${upToEach}#|(人|户|平)均${upToFigure}(\*(${raisesTo}))?#|(${ofEach})${upToFigure}\*${upToFigure}[至到为]#`,
);

/** What a figure is to an opinion. The first rule that holds decides. */
export const askedRules = [
  {
    id: 'amount-moved-from',
    asks: null,
    means: 'is the value from which another is to be reached',
    form: form`[从由]${upToFigure}#${upToFigure}${movesOn}`,
  },
  {
    id: 'amount-each-at-most',
    asks: 'each-most',
    means: 'is not to be exceeded by any of many',
    form: form`(${ofEach})${upToFigure}(${noMoreThan}|${lowersTo})${upToFigure}#`,
  },
  {
    id: 'amount-mean-at-most',
    asks: 'most',
    means: 'is not to be exceeded by the mean of many',
    form: form`(人|户|平)均${upToFigure}((${noMoreThan}|${lowersTo})${upToFigure}#|#(以下|(以|之)?内))`,
  },
  {
    id: 'amount-for-each',
    asks: 'each',
    means: 'is so much for each of many, which no sum of them answers',
    form: forEach,
  },
  {
    id: 'amount-all-there-is',
    asks: 'least',
    means: 'is what there is, all of which is to be dealt with',
    form: form`(现有|存在|发现|查出|目前)${upToFigure}#`,
    also: form`#[^*]*(全部|逐一|逐项|逐个|清零)`,
  },
  {
    id: 'amount-there-is',
    asks: null,
    means: 'is what there is, or what is lacking',
    form: form`(现有|原有|存在|发现|查出|目前|缺口|缺少|仅|已)${upToFigure}#`,
  },
  {
    id: 'amount-share-of-many',
    asks: 'least',
    share: true,
    means: 'is the share of many for which something is wanted: 年内60%以上的渡口',
    form: form`(^|[，,]|[年月季度][内底末]前?|[月日]前|确保|实现|使|让)#以上的`,
  },
  {
    id: 'amount-condition',
    asks: null,
    means: 'says which things are meant: 100人以上的村庄, 负债率超过75%的企业',
    form: form`#(以上|以下|以?内)的|(超过|高于|低于|少于|大于|小于|不足|不到)#的`,
  },
  {
    id: 'amount-at-most',
    asks: 'most',
    means: 'is not to be exceeded',
    form: form`(${noMoreThan}|${lowersTo})${upToFigure}#|#(以下|(工作日|以|之)?内)|#工作日办结`,
  },
  { id: 'amount-at-least', asks: 'least', means: 'is to be reached', form: form`#` },
] as const satisfies readonly AskedRule[];

/**
 * What an answer says of a figure: `whole` when it tells how much was reached in all, `part` when it may add up with others, `left` when
 * so much was not done; `share` when the share behind it tells how much of it; `null` when it tells nothing of what was reached.
 */
export type ReportedRule = FormRule & {
  tells: 'whole' | 'part' | 'left' | 'share' | null;
  /** An act by which it tells of what was reached all the same, when the opinion asks for this very act: 排查隐患120处. */
  unlessAsked?: Form;
  /** Holds only where the next figure is in the same unit. */
  next?: 'same';
};

/** What a figure is in an answer. The first rule that holds decides. */
export const reportedRules = [
  {
    id: 'reported-rest-done',
    tells: 'part',
    means: 'is the rest, which was done too',
    form: form`(剩余|其余|余下)${upToFigure}#${upToFigure}(完成|办结|到位)`,
    not: form`未|明年`,
  },
  {
    id: 'reported-left',
    tells: 'left',
    means: 'was not done, or not reached',
    form: form`(剩余|其余|余下|尚有|还有|仍有|未能?(完成|达到))${upToFigure}#|(^|[，,])余#|#${upToFigure}(尚未|未完成|未整改|没有完成)`,
  },
  {
    id: 'reported-planned',
    tells: null,
    means: 'was to be done',
    form: form`((?<![供响对])应(?!急)|计划|任务|目标|要求|拟|预计|力争|确保|将|需|再安排)${upToFigure}#`,
    not: form`占${upToFigure}#`,
  },
  {
    id: 'reported-out-of',
    tells: null,
    means: 'is what so many others are out of',
    form: form`#${upToFigure}[中里](?![学小])[，,]?${upToFigure}\*`,
  },
  {
    id: 'reported-of-which-done',
    tells: null,
    means: 'is there, and part of it was done; a verb before it would tell that all of it was',
    form: form`#${upToFigure}，其中[^，]*${finished}`,
    not: form`(${act.form}|${finished})${upToFigure}#`,
  },
  {
    id: 'reported-share-of',
    tells: 'share',
    means: 'is there, and a share tells how much of it was done: 120处已完成整治80%',
    form: form`#${upToFigure}[，,]?${upToFigure}(${finished})${ofIt}\*%`,
    not: form`(${deed})${upToFigure}#`,
  },
  {
    id: 'reported-of-which-so-many',
    tells: null,
    next: 'same',
    means: 'is there, and the next clause tells of how much of it something was done: 资金8亿元，已收回5亿元',
    form: form`#${upToFigure}[，,](?!其中)${upToDeed}((${deed})${upToFigure}\*(?!%)|\*(?!%)${upToFigure}(${deed}))`,
    not: form`(?!${workName}|补[助贴]#)(${deed})${upToFigure}#|#${upToFigure}(?!${workName})(${deed}|全部)|(${raisesTo}|${lowersTo})#`,
  },
  {
    id: 'reported-so-many-done',
    tells: null,
    means: 'is there, and of it so many were done: 4家企业已关停3家',
    form: form`#${upToFigure}已${upToFigure}\*`,
  },
  {
    id: 'reported-so-many-ended',
    tells: null,
    next: 'same',
    means: 'is there, and so many of it came to their end: 34座水库完工23座',
    form: form`#${upToFigure}(完工|竣工|完成|整改|整治|销号)\*`,
    not: form`(${deed})${upToFigure}#`,
  },
  {
    id: 'reported-earlier',
    tells: null,
    means: 'is of an earlier time, or the value from which another was reached',
    form: form`[去上]年${upToFigure}#|[从由]${upToFigure}#${upToFigure}${movesOn}`,
  },
  {
    id: 'reported-found',
    tells: null,
    unlessAsked: finding,
    means: 'was found or there is, nothing being said of what was done about it',
    form: form`(${finding}|涉及|现有|共有)${upToFigure}#`,
  },
  {
    id: 'reported-under-way',
    tells: null,
    unlessAsked: beginning,
    means: 'was begun',
    form: form`(${beginning}|在建|正在)${upToFigure}#|#${upToFigure}(${beginning}|在建|正在)`,
  },
  {
    id: 'reported-whole',
    tells: 'whole',
    means: 'is what was reached in all by some day, or a share of that',
    form: form`(累计|合计|截至|截止|目前|全年|共|总|其中|达|[月年度][底末])[^*]*#`,
  },
  { id: 'reported-amount', tells: 'part', means: 'is an amount of its own', form: form`#` },
] as const satisfies readonly ReportedRule[];

/** Tells what was done, in a sentence that begins with what was to be done: 应整治120处，实际整治96处. */
export const actually = form`实际`;
/** Names of a share in a hundred: such values never add up. */
export const shareUnit = form`%|‰|百分点`;
/** A figure that is nearly reached: less than it says. */
export const nearly = form`^(近|将近|接近|不足)`;
/** At least so much, said so that it holds for a time too: 由40小时延长到56小时, 不少于7天. */
export const atLeast = form`(${raisesTo}|不得?(少|低|小)于|至少)${upToFigure}#|#以上`;
/** To be reached by each of what is named before: 三项制度覆盖率均达到100%; no mean. */
export const evenly = form`(?<![人户平年月日])均(?!衡|等|匀)${upToFigure}#`;
/** One of several values that are told one by one: 负债率分别降至73%、74%. */
export const respectively = form`分别[^，,；;。]{0,12}[#*][^，,；;。]*`;
/** The value to which a standard was moved: 由1850元提高到2050元. */
export const movedTo = form`(${raisesTo}|${lowersTo}|调整[至到为]|定为)#`;
/** The value to which one moved that is told before it: 由26名增加到52名, 在原有21条基础上扩展到35条. */
export const movedFromOther = form`([从由]|原有)${upToFigure}\*${upToFigure}(${movesOn})${upToFigure}[至到为成]#`;
/** So many more than the value that is told before it: 由16.7万户净增4.5万户. */
export const grownFromOther = form`[从由]${upToFigure}\*${upToFigure}(净增|增加|增长|新增)了?#`;
/** Rose by so much. */
export const roseBy = form`(增长|增加|上升|提高|提升|上涨|回升)了?(近|约|超过?)?#`;
/** Is to fall by so much. */
export const fallsBy = form`(下降|降低|减少|压减|压降|削减|缩减|缩短)(不少于|不低于|超过)?#`;
/** New ones, beside which all there are by now tell nothing. */
export const newOnes = form`新(建|增|开|设|办|改|招|聘|引)[^，,、*#]*#`;
/** All there are by now. */
export const allByNow = form`累计[^*#]*#`;
/** Behind 其中: part of an amount that is told before. */
export const ofWhich = form`其中[^#]*#`;
/** So much less than before: no value that was reached. */
export const lessBy = form`(缩短|压缩|压减|缩减|减少|降低|下降|削减)了?(近|约|超过?)?#`;
/** So much of it dealt with; of a time it tells how long that took. */
export const settles = form`(化解|清理|清偿|偿还|办结|销号|核销|处置)了?#`;
/** Tells how many there are. */
export const stock = form`[现共]有${upToFigure}#`;
/** Asks for something to be made or dealt with, of which what there is tells nothing. */
export const asksDeed = form`[新增招补改治清查建购换]|完成|化解|培训|打造|引进|整`;
/** A unit that only means something beside what is counted in it by then: 压缩到5天. */
export const timeUnit = form`^(天|小时|分钟|个月)$`;

export const amountNumbers = {
  amountSameThing: {
    value: 0.5,
    unit: 'of the terms',
    step: 0.1,
    means: 'two figures whose words share so much count the same thing: 公办学位 – 学位',
  },
  amountListed: {
    value: 0.6,
    unit: 'of the terms',
    step: 0.1,
    means: 'a share whose words stand so far in a list of the demand is of one thing of that list',
  },
  amountRounding: {
    value: 0.005,
    unit: 'of the value',
    step: 0.001,
    means: 'a value printed in 万 or 亿 may stand for one so near',
  },
} as const satisfies RuleNumbers;

export type AmountValues = ValuesOf<typeof amountNumbers>;
export const amountValues: AmountValues = valuesOf(amountNumbers);
