import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { ReadProject } from '#shared/domain/readings/read-target.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import type { Paper } from '../../structure/paper.ts';
import { lineAt, type Paragraph } from '../../text/paragraph.ts';
import { findFigureClauses } from '../feedback/figure-clauses.ts';
import { comparePlaces, linesOf, type Place, paragraphsIn, pieces, type Stretch, textOf } from '../outline/place.ts';
import { findProjectLabels, type ProjectField } from './project-label.ts';
import { endOfOrgans, openBracket, shutBracket } from './project-marks.rules.ts';

/** The head of one project: its number and name, where its text begins, and where it ends if the heading of a field ends it. */
export type ProjectHead = { number: number | null; name: string; place: Place; end: Place | null };

type Labelled = { field: ProjectField; words: string; stretch: Stretch };

/** The labelled parts of a project's stretch, each up to the next label. */
function labelledParts(paragraphs: Paragraph[], { from, to }: Stretch): Labelled[] {
  const labels: { field: ProjectField; words: string; at: Place; body: Place }[] = [];
  for (const { index, text } of paragraphsIn(paragraphs, { from, to })) {
    for (const label of findProjectLabels(text)) {
      const at = { index, offset: label.start };
      if (comparePlaces(at, from) >= 0 && comparePlaces(at, to) < 0) {
        labels.push({ field: label.field, words: label.words, at, body: { index, offset: label.end } });
      }
    }
  }
  return labels.map(({ field, words, body }, order) => ({
    field,
    words,
    stretch: { from: body, to: labels[order + 1]?.at ?? to },
  }));
}

/** The organs of the parts of one field: of each part its first paragraph, up to a full stop or a closing bracket of the whole. */
function organsIn(paragraphs: Paragraph[], parts: Labelled[], field: ProjectField): string[] {
  return parts
    .filter((part) => part.field === field)
    .flatMap((part) =>
      splitOrganList(shutBracket.form.replace(textOf(paragraphs, part.stretch).split(endOfOrgans.form.regex)[0] ?? '')),
    )
    .filter((name) => name.length <= 30);
}

/** 牵头单位 beside 责任单位: the first leads, the second carries out. */
function ranked(parts: Labelled[]): Labelled[] {
  const hasHead = parts.some((part) => part.field === 'lead' && part.words.includes('牵头'));
  if (!hasHead) return parts;
  return parts.map((part) =>
    part.field === 'lead' && !part.words.includes('牵头') ? { ...part, field: 'support' } : part,
  );
}

/** The targets of a 年度目标 part: its numbered lines, else its sentences. Marks are left out, the words stay. */
function targetsIn(paragraphs: Paragraph[], stretch: Stretch): ReadProject['targets'] {
  return pieces(paragraphs, stretch).flatMap(({ paragraph, text, offset }) => {
    const mark = readOrdinalMark(text)?.length ?? 0;
    const words = text.slice(mark).trim();
    return words === '' ? [] : [{ text: words, line: lineAt(paragraph, offset + mark) }];
  });
}

/** A clause without the mark or label in front of it and the organs in brackets behind it. */
function ownWords(clause: string): string {
  const words = clause.slice(readOrdinalMark(clause)?.length ?? 0);
  const labels = findProjectLabels(words);
  const opening = labels[0]?.start === 0 ? labels[0].end : 0;
  const closing = labels.find((label) => label.start > opening)?.start ?? words.length;
  return openBracket.form.replace(words.slice(opening, closing)).trim();
}

/** One project from its head to where the next one begins. Without a part for targets, clauses with quantities are its targets. */
export function readProject(paper: Paper, head: ProjectHead, end: Place): ReadProject {
  const stretch = { from: head.place, to: end };
  const parts = ranked(labelledParts(paper.body, stretch));
  const targetParts = parts.filter((part) => part.field === 'targets');
  const lead = organsIn(paper.body, parts, 'lead');
  return {
    number: head.number,
    name: head.name,
    lead,
    support: organsIn(paper.body, parts, 'support').filter((name) => !lead.includes(name)),
    targets:
      targetParts.length > 0
        ? targetParts.flatMap((part) => targetsIn(paper.body, part.stretch))
        : findFigureClauses(paper.body, stretch).map((clause) => ({ ...clause, text: ownWords(clause.text) })),
    document: paper.document.id,
    ...linesOf(paper.body, stretch),
    confidence: lead.length > 0 ? 0.97 : 0.8,
    because: ['own-heading', lead.length > 0 ? 'lead-named' : 'lead-missing'],
  };
}
