import type { MessageKey } from '#shared/messages/catalogue.ts';
import { Refusal, type Tools } from '../command.ts';
import { hiddenRecord } from './hidden-record.ts';
import { nameableRecords } from './nameable-records.ts';
import type { FoundRecord, Nameable, RecordKind } from './record-kind.ts';
import { wantedNumber } from './record-number.ts';
import { waysToMean } from './ways-to-mean.ts';

/** So many candidates are named in the sentence that asks which was meant. */
const mostCandidates = 6;
/** More kinds than these are simply records. */
const mostKinds = 5;
type Candidate<Kind extends RecordKind = RecordKind> = Nameable & { kind: Kind };
/** One record per id: an opinion bears the id of its paper, and the kind that was asked for first stands. */
function eachOnce<Kind extends RecordKind>(candidates: readonly Candidate<Kind>[]): Candidate<Kind>[] {
  const byId = new Map<string, Candidate<Kind>>();
  for (const one of candidates) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

function kindsInWords(kinds: readonly RecordKind[], tools: Tools): string {
  if (kinds.length > mostKinds) return tools.say('cli.one-record');
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

/** The one candidate that a word means, by the surest way in which it means any. Throws Refusal when it means several. */
function oneMeant<Kind extends RecordKind>(
  word: string,
  candidates: readonly Candidate<Kind>[],
  tools: Tools,
): Candidate<Kind> | null {
  for (const isMeant of waysToMean(word)) {
    const meant = candidates.filter(isMeant);
    if (meant.length > 1) throw severalMeant(word, meant, tools);
    if (meant[0]) return meant[0];
  }
  return null;
}

/** A number means a suggestion or a motion: the lists of other kinds, which cost more, are looked through when it means none of these. */
async function findNumbered<Kind extends RecordKind>(
  word: string,
  kinds: readonly Kind[],
  tools: Tools,
): Promise<Candidate<Kind> | null> {
  const numbered = kinds.filter((kind) => kind === 'suggestions' || kind === 'motions');
  if (wantedNumber(word) === null || numbered.length === 0) return null;
  return oneMeant(word, await candidatesOf(numbered, tools), tools);
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

/**
 * The one record that a person means by a word: its id, its number (第12号), its place (`OPINION#2`), its name or a part of its name that
 * no other record has. `kinds` are looked through in their order. Throws Refusal when none or several are meant.
 */
export async function findRecord<Kind extends RecordKind>(
  word: string,
  kinds: readonly Kind[],
  tools: Tools,
): Promise<FoundRecord<Kind>> {
  const found =
    (await findNumbered(word, kinds, tools)) ??
    oneMeant(word, await candidatesOf(kinds, tools), tools) ??
    (await findPart(word, kinds, tools)) ??
    (await hiddenRecord(word, kinds, tools));
  if (found === null) throw new Refusal('cli.no-such-record', { word, kind: kindsInWords(kinds, tools) });
  return { kind: found.kind, id: found.id, title: found.title };
}

/** The id of the one record of a kind that a word means. Throws Refusal. */
export async function findId(word: string, kind: RecordKind, tools: Tools): Promise<string> {
  return (await findRecord(word, [kind], tools)).id;
}
