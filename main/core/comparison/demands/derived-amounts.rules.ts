import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { act } from './acts.rules.ts';
import { finished, lowersTo, raisesTo } from './amount.rules.ts';

/** Amounts that an answer does not print but tells: a share by two counts, a change by two values. Each is asked alone. */
export const derivedRules = [
  {
    id: 'derived-of-which',
    means: 'stands between a count and another that is part of it: 312家，其中298家; 1462个村，20万元以上的1051个',
    form: form`已|实际|中(?!小?学)|${finished}|取得|具备|的$`,
    not: form`未|没有|不|其余|剩余|余下|另|新增|计划|拟`,
  },
  {
    id: 'derived-whole-done',
    means: 'tells that the whole was done itself: 改造老旧小区312个，其中…',
    form: form`(${finished}|${act.form})[^，,]{0,12}$`,
  },
  {
    id: 'derived-share-name',
    means: 'names a share by what is done to each: 立案率, 到位率',
    form: form`(?<did>[\u4e00-\u9fff][\u4e00-\u9fff])率`,
  },
  {
    id: 'derived-base',
    means: 'names that of which a share is wanted: 不少于罚没案件的15%',
    form: form`(少于|低于|达到|占)(?<base>[\u4e00-\u9fff]{3,10})的\d`,
  },
  {
    id: 'derived-moved',
    means: 'stands between a value and the one to which it fell or rose: 由4.8万次减少到3.1万次',
    form: form`${lowersTo}|${raisesTo}|升[至到为]`,
  },
  {
    id: 'derived-before',
    means: 'stands between a value and the one of the year before: 2.42亿元，上年为2.18亿元',
    form: form`上年|去年|同期`,
  },
  {
    id: 'derived-fell',
    means: 'speaks of a fall',
    form: form`降|减|压|缩|削`,
  },
  {
    id: 'demand-wants-change',
    means: 'asks by which share something is to rise or fall',
    form: form`(增长|上升|增加|提高|下降|降低|减少|压减|压缩|缩短|削减)(?![到至为])`,
  },
  {
    id: 'demand-wants-lead',
    means: 'asks by how much one rate is to be above another',
    form: form`[高快大]于|高出|超过`,
  },
  {
    id: 'answer-tells-all',
    means: 'tells of all there are, without a number: 覆盖所有自然村, 全部达标',
    form: form`所有|全部|全数|悉数|全覆盖|均(?!衡|等|匀|价)|每[个名家村所条处]|逐[一家户个村]`,
    not: form`除|尚|未|没有|其余|剩余|部分|[平人户年月]均|计划|拟|将`,
  },
] as const satisfies readonly FormRule[];

export const [ofWhich, wholeDone, shareName, shareBase, moved, before, fell, wantsChange, wantsLead, tellsAll] =
  derivedRules;
