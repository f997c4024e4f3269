import type { z } from 'zod';
import { commitmentRecordSchema, projectRecordSchema, targetRecordSchema } from './commitment-record.ts';
import { correctionSchema } from './correction.ts';
import {
  coverageRecordSchema,
  feedbackRecordSchema,
  matchRecordSchema,
  measureRecordSchema,
} from './feedback-record.ts';
import { evidenceRecordSchema, findingRecordSchema } from './finding-record.ts';
import { holidayRecordSchema } from './holiday-record.ts';
import { identityRecordSchema } from './identity-record.ts';
import type { Collection, LedgerRecords } from './ledger.ts';
import { listRecordSchema } from './list-record.ts';
import { motionRecordSchema, suggestionRecordSchema } from './motion-record.ts';
import {
  deputyRecordSchema,
  issuedBriefRecordSchema,
  mappingRecordSchema,
  meetingRecordSchema,
  officeRecordSchema,
  organRecordSchema,
  templateRecordSchema,
} from './office-records.ts';
import { opinionRecordSchema, pointRecordSchema } from './opinion-record.ts';
import { personnelRecordSchema } from './personnel-record.ts';
import { rulePackSchema } from './rule-pack.ts';
import { documentRecordSchema, sourceRecordSchema } from './source-record.ts';

/**
 * The schema of every stored record, by collection. They only say whether a record fits and change nothing of it, so that fields of a
 * newer release stay where they are. The page must not import them: zod builds code from text, which the page's policy refuses.
 */
export const collectionSchemas: { readonly [C in Collection]: z.ZodType<LedgerRecords[C]> } = {
  sources: sourceRecordSchema,
  documents: documentRecordSchema,
  opinions: opinionRecordSchema,
  points: pointRecordSchema,
  feedback: feedbackRecordSchema,
  measures: measureRecordSchema,
  matches: matchRecordSchema,
  coverages: coverageRecordSchema,
  motions: motionRecordSchema,
  suggestions: suggestionRecordSchema,
  commitments: commitmentRecordSchema,
  targets: targetRecordSchema,
  projects: projectRecordSchema,
  personnel: personnelRecordSchema,
  findings: findingRecordSchema,
  evidence: evidenceRecordSchema,
  organs: organRecordSchema,
  deputies: deputyRecordSchema,
  meetings: meetingRecordSchema,
  mappings: mappingRecordSchema,
  lists: listRecordSchema,
  identities: identityRecordSchema,
  briefs: issuedBriefRecordSchema,
  templates: templateRecordSchema,
  corrections: correctionSchema,
  rulePacks: rulePackSchema,
  holidays: holidayRecordSchema,
  office: officeRecordSchema,
};
