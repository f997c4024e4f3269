import { type Clause, splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { isOrganName, splitOrganList } from '#shared/text/organ-name.ts';
import { openingAct } from './acts.rules.ts';
import type { Passage } from './answer-parts.ts';
import { aspectFor } from './aspect.ts';
import { listSign } from './coordinated.rules.ts';
import {
  atEnd,
  counted,
  countedList,
  eachList,
  endsOrgan,
  leadsList,
  partDone,
  tellsAll,
  undone,
} from './each-named.rules.ts';
import { goesOnWith } from './evidence.rules.ts';
import type { PaperDays } from './in-time.ts';
import { type Lateness, latenessOf } from './lateness.ts';
import type { Progress } from './progress.ts';
import { tenseOn } from './tense.ts';

/** One of several that a demand names; `keys` are the signs by which an answer may name it. */
type Member = { words: string; keys: string[] };

/** What an answer leaves of a demand that asks one thing of each of several: those it does not tell of, and its words on one that is not done. */
export type EachNamed = { unnamed: string[]; rest: string | null; lateness: Lateness | null };

/** So many signs tell a name from the others. */
const tellingSigns = 2;
/** A longer last name has what is asked for behind it: 河东社区运动场各一处. */
const longestPlace = 4;

function namesIn(list: string): string[] {
  const bare = counted.form.replace(leadsList.form.replace(list));
  const organs = splitOrganList(bare);
  return organs.length > 1 && organs.every(isOrganName) ? organs : bare.split(listSign.form.regex);
}

/** The names without the words at their end that all of them have (镇, 片区), as far as two signs stay. */
function withoutSameEnd(names: readonly string[]): string[] {
  const [first = ''] = names;
  let length = 0;
  const isSame = (signs: number) =>
    names.every((name) => name.endsWith(first.slice(-signs)) && name.length >= signs + tellingSigns);
  while (isSame(length + 1)) length += 1;
  return names.map((name) => name.slice(0, name.length - length));
}

/** The signs of a name that answers use: its last ones; of an organ also the first of each of its two words (教体局). */
function keysOf(name: string, isLast: boolean, isOrgan: boolean): string[] {
  const root = endsOrgan.form.replace(name);
  if (isLast && !isOrgan && root.length > longestPlace) return [root.slice(0, tellingSigns)];
  const [first = '', , third = ''] = root.slice(-4);
  const short = isOrgan && root.length >= 4 ? [first + third] : [];
  return [root.slice(-tellingSigns), ...short];
}

/** Those that a demand names, of each of whom it asks the same; none where it is no such demand, or the names cannot be told apart. */
export function membersNamed(demand: string): Member[] {
  const counted = countedList.find(demand)?.groups;
  const list = eachList.find(demand)?.groups.names ?? counted?.names ?? counted?.behind;
  if (list === undefined) return [];
  const names = namesIn(openingAct.form.replace(list));
  const isOrgan = names.every(isOrganName);
  const bare = isOrgan ? names : withoutSameEnd(names);
  const members = names.map((words, at) => ({
    words,
    keys: keysOf(bare[at] ?? words, at === names.length - 1, isOrgan),
  }));
  const keys = members.flatMap((one) => one.keys);
  const areApart = keys.every((key) => key.length === tellingSigns) && new Set(keys).size === keys.length;
  return areApart && members.length > 1 ? members : [];
}

type Telling = { members: Member[]; text: string; passage: string; clause: Clause; start: number; progress: Progress };

/** The clauses of an answer, each with those of whom it tells: whom it names, else those of the clause before it. */
function tellingsOf(
  demand: string,
  members: readonly Member[],
  passages: readonly Passage[],
  days: PaperDays,
): Telling[] {
  const named = (text: string) => members.filter(({ keys }) => keys.some((key) => text.includes(key)));
  return passages.flatMap(({ title, text }) => {
    let current = named(title);
    let start = 0;
    return splitAtStops(text).flatMap((sentence) =>
      splitAtCommas(text, sentence).map((clause) => {
        const own = named(clause.text);
        const all = own.length === 0 && holds(tellsAll, clause.text) ? [...members] : own;
        if (all.length > 0) [current, start] = [all, clause.start];
        if (start < sentence.start) start = sentence.start;
        const progress = aspectFor(clause.text, demand)?.rule.aspect ?? tenseOn(clause.text, days);
        return { members: current, text: clause.text, passage: text, clause, start, progress };
      }),
    );
  });
}

const isOpen = ({ progress, text }: Telling) =>
  !holds(goesOnWith, text) && (holds(undone, text) || !(progress === 'done' || progress === 'stated'));
const isPart = ({ text }: Telling) => holds(partDone, text) && holds(atEnd, text);

/** What an answer tells of one of them that is not done: only a part of it is, or its end is still to come; null where it is done. */
function openOf(tellings: readonly Telling[]): Telling | null {
  const done = tellings.filter((one) => !isOpen(one) && !isPart(one));
  const ends = new Set(done.flatMap(({ text }) => atEnd.form.findAll(text).map(({ words }) => words)));
  const open = tellings.filter(isOpen);
  if (ends.size > 0) {
    const further = (one: Telling) => atEnd.form.findAll(one.text).some(({ words }) => !ends.has(words));
    return open.find((one) => holds(undone, one.text) && further(one)) ?? null;
  }
  return open.at(-1) ?? tellings.find(isPart) ?? null;
}

/** The words on one that is not done, from where it is named. */
function wordsOf({ words, keys }: Member, { passage, start, clause }: Telling): string {
  const told = passage.slice(start, clause.end);
  return keys.some((key) => told.includes(key)) ? told : `${words}：${told}`;
}

/**
 * What an answer leaves of a demand that asks one thing of each of several places, organs or things by name (在城北、河东两个片区各新建一处): those
 * of whom it tells nothing while it tells of another, and one of whom it only promises. Nothing where the demand names no such list, or
 * the answer none of them: then the words of the demand as a whole decide.
 */
export function eachNamed(
  demand: { text: string; limit: string | null },
  passages: readonly Passage[],
  days: PaperDays,
): EachNamed {
  const members = membersNamed(demand.text);
  const tellings = members.length === 0 ? [] : tellingsOf(demand.text, members, passages, days);
  const told = members.map((member) => ({ member, own: tellings.filter((one) => one.members.includes(member)) }));
  const unnamed = told.filter(({ own }) => own.length === 0).map(({ member }) => member.words);
  if (unnamed.length === members.length) return { unnamed: [], rest: null, lateness: null };
  const rests = told.flatMap(({ member, own }) => {
    const open = openOf(own);
    return open ? [wordsOf(member, open)] : [];
  });
  const { limit } = demand;
  const lates = told.flatMap(({ own }) =>
    own.flatMap(({ text }) => (limit ? (latenessOf(limit, text, days) ?? []) : [])),
  );
  return { unnamed, rest: rests.length > 0 ? [...new Set(rests)].join('；') : null, lateness: lates[0] ?? null };
}
