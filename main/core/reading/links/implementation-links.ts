import type { ReadLink } from '#shared/domain/reading.ts';
import type { ReadPaper } from '../structure/read-papers.ts';
import type { PaperIndex } from './paper-index.ts';
import { namedTitles } from './title-parts.ts';

const ofMotion = /关于(.{4,120}?)(?:的)?(?:代表)?议案(?:办理|实施|落实|执行)(?:进展|工作)?情况(?:的)?报告$/;
const ofDecision = /(?:贯彻|落实|执行|实施).{0,12}《?.{2,80}(?:决议|决定|决议决定)》?.{0,20}情况(?:的)?报告$/;

/** A report on how a motion or decision was carried out implements it: those that its title and first paragraphs name. */
export function implementationLinks(paper: ReadPaper, index: PaperIndex): ReadLink[] {
  const { id, title, kind } = paper.document;
  if (kind !== 'work-report') return [];
  const motion = ofMotion.exec(title)?.[1];
  if (motion === undefined && !ofDecision.test(title)) return [];
  const targets = decisionsNamed(paper);
  if (motion !== undefined) targets.push(`关于${motion}的议案`);
  return targets.map((target) => {
    const found = index.byTitle(target, paper);
    return {
      from: id,
      to: found?.document.id ?? target,
      relation: 'implements',
      confidence: found === null ? 0.85 : 0.97,
      because: 'reports-on-it',
    };
  });
}

function decisionsNamed(paper: ReadPaper): string[] {
  const first = [paper.document.title, ...paper.body.slice(0, 3).map((paragraph) => paragraph.text)].join('\n');
  return [...new Set(namedTitles(first).filter((title) => /(?:决议|决定)$/.test(title)))].slice(0, 3);
}
