import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { takesOthersIn } from '#shared/domain/motion-root.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import { toldPlan } from '#shared/messages/plan-words.ts';
import { signersToCheck } from '../motions/few-signers.ts';
import { openPlans } from '../motions/open-plans.ts';
import { item } from './desk-item.ts';

/** What is to be looked at in motions as papers tell of them. */
export function motionItems(ledger: Ledger): DeskItem[] {
  return [...fewSigners(ledger), ...mergedIntoNone(ledger), ...plansByLetter(ledger)];
}

function toCheck(ledger: Ledger, motion: MotionRecord, about: string, because: Told): DeskItem {
  const organ = organTitle(ledger.organs, motion.lead) || null;
  const bare = { title: motion.title, collection: 'motions', record: motion.id, urgency: 'to-check', organ } as const;
  return item({ ...bare, about, because, action: 'open' });
}

/** Motions whose plan a letter says it sends: somebody says whether it came. */
function plansByLetter(ledger: Ledger): DeskItem[] {
  return openPlans(ledger).flatMap((open) => {
    const motion = ledger.motions[open.motion];
    return motion ? [toCheck(ledger, motion, `plan ${open.document}`, toldPlan(open))] : [];
  });
}

/** Motions that are laid together with others of which nothing says which leads: none of them would be followed. */
function mergedIntoNone(ledger: Ledger): DeskItem[] {
  return Object.values(ledger.motions)
    .filter((one) => one.disposition === 'merged' && one.mergedInto === null && !takesOthersIn(ledger.motions, one))
    .map((one) => toCheck(ledger, one, 'merged-into', told('because.merged-into-none')));
}

/** Motions that fewer deputies moved than the law wants, as the paper prints it: somebody looks, and what a person enters holds. */
function fewSigners(ledger: Ledger): DeskItem[] {
  return Object.values(ledger.motions).flatMap((motion) => {
    return signersToCheck(ledger, motion).map((because) => toCheck(ledger, motion, 'signers', because));
  });
}
