import type { Clock, Jobs, Person, ReadingPlace, Workspace } from '../context-parts.ts';

/** What reading a file takes: where it is read, and the job that is told of it. */
export type ReadingContext = Jobs & ReadingPlace;

/** What the stored text of a source takes: the workspace, and what a new reading takes where the stored one is of no use. */
export type TextContext = Workspace & ReadingContext;

/** What entering a file or a correction takes. */
export type LibraryContext = TextContext & Clock & Person;
