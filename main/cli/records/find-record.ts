import type { MessageKey } from '#shared/messages/catalogue.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { Refusal, type Tools } from '../command.ts';
import { nameableRecords } from './nameable-records.ts';
import type { FoundRecord, Nameable, RecordKind } from './record-kind.ts';
import { hasNumber, wantedNumber } from './record-number.ts';

/** So many candidates are named in the sentence that asks which was meant. */
const mostCandidates = 6;
/** A part of a title shorter than this says too little to be trusted with a change. */
const leastPart = 4;

type Candidate<Kind extends RecordKind = RecordKind> = Nameable & { kind: Kind };
type Test = (record: Candidate) => boolean;

/** A name as it is compared: without spaces, brackets and quotation marks. */
function nameKey(name: string): string {
  return toHalfWidth(name)
    .toLowerCase()
    .replace(/[\s《》〈〉“”"'「」]/g, '');
}

function namesOf({ title, names = [] }: Nameable): string[] {
  return [title, ...names].map(nameKey);
}

/** The ways in which a word can mean a record, the surest first. */
function waysToMean(word: string): Test[] {
  const wanted = wantedNumber(word);
  const key = nameKey(word);
  // A number that nothing bears must not find the 12 of some title.
  const isPart = key.length >= leastPart && !wanted;
  return [
    (one) => one.id === word || (one.names ?? []).includes(word),
    ...(wanted ? [(one: Candidate) => hasNumber(one.kind, one, wanted)] : []),
    (one) => namesOf(one).includes(key),
    (one) => isPart && namesOf(one).some((name) => name.includes(key)),
  ];
}

/** One record per id: an opinion bears the id of its paper, and the kind that was asked for first stands. */
function eachOnce<Kind extends RecordKind>(candidates: readonly Candidate<Kind>[]): Candidate<Kind>[] {
  const byId = new Map<string, Candidate<Kind>>();
  for (const one of candidates) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

function kindsInWords(kinds: readonly RecordKind[], tools: Tools): string {
  return kinds.map((kind) => tools.say(`cli.one-${kind}`)).join(tools.say('cli.or'));
}

/** The refusal that names everything a word could mean. */
function severalMeant(word: string, meant: readonly Candidate[], tools: Tools): Refusal {
  const named = meant.slice(0, mostCandidates).map(({ id, title }) => `${id}《${title}》`);
  const key: MessageKey = meant.length > mostCandidates ? 'cli.several-meant-more' : 'cli.several-meant';
  return new Refusal(key, { word, count: meant.length, list: named.join(tools.say('reading.separator')) });
}

async function candidatesOf<Kind extends RecordKind>(kinds: readonly Kind[], tools: Tools): Promise<Candidate<Kind>[]> {
  const lists = await Promise.all(
    kinds.map(async (kind) => (await nameableRecords(kind, tools)).map((one) => ({ ...one, kind }))),
  );
  return eachOnce(lists.flat());
}

/** What the parts of a numbered list belong to. */
const ownerKinds: Partial<Record<RecordKind, RecordKind>> = { points: 'opinions', measures: 'feedback' };

/** The part that `OPINION#2` (or `REPORT#2`) names. */
async function findPart<Kind extends RecordKind>(
  word: string,
  kinds: readonly Kind[],
  tools: Tools,
): Promise<FoundRecord<Kind> | null> {
  const found = /^(.+)[#＃](\d{1,4})$/.exec(word);
  const owners = kinds.flatMap((kind) => ownerKinds[kind] ?? []);
  if (!found || owners.length === 0) return null;
  const owner = await findRecord(found[1] ?? '', owners, tools);
  const kind = kinds.find((one) => ownerKinds[one] === owner.kind);
  if (kind === undefined) return null;
  const part = (await nameableRecords(kind, tools)).find(
    (one) => one.of === owner.id && one.place === Number(found[2]),
  );
  if (!part) throw new Refusal('cli.no-such-part', { title: owner.title, number: found[2] ?? '' });
  return { kind, id: part.id, title: part.title };
}

/** A record that no list shows (a second copy, a withdrawn point) is still known by its id; the call itself says whether it is there. */
function byBareId<Kind extends RecordKind>(word: string, kinds: readonly Kind[]): FoundRecord<Kind> | null {
  const [kind] = kinds;
  return kinds.length === 1 && kind && /^[\w.~-]+-[\w.~-]+$/.test(word) ? { kind, id: word, title: word } : null;
}

/**
 * The one record that a person means by a word: its id, its number (第12号), its place (`OPINION#2`), its name or a part of its name that
 * no other record has. `kinds` are looked through in their order. Throws Refusal when none or several are meant.
 */
export async function findRecord<Kind extends RecordKind>(
  word: string,
  kinds: readonly Kind[],
  tools: Tools,
): Promise<FoundRecord<Kind>> {
  const candidates = await candidatesOf(kinds, tools);
  for (const isMeant of waysToMean(word)) {
    const meant = candidates.filter(isMeant);
    const [first] = meant;
    if (meant.length > 1) throw severalMeant(word, meant, tools);
    if (first) return { kind: first.kind, id: first.id, title: first.title };
  }
  const part = (await findPart(word, kinds, tools)) ?? byBareId(word, kinds);
  if (part) return part;
  throw new Refusal('cli.no-such-record', { word, kind: kindsInWords(kinds, tools) });
}

/** The id of the one record of a kind that a word means. Throws Refusal. */
export async function findId(word: string, kind: RecordKind, tools: Tools): Promise<string> {
  return (await findRecord(word, [kind], tools)).id;
}
