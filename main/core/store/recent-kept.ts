/** So many heads of the newest entries are kept in memory: undo and the status line ask for them after every change. */
export const recentKept = 250;
