import { pause } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** Words of one clause. */
export const inClause = part('inClause', form`[^，,。；;]{0,12}`);

/** An answer that does not do what was asked: for now (暂缓), or at all (未采纳). */
export type Refusing = 'deferred' | 'refused';
export type RefusalRule = FormRule & { refuses: Refusing };

/**
 * Whether a clause of an answer puts off or refuses what was asked. The first rule that holds decides. Words that only describe a thing
 * (难以通行的巷道) or name the problem dealt with (针对难以停车) refuse nothing.
 */
export const refusalRules = [
  {
    id: 'refusal-put-off',
    refuses: 'deferred',
    means: 'says that it is put off',
    form: form`暂缓|缓[建办]|延[后缓](?!交)|推迟|搁置`,
    not: form`(暂缓|缓[建办]|延[后缓]|推迟|搁置)${inClause}的|(取消|不再|防止|杜绝)${inClause}(暂缓|推迟|搁置)`,
  },
  {
    id: 'refusal-until-then',
    refuses: 'deferred',
    means: 'waits until something else has come about',
    form: form`[待俟等]${inClause}(后|时)(再|另行)|(条件|时机)${inClause}(未|不|欠)成熟`,
  },
  {
    id: 'refusal-not-now',
    refuses: 'refused',
    means: 'says that it is not done for the time being',
    form: form`暂时?[不无](?!明)`,
    not: form`暂时?[不无]${inClause}的(?!条件|能力|基础|计划|安排|必要)`,
  },
  {
    id: 'refusal-cannot',
    refuses: 'refused',
    means: 'says that it cannot be done, or should not be',
    form: form`(无法|难以|不宜|不具备|尚无(条件|能力|计划|安排)|没有能力|不可行)(?!避免)`,
    not: form`
      (无法|难以|不宜|不具备)${inClause}的(?!条件|能力|基础|计划|安排|必要)|
      (解决|破解|化解|缓解|防止|避免|存在|对|由于|因|过去|以往|此前|原来)${inClause}(无法|难以)`,
  },
  {
    id: 'refusal-no-right',
    refuses: 'refused',
    means: 'says that law, policy or powers do not allow it',
    form: form`
      (没有|缺乏|缺少)${inClause}(法律|政策|法规|上位法|制度)依据|于法无据|(不符合|违反)${inClause}(规定|政策|要求)|
      (不属于|超出|没有)${inClause}(权限|职责|事权|职权)|无权`,
    not: form`(不符合|违反)${inClause}的|[对将把]${inClause}(不符合|违反|超出)|(查处|清理|整治|纠正)${inClause}(不符合|违反|超出)`,
  },
  {
    id: 'refusal-plain',
    refuses: 'refused',
    means: 'says that it is not taken up',
    form: form`
      维持[原现]${inClause}$|(不予?|未[予能被]?|没有|不作)采纳(?![的情])|不予(支持|考虑|设立|安排|调整|扩大|开放|公开|取消|增加|新建)|
      (不能|不得)(照办|采纳|取消|公开|开放|照准)|不再(推进|实施)|不同意|不再(单独|另行|新设|单设|另设|增设)`,
  },
] as const satisfies readonly RefusalRule[];

/** What a sentence says beside its refusal. Asked alone. */
export const reasonRules = [
  {
    id: 'refusal-reason',
    means: 'gives a reason',
    form: form`
      [受因](?!理)|由于|鉴于|考虑|根据|按照|依照|遵照|所限|限制|制约|规定|政策|依据|权限|职责|条件|成熟|不足|紧张|缺乏|负担`,
  },
  {
    id: 'refusal-reason-behind',
    means: 'opens with the reason for what stands before it',
    form: form`^(其|主要|具体)?(理由|原因|考虑|因为|由于|鉴于|是因)`,
  },
  {
    id: 'refusal-refers-back',
    means: 'speaks of what stands before it: 该项暂不实施',
    form: form`该(项|条|意见|建议|要求|事项)|此[项条]|这一?(项|条|意见|建议|要求)`,
  },
] as const satisfies readonly FormRule[];

export const [givesReason, opensReason, refersBack] = reasonRules;

export const refusalPause = {
  id: 'refusal-pause',
  means: 'the sign between a refusal and what stands behind it',
  form: form`^${pause}\s*`,
} as const satisfies FormRule;
