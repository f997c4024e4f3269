import type { CallName, CallOutput } from '../contract/contract.ts';
import type { DeskItem } from '../contract/desk-calls.ts';
import { backupColumns } from './backup-columns.ts';
import { briefColumns, templateColumns } from './brief-columns.ts';
import { commitmentColumns } from './commitment-columns.ts';
import { deputyColumns } from './deputy-columns.ts';
import { deskColumns, dueColumns } from './desk-columns.ts';
import { documentColumns } from './document-columns.ts';
import { feedbackColumns } from './feedback-columns.ts';
import { findingColumns } from './finding-columns.ts';
import { identityColumns } from './identity-columns.ts';
import type { Column } from './list-column.ts';
import { listColumns } from './list-columns.ts';
import { logColumns } from './log-columns.ts';
import { meetingColumns } from './meeting-columns.ts';
import { motionColumns } from './motion-columns.ts';
import { offerColumns } from './offer-columns.ts';
import { type AnswerableRow, answerableColumns, opinionColumns } from './opinion-columns.ts';
import { organColumns } from './organ-columns.ts';
import { pointColumns } from './point-columns.ts';
import { projectColumns } from './project-columns.ts';
import { ruleColumns } from './rule-columns.ts';
import { sourceColumns } from './source-columns.ts';
import { suggestionColumns } from './suggestion-columns.ts';
import { targetColumns } from './target-columns.ts';

type Listed<Name extends CallName> = Name extends `${infer Subject}.list` ? Subject : never;

/** What every call that gives a list must have here: columns for its rows. A new one without them does not compile. */
type ColumnsOfCalls = {
  [Subject in Listed<CallName>]: readonly Column<CallOutput<`${Subject}.list`>[number]>[];
};

type OtherLists = {
  answerable: readonly Column<AnswerableRow>[];
  desk: readonly Column<DeskItem>[];
  briefs: readonly Column<CallOutput<'briefs.history'>[number]>[];
};

/** The columns of every list: what the page, the command line and the workbooks show of it stands here and nowhere else. */
export const allLists = {
  answerable: answerableColumns,
  backups: backupColumns,
  briefs: briefColumns,
  commitments: commitmentColumns,
  deputies: deputyColumns,
  desk: deskColumns,
  documents: documentColumns,
  due: dueColumns,
  feedback: feedbackColumns,
  findings: findingColumns,
  identities: identityColumns,
  lists: listColumns,
  log: logColumns,
  meetings: meetingColumns,
  motions: motionColumns,
  offers: offerColumns,
  opinions: opinionColumns,
  organs: organColumns,
  points: pointColumns,
  projects: projectColumns,
  rules: ruleColumns,
  sources: sourceColumns,
  suggestions: suggestionColumns,
  targets: targetColumns,
  templates: templateColumns,
} as const satisfies ColumnsOfCalls & OtherLists;

export type ListName = keyof typeof allLists;
/** A row of a list. */
export type ListRow<Name extends ListName> = (typeof allLists)[Name][number] extends Column<infer Row> ? Row : never;
