/** Key, in place of a point's id, of the entry that shows the opinion as a whole. */
export const wholeOpinion = 'whole';
