import { day, month, shortDay, year } from '#core/language/dates.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** What a sentence beside a list says of the hand-over of its rows. Clauses between 。 and ； are read without spaces. */
export type HandOverRule = FormRule & { says: 'day' | 'now' | 'unsure' | 'nothing' };

/** A day with or without its year: 2026年3月18日, 3月18日, 2026-03-18. */
export const anyDay = part('anyDay', form`((${year})?${month}${day}|${shortDay})`);

/** What may stand between the day and the word: how, by whom, to whom, and what is handed over. */
export const manner = part(
  'manner',
  form`
    (起|统一|集中|正式|书面|分别|一并|全部|予以|召开[^，。；]{0,12}|[由向经][^，。；]{1,16}|
    将[^，。；]{0,10}(建议|意见)[^，。；]{0,8}){0,4}`,
);

/** 交办 as what is done, and not in the name of a body, a paper or of what was handed over before. */
export const handsOver = part('handsOver', form`交办(?!机关|单位|部门|机构|函|件|的|意见|要求|前|后|以来|之日|落实)`);

/** The first rule that holds for a sentence decides. */
export const handOverRules = [
  {
    id: 'hand-over-other',
    says: 'nothing',
    means: 'the hand-over of another year, session or lot',
    form: form`([上去往前]一?(年|次|届|期|批)|历年|此前|曾).*交办`,
  },
  {
    id: 'hand-over-to-come',
    says: 'unsure',
    means: 'a hand-over that is to come: whether it came to pass nobody says',
    form: form`(定|拟|将|计划|预计)[于在]?${anyDay}.*交办`,
  },
  {
    id: 'hand-over-said',
    says: 'day',
    means: 'the day on which all of it was handed over: 现于2026年3月18日统一交办',
    form: form`(?<day>${anyDay})${manner}${handsOver}`,
  },
  {
    id: 'hand-over-labelled',
    says: 'day',
    means: 'the day behind its label: 交办日期：2026年3月18日',
    form: form`交办(日期|时间)[：:]?(?<day>${anyDay})(?!之?前)`,
  },
  {
    id: 'hand-over-near',
    says: 'unsure',
    means: 'a day near the word, in a sentence of another form',
    form: form`${anyDay}(?![之以]?前|内)[^，]*${handsOver}|${handsOver}[^，]*${anyDay}(?![之以]?前|内)`,
  },
  {
    id: 'hand-over-now',
    says: 'now',
    means: 'hands the list over with the letter itself, and names no day: 现将下列建议交由你们办理',
    form: form`现[将把][^，]*(${handsOver}|交[由给][^，]+(办理|研究处理))`,
  },
] as const satisfies readonly HandOverRule[];
