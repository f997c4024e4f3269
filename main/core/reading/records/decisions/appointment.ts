import { firstMatch } from '#core/rules/first-match.ts';
import type { ReadDecision } from '#shared/domain/readings/read-decision.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { cleanPersonName, looksLikePersonName, splitPersonNames } from '#shared/text/person-names.ts';
import {
  appointedBefore,
  appoints,
  clauseLead,
  clauseVerbRules,
  type DecisionRule,
  electedBefore,
  elects,
  listedPerson,
  postEnd,
  postOf,
  removedBehind,
  removes,
  resigns,
} from './decision.rules.ts';

export type Appointment = { kind: ReadDecision['kind']; person: string; post: string | null };

/** What a clause appoints, removes, elects or lets resign. Empty when it does none of these. */
export function readAppointments(clause: string, verb: ReadDecision['kind'] | null): Appointment[] {
  const text = clauseLead.form.replace(clause.trim());
  const resigned = resigns.form.find(text)?.groups;
  if (resigned) return each('resigned', resigned.who, resigned.post);
  const removed = removes.form.find(text)?.groups;
  if (removed) return removals(removed.whole ?? '');
  if (verb === 'removed') return removals(removedBehind.form.replace(text));
  const said = firstMatch<DecisionRule>(clauseVerbRules, text)?.rule.kind ?? null;
  if (verb === 'elected' || said === 'elected') {
    const found = elects.form.find(electedBefore.form.replace(text))?.groups;
    return found ? each('elected', found.who, found.post) : [];
  }
  if (verb !== 'appointed' && said !== 'appointed') return [];
  const listed = said === null ? listedPerson.form.find(text)?.groups : undefined;
  const found = listed ?? appoints.form.find(appointedBefore.form.replace(text))?.groups;
  return found ? each('appointed', found.who, found.post) : [];
}

function each(kind: ReadDecision['kind'], people: string | undefined, post: string | undefined): Appointment[] {
  return splitPersonNames(people ?? '').map((person) => ({ kind, person, post: cleanPost(post) }));
}

const cleanPost = (post = '') => postEnd.form.replace(post.replace(/\s/g, '')) || null;

/** 曹军市中级人民法院审判员: the name ends where the name of an organ begins; without one, three characters are taken as the name. */
function removals(text: string): Appointment[] {
  const split = postOf.form.find(text.replace(/\s/g, ''))?.groups;
  if (split && splitPersonNames(split.who ?? '').length > 0) return each('removed', split.who, split.post);
  // An organ that signs is no person with a post: 云泽市人民代表大会常务委员会.
  const organ = findOrganNames(text)[0];
  if (organ?.start === 0 && organ.name.length === text.length) return [];
  const listed = text.split('、');
  const last = listed.at(-1)?.replace(/\s/g, '') ?? '';
  for (const length of [2, 3, 4]) {
    const post = last.slice(length);
    if (!looksLikePersonName(last.slice(0, length)) || findOrganNames(post)[0]?.start !== 0) continue;
    const people = [...listed.slice(0, -1), last.slice(0, length)].map(cleanPersonName);
    return people.map((person) => ({ kind: 'removed', person, post: cleanPost(post) }));
  }
  return [];
}
