import { fromFirstWord } from '#core/language/gaps.ts';
import { lineStart } from '#core/language/line-start.ts';
import { tens } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { ReadDecision } from '#shared/domain/readings/read-decision.ts';

export type DecisionRule = FormRule & { kind: ReadDecision['kind'] };

/** A person of a list, spaced or not, with a remark in brackets: 王刚, 王 刚（女）, 阿依古丽·买买提. */
export const person = part(
  'person',
  form`
    [\u3400-\u9fff·•]([\u3400-\u9fff·•]|[\x20\u3000](?=[\u3400-\u9fff])){1,10}([（(][^（）()]{1,6}[）)])?`,
);
/** Persons of whom the same is decided. */
export const persons = part('persons', form`${person}(、${person}){0,60}`);
/** What somebody is to be. */
export const becomes = part('becomes', form`[^，。；\n]{2,60}`);

/** What follows a verb in the heading of a list: 名单, 下列人员. */
export const listTail = part('listTail', form`(的?名单|(下列|以下)[^。]*)`);

/** A line that only says what the list under it does, without its mark and colon: 任命, 决定免去, 补选. */
export const headingVerbRules = [
  {
    id: 'decision-heading-appoints',
    kind: 'appointed',
    means: 'appoints those listed under it',
    form: form`^(决定|批准)?(任命|任职)${listTail}?$`,
    longest: 30,
  },
  {
    id: 'decision-heading-removes',
    kind: 'removed',
    means: 'removes those listed under it',
    form: form`^(决定|批准)?(免去|免职|撤销)(${listTail}|职务)?$`,
    longest: 30,
  },
  {
    id: 'decision-heading-elects',
    kind: 'elected',
    means: 'elects those listed under it',
    form: form`^(补选|选举|当选)${listTail}?$`,
    longest: 30,
  },
] as const satisfies readonly DecisionRule[];

/** What the title of a list says is done to all persons in it. */
export const titleVerbRules = [
  {
    id: 'decision-title-appoints',
    kind: 'appointed',
    means: 'the title of a list of those who are appointed: 决定任命名单',
    form: form`(任命|任职)的?名单`,
  },
  {
    id: 'decision-title-removes',
    kind: 'removed',
    means: 'the title of a list of those who are removed: 免职名单',
    form: form`(免去|免职)(人员)?的?名单`,
  },
  {
    id: 'decision-title-elects',
    kind: 'elected',
    means: 'the title of a list of those who are elected: 补选名单',
    form: form`(补选|当选|选举产生)[^，。]{0,8}名单`,
  },
] as const satisfies readonly DecisionRule[];

/** A verb inside a clause, which holds for the clauses behind it too. */
export const clauseVerbRules = [
  { id: 'decision-verb-elects', kind: 'elected', means: 'says that somebody is elected', form: form`补选|选举|当选` },
  { id: 'decision-verb-appoints', kind: 'appointed', means: 'says that somebody is appointed', form: form`任命` },
] as const satisfies readonly DecisionRule[];

/** What a clause decides. The resignation and the removal say so themselves; the others are asked under their verb. */
export const decisionRules = [
  {
    id: 'decision-resigns',
    kind: 'resigned',
    means: 'accepts that somebody resigns',
    form: form`
      接受(?<who>.{2,40}?)(同志)?(因[^，。]{1,30}?)?(提出的)?(关于)?辞去(?<post>.{2,60}?)的?职务`,
  },
  {
    id: 'decision-removes',
    kind: 'removed',
    means: 'removes somebody from a post',
    form: form`^(决定免去|批准免去|免去|撤销)(?<whole>.{2,80}?)的?职务`,
  },
  {
    id: 'decision-elects',
    kind: 'elected',
    means: 'elects somebody to a post',
    form: form`(?<who>${persons})(同志)?(当选)?为(?<post>${becomes})`,
  },
  {
    id: 'decision-appoints',
    kind: 'appointed',
    means: 'appoints somebody to a post',
    form: form`(决定)?(?<who>${persons})(同志)?[为任](?<post>${becomes})`,
  },
  {
    id: 'decision-votes',
    kind: 'vote',
    means: 'tells how many voted for it, or that all did',
    form: form`
      (赞成|同意)票?\x20?[0-9一二三四五六七八九十百]{1,4}\x20?[票人]|(全票|一致)(表决)?通过|[0-9]\x20?票(赞成|同意)`,
  },
] as const satisfies readonly DecisionRule[];

export const [resigns, removes, elects, appoints, votes] = decisionRules;

// What stands around the words of a decision, each asked alone.

export const headingMark = {
  id: 'decision-heading-mark',
  means: 'the mark before a heading',
  form: form`${fromFirstWord}(${tens}、|（${tens}）)?`,
} as const satisfies FormRule;

export const proposedBy = {
  id: 'decision-proposed-by',
  means:
    'who put the list forward, or that the meeting decides, before the verb of its heading: 根据市长丁磊提请，决定任命：',
  form: form`^(根据[^。：:；]{2,40}(提请|提名|建议|议案)，|经?(会议|表决|审议)，?)+`,
} as const satisfies FormRule;

export const listedPerson = {
  id: 'decision-listed-person',
  means: 'a person and a post side by side, as the rows of a list print them: 沈岸　市水务局局长',
  form: form`^(?<who>[\u3400-\u9fff]\x20[\u3400-\u9fff]|[\u3400-\u9fff·•]{2,8})[\x20\u3000]{1,8}(?<post>[^，。；：\s]{3,60}[长员任记官席监理])$`,
} as const satisfies FormRule;

export const headingEnd = {
  id: 'decision-heading-end',
  means: 'the colon behind a heading',
  form: form`[：:\s*]+$`,
} as const satisfies FormRule;

export const electedBefore = {
  id: 'decision-before-elected',
  means: 'what stands before the first name of an election',
  form: form`${lineStart}.*?(补选|选举(产生)?)`,
} as const satisfies FormRule;

export const appointedBefore = {
  id: 'decision-before-appointed',
  means: 'what stands before the first name of an appointment',
  form: form`${lineStart}.*?任命`,
} as const satisfies FormRule;

export const removedBehind = {
  id: 'decision-behind-removed',
  means: 'the noun of a post behind a removal',
  form: form`的?职务[。；]?$`,
} as const satisfies FormRule;

export const postOf = {
  id: 'decision-post-of',
  means: 'names and a post with 的 between them: 李明的市民政局局长',
  form: form`^(?<who>.{2,40}?)的(?<post>.+)`,
} as const satisfies FormRule;

export const clauseLead = {
  id: 'decision-clause-lead',
  means: 'spaces and stars before a clause',
  form: form`^[\s*]+`,
} as const satisfies FormRule;

export const postEnd = {
  id: 'decision-post-end',
  means: 'the particle and the mark behind a post; read without spaces',
  form: form`的?[。；，]?$`,
} as const satisfies FormRule;

export const clauseEnd = {
  id: 'decision-clause-end',
  means: 'what parts clauses, each of which may name a person and a post',
  form: form`[；;。，,\n]|$`,
} as const satisfies FormRule;

export const aroundDecisionRules = [
  headingMark,
  proposedBy,
  listedPerson,
  headingEnd,
  electedBefore,
  appointedBefore,
  removedBehind,
  postOf,
  clauseLead,
  postEnd,
  clauseEnd,
] as const;
