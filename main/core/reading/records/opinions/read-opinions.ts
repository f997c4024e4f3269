import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Paper } from '../../structure/paper.ts';
import { headingAt } from '../outline/heading.ts';
import { type Item, readOutline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import { wholeOf } from '../outline/place.ts';
import { readOpinion } from './read-opinion.ts';
import { titleOfPart } from './read-opinions.rules.ts';

/** Parts of a paper that each carry an opinion's title (一、关于甲情况报告的审议意见 二、关于乙…); fewer than two are none. */
function opinionParts(paper: Paper): { title: string; item: Item }[] {
  const items = readOutline(paper.body, wholeOf(paper.body)).lists[0]?.items ?? [];
  const parts = items.map((item) => ({ title: headingAt(paper.body, itemBody(item)), item }));
  const titled = parts.filter((part) => titleOfPart.form.test(part.title) && part.item.mark.atStart);
  return titled.length > 1 ? titled : [];
}

/**
 * The opinions of a paper of that kind: one as a rule; one for each part where the paper puts the opinions of a whole meeting together
 * under their titles.
 */
export function readOpinions(paper: Paper): { opinions: ReadOpinion[]; warnings: ReadWarning[] } {
  const parts = opinionParts(paper);
  const papers = parts.map(({ title, item }) => {
    const { from, to } = item.stretch;
    const body = paper.body.slice(from.index + 1, to.offset === 0 ? to.index : to.index + 1);
    return { ...paper, document: { ...paper.document, title }, body };
  });
  const read = (papers.length > 0 ? papers : [paper]).map(readOpinion);
  return { opinions: read.map((one) => one.opinion), warnings: read.flatMap((one) => one.warnings) };
}
