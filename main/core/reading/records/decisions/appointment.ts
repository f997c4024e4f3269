import type { ReadDecision } from '#shared/domain/reading.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { cleanPersonName, looksLikePersonName, splitPersonNames } from '#shared/text/person-names.ts';

export type Appointment = { kind: ReadDecision['kind']; person: string; post: string | null };

const name =
  '[\\u3400-\\u9fff·•](?:[\\u3400-\\u9fff·•]|[ \\u3000](?=[\\u3400-\\u9fff])){1,10}(?:[（(][^（）()]{1,6}[）)])?';
const names = `${name}(?:、${name}){0,60}`;

const appoint = new RegExp(`(?:决定任命|批准任命|通过任命|任命|决定)?(${names})(?:同志)?(?:为|任)([^，。；\\n]{2,60})`);
const remove = /^(?:决定免去|批准免去|免去|撤销)(.{2,80}?)(?:的)?职务/;
const resign = /接受(.{2,40}?)(?:同志)?(?:因[^，。]{1,30}?)?(?:提出的)?(?:关于)?辞去(.{2,60}?)(?:的)?职务/;
const elected = new RegExp(`(${names})(?:同志)?(?:当选)?为([^，。；\\n]{2,60})`);

/** What a clause appoints, removes, elects or lets resign. Empty when it does none of these. */
export function readAppointments(clause: string, verb: ReadDecision['kind'] | null): Appointment[] {
  const text = clause.trim().replace(/^[\s*]+/, '');
  const resigned = resign.exec(text);
  if (resigned) return each('resigned', resigned[1], resigned[2]);
  const removed = remove.exec(text);
  if (removed) return removals(removed[1] ?? '');
  if (verb === 'removed') return removals(text.replace(/(?:的)?职务[。；]?$/, ''));
  if (verb === 'elected' || /补选|选举|当选/.test(text)) {
    const hit = elected.exec(text.replace(/^.*?(?:补选|选举(?:产生)?)/, ''));
    return hit ? each('elected', hit[1], hit[2]) : [];
  }
  if (verb !== 'appointed' && !/任命/.test(text)) return [];
  const hit = appoint.exec(text.replace(/^.*?(?:决定任命|批准任命|任命)/, ''));
  return hit ? each('appointed', hit[1], hit[2]) : [];
}

function each(kind: ReadDecision['kind'], people: string | undefined, post: string | undefined): Appointment[] {
  return splitPersonNames(people ?? '').map((person) => ({ kind, person, post: cleanPost(post) }));
}

const cleanPost = (post: string | undefined) =>
  post
    ?.replace(/\s/g, '')
    .replace(/[。；，]$/, '')
    .replace(/的$/, '') || null;

/** 曹军市中级人民法院审判员: the name ends where the name of an organ begins; without one, three characters are taken as the name. */
function removals(text: string): Appointment[] {
  const split = /^(.{2,40}?)的(.+)$/.exec(text.replace(/\s/g, ''));
  if (split && splitPersonNames(split[1] ?? '').length > 0) return each('removed', split[1], split[2]);
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
