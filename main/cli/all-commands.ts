import type { Command } from './command.ts';
import { briefCommand } from './commands/brief.ts';
import { compareCommand } from './commands/compare.ts';
import { exportCommand } from './commands/export.ts';
import { findCommand } from './commands/find.ts';
import {
  attachCommand,
  checkCommand,
  confirmCommand,
  handOverCommand,
  reopenCommand,
  selfReportCommand,
} from './commands/follow-up.ts';
import { importCommand } from './commands/import.ts';
import { listCommand } from './commands/list.ts';
import { deputiesCommand, meetingsCommand, organsCommand } from './commands/merge-records.ts';
import { officeCommand } from './commands/office.ts';
import { readCommand } from './commands/read.ts';
import { readAnywayCommand } from './commands/read-anyway.ts';
import { removeCommand } from './commands/remove.ts';
import { setCommand } from './commands/set.ts';
import { showCommand } from './commands/show.ts';
import { dueCommand, statusCommand } from './commands/status.ts';
import { backupCommand, logCommand, redoCommand, undoCommand } from './commands/workspace.ts';

/** The commands in the order in which help lists them. */
export const allCommands: readonly Command[] = [
  importCommand,
  listCommand,
  findCommand,
  showCommand,
  readCommand,
  confirmCommand,
  handOverCommand,
  setCommand,
  attachCommand,
  compareCommand,
  selfReportCommand,
  checkCommand,
  reopenCommand,
  briefCommand,
  exportCommand,
  statusCommand,
  dueCommand,
  logCommand,
  undoCommand,
  redoCommand,
  readAnywayCommand,
  removeCommand,
  organsCommand,
  meetingsCommand,
  deputiesCommand,
  officeCommand,
  backupCommand,
];
