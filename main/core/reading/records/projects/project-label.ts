import { firstMatch } from '#core/rules/first-match.ts';
import {
  type ProjectColumnRule,
  type ProjectField,
  type ProjectLabelRule,
  projectColumnRules,
  projectLabelRules,
  standingLabel,
  stuckLabel,
} from './project-label.rules.ts';

export type { ProjectField } from './project-label.rules.ts';

export type FoundLabel = { field: ProjectField; words: string; start: number; end: number };

/** Labels of a livelihood project (牵头部门, 配合单位, 年度目标 …) in a text, in order; offsets of the label and of what follows it. */
export function findProjectLabels(text: string): FoundLabel[] {
  const stuck = stuckLabel.form.find(text);
  const found = [...(stuck === null ? [] : [stuck]), ...standingLabel.form.findAll(text)];
  return found.map(({ words, start }) => ({ field: fieldOf(words), words, start, end: start + words.length }));
}

function fieldOf(words: string): ProjectField {
  return firstMatch<ProjectLabelRule>(projectLabelRules, words)?.rule.field ?? 'other';
}

/** The field that the header of a table column stands for, or null. */
export function projectFieldOf(header: string): ProjectField | 'number' | 'name' | null {
  return firstMatch<ProjectColumnRule>(projectColumnRules, header.replace(/\s/g, ''))?.rule.column ?? null;
}
