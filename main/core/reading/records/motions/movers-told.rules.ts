import { number } from '#core/language/numerals.ts';
import { movers } from '#core/language/persons.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import { form, part } from '#core/rules/form.ts';
import {
  alsoSigned,
  asMany,
  behindName,
  deputies,
  gap,
  jointly,
  leads,
  ledBy,
  ofBody,
  type People,
  peopleOf,
} from './motion-phrase.rules.ts';

/** What closes a clause that tells who moves the motion before it; behind 的 and before a title it tells of another. */
export const clauseEnd = part('clauseEnd', form`(?=\s|[，,。；;）)]|$)`);
/** What leads from a motion to who moves it: ，该议案由 */
export const leadIn = part('leadIn', form`\s?[，,；;：:。（(]?\s?([该此本]?件?议案|[该此本]案)?[系是]?由?`);

/** The body whose deputies are named behind it: 河西代表团, 市人大代表. */
export const named = part('named', form`([\u4e00-\u9fff]{0,8}?${ofBody})?`);

/** A word that only deputies go with: without one, an organ may have moved it. */
export const saidOfDeputies = form`等|代表|领衔`;

/** Who moves it, by a clause behind its title or the start of what is told of it. */
export const moversTold = [
  {
    id: 'movers-told-led',
    means: 'who leads, and how many sign with them or in all: ，由周远代表领衔，15名代表附议',
    form: form`
      ^${leadIn}${named}(?<names>${leads})${asMany}领衔(提出)?${gap}(?<all>共)?(?<count>${number})[名位](代表)?${alsoSigned}`,
    read: ({ groups }) => ledBy(groups),
  },
  {
    id: 'movers-told-labelled',
    means: 'those who lead behind their label, and how many sign with them: ，领衔代表周远，附议代表15名',
    form: form`
      ^${leadIn}领衔(代表|人)[：:为]?\s?(?<names>${leads})
      (${gap}${alsoSigned}(代表|人)?[：:共为是]?(${movers})?等?(?<count>${number})[名位人]|${clauseEnd})`,
    read: ({ groups }) => ledBy(groups),
  },
  {
    id: 'movers-told',
    means: 'names, how many with them, and a word of moving: ，由周远等15名代表提出',
    form: form`
      ^${leadIn}${named}(?<names>${movers})\x20?(等\x20?)?((?<count>${number})\x20?[名位个人])?${deputies}${jointly}
      (提出|提交)${clauseEnd}`,
    read: ({ words, groups }) =>
      saidOfDeputies.test(words) ? peopleOf(behindName.replace(groups.names ?? ''), groups.count) : null,
  },
] as const satisfies readonly ExtractionRule<People>[];
