import type { CoveringLetter } from '#shared/domain/covering-letter.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { findSalutation } from '../../reading/records/salutation.ts';
import { decideKindByText, isCovering } from '../../reading/structure/kind-by-body.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { citationIn } from './citation-in.ts';
import { letterLimits } from './letter-limits.ts';
import { untilDay } from './read-covering.rules.ts';

/** The last day before which a text asks for something (于2026年12月10日前); null where it names none after the day of the paper. */
export function dayAsked(texts: readonly string[], paperDate: string | null): string | null {
  const year = paperDate === null ? null : Number(paperDate.slice(0, 4));
  const days = texts.flatMap((text) =>
    namedDays(text, year).flatMap(({ iso, end }) => (iso !== null && untilDay.form.test(text.slice(end)) ? iso : [])),
  );
  const later = days.filter((day) => paperDate === null || day > paperDate);
  return later.length === 1 ? (later[0] ?? null) : null;
}

/** What a letter says of the opinion that it hands over (id `document` in the library); null for other papers. */
export function readCovering(paper: Paper | undefined, document: string): CoveringLetter | null {
  if (paper?.document.kind !== 'letter' || !isCovering(paper.body)) return null;
  const passage = paper.body.find(({ text }) => decideKindByText(text)?.rule.id === 'body-covering') ?? paper.body[0];
  if (!passage) return null;
  const texts = paper.body.map(({ text }) => text);
  const limits = letterLimits(paper, document);
  return {
    to: findSalutation(paper)?.replace(/\s/g, '') ?? null,
    by: dayAsked(texts, paper.document.date),
    ...(limits.length > 0 && { limits }),
    citation: citationIn(document, passage),
  };
}
