import type { Command } from './command.ts';
import { correctCommand, extendCommand } from './commands/facts/change-due.ts';
import { handOverCommand } from './commands/facts/hand-over.ts';
import { recordCommand, signForCommand } from './commands/facts/record.ts';
import { redoCommand } from './commands/facts/redo.ts';
import { strikeCommand } from './commands/facts/strike.ts';
import {
  mergeDeputiesCommand,
  mergeMeetingsCommand,
  mergeOrgansCommand,
  removeDeputyCommand,
  removeMeetingCommand,
  removeOrganCommand,
  separateDeputyCommand,
  updateMeetingCommand,
} from './commands/office/merge-records.ts';
import { officeCommand } from './commands/office/office.ts';
import { addOrganCommand, updateOrganCommand } from './commands/office/organs.ts';
import { confirmRulesCommand, importCalendarCommand, saveRulesCommand } from './commands/office/rules.ts';
import { addTemplateCommand, removeTemplateCommand } from './commands/office/templates.ts';
import { attachCommand } from './commands/opinions/attach.ts';
import { compareCommand } from './commands/opinions/compare.ts';
import { confirmCommand } from './commands/opinions/confirm.ts';
import { coverPointCommand, decideFindingCommand, decidePairCommand } from './commands/opinions/decide.ts';
import { addEvidenceCommand, removeEvidenceCommand } from './commands/opinions/evidence.ts';
import {
  addPointCommand,
  mergePointsCommand,
  splitPointCommand,
  withdrawPointCommand,
} from './commands/opinions/points.ts';
import { checkCommand, reopenCommand, selfReportCommand } from './commands/opinions/verdicts.ts';
import { voteCommand } from './commands/opinions/vote.ts';
import { briefCommand } from './commands/overview/brief.ts';
import { deskCommand } from './commands/overview/desk.ts';
import { dueCommand } from './commands/overview/due.ts';
import { exportCommand } from './commands/overview/export.ts';
import { changesSinceBriefCommand, issuedBriefCommand } from './commands/overview/issued-briefs.ts';
import { statusCommand } from './commands/overview/status.ts';
import { adoptOfferCommand, declineOfferCommand } from './commands/papers/answer-offer.ts';
import { correctSourceCommand, uncorrectSourceCommand } from './commands/papers/correct-source.ts';
import { decideIdentityCommand } from './commands/papers/decide-identity.ts';
import { findCommand } from './commands/papers/find.ts';
import { importCommand } from './commands/papers/import.ts';
import { lintCommand } from './commands/papers/lint.ts';
import { listCommand } from './commands/papers/list.ts';
import { readCommand } from './commands/papers/read.ts';
import { readAnywayCommand } from './commands/papers/read-anyway.ts';
import { removeCommand } from './commands/papers/remove.ts';
import { showCommand } from './commands/papers/show.ts';
import {
  confirmSourceCommand,
  originalSourceCommand,
  pageSourceCommand,
  renameSourceCommand,
  rereadSourceCommand,
} from './commands/papers/sources.ts';
import { backupCommand } from './commands/program/backup.ts';
import { licencesCommand } from './commands/program/licences.ts';
import { logCommand } from './commands/program/log.ts';
import { mergeCommand } from './commands/program/merge.ts';
import { openCommand } from './commands/program/open.ts';
import { packageCommand } from './commands/program/package.ts';
import { restoreCommand } from './commands/program/restore.ts';
import { runCommand } from './commands/program/run.ts';
import { takeOverCommand } from './commands/program/take-over.ts';
import { undoCommand } from './commands/program/undo.ts';
import { verifyCommand } from './commands/program/verify.ts';
import { workOnCopyCommand } from './commands/program/work-on-copy.ts';
import { addCommitmentCommand } from './commands/proposals/add-commitment.ts';
import { convertMotionCommand } from './commands/proposals/convert-motion.ts';
import { followUpCommand } from './commands/proposals/follow-up.ts';
import { answerCommand, contactCommand, rateCommand, supportCommand } from './commands/proposals/handling.ts';
import { importSuggestionsCommand } from './commands/proposals/import-suggestions.ts';
import { addSuggestionCommand } from './commands/proposals/suggestions.ts';
import { setCommand } from './commands/set/set.ts';

/** Every command; within its subject in the order in which help lists it. */
export const allCommands: readonly Command[] = [
  importCommand,
  listCommand,
  showCommand,
  findCommand,
  readCommand,
  lintCommand,
  decideIdentityCommand,
  adoptOfferCommand,
  declineOfferCommand,
  confirmSourceCommand,
  renameSourceCommand,
  rereadSourceCommand,
  correctSourceCommand,
  uncorrectSourceCommand,
  originalSourceCommand,
  pageSourceCommand,
  readAnywayCommand,
  removeCommand,
  confirmCommand,
  addPointCommand,
  splitPointCommand,
  mergePointsCommand,
  withdrawPointCommand,
  attachCommand,
  compareCommand,
  decidePairCommand,
  coverPointCommand,
  decideFindingCommand,
  selfReportCommand,
  checkCommand,
  reopenCommand,
  voteCommand,
  addEvidenceCommand,
  removeEvidenceCommand,
  handOverCommand,
  signForCommand,
  recordCommand,
  strikeCommand,
  redoCommand,
  extendCommand,
  correctCommand,
  setCommand,
  addSuggestionCommand,
  importSuggestionsCommand,
  contactCommand,
  supportCommand,
  answerCommand,
  followUpCommand,
  rateCommand,
  convertMotionCommand,
  addCommitmentCommand,
  deskCommand,
  dueCommand,
  statusCommand,
  briefCommand,
  issuedBriefCommand,
  changesSinceBriefCommand,
  exportCommand,
  officeCommand,
  addOrganCommand,
  updateOrganCommand,
  mergeOrgansCommand,
  removeOrganCommand,
  updateMeetingCommand,
  mergeMeetingsCommand,
  removeMeetingCommand,
  mergeDeputiesCommand,
  separateDeputyCommand,
  removeDeputyCommand,
  confirmRulesCommand,
  saveRulesCommand,
  importCalendarCommand,
  addTemplateCommand,
  removeTemplateCommand,
  runCommand,
  logCommand,
  undoCommand,
  backupCommand,
  restoreCommand,
  packageCommand,
  openCommand,
  workOnCopyCommand,
  mergeCommand,
  verifyCommand,
  licencesCommand,
  takeOverCommand,
];
