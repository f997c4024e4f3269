import type { DocumentRecord, SuggestionReply } from '#shared/domain/source-record.ts';
import type { SuggestionFacts } from '../identity/compare-suggestions.ts';
import { titleOfRequest } from './joined-words.rules.ts';

/** A letter with one of the suggestions that it answers; `at`: the place of that one among them, `isAlone`: it answers no other. */
export type Replied = DocumentRecord & { reply: SuggestionReply; at: number; isAlone: boolean };

/** What a letter says of each suggestion that it answers; nothing for any other paper. */
export function repliesOf(document: DocumentRecord): Replied[] {
  const { reply, moreReplies = [] } = document;
  const isAlone = moreReplies.length === 0;
  return reply ? [reply, ...moreReplies].map((one, at) => ({ ...document, reply: one, at, isAlone })) : [];
}

/** What a letter tells of the suggestion it answers. A title that is not a request is the letter's own. */
export function factsOfReply({
  title,
  number,
  session = null,
  channel = null,
  proposers,
}: SuggestionReply): SuggestionFacts {
  const isNamed = titleOfRequest.form.test(title);
  return { title: isNamed ? title : '', number, session, proposers, channel };
}

/** What a letter tells, made once for each of its replies. */
const knownFacts = new WeakMap<SuggestionReply, SuggestionFacts>();

/** As `factsOfReply`. */
export function factsOf({ reply }: Replied): SuggestionFacts {
  const facts = knownFacts.get(reply) ?? factsOfReply(reply);
  knownFacts.set(reply, facts);
  return facts;
}
