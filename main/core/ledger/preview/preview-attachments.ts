import type { Ledger, Operation } from '#shared/domain/ledger.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import { toldSuggestion } from '#shared/messages/numbered-title.ts';
import type { NearSuggestions } from '../identity/find-suggestion.ts';
import { type Replied, repliesOf } from '../joins/replied.ts';
import { isOfCopy } from './preview-printings.ts';
import type { PreviewScene } from './preview-scene.ts';
import { listedBy, suggestionsOf } from './replied-suggestion.ts';

function feedbackSentences(operations: readonly Operation[], scene: PreviewScene): Told[] {
  const { after } = scene;
  return operations.flatMap((operation): Told[] => {
    if (operation.collection !== 'feedback' || !operation.after) return [];
    if (isOfCopy(operation, scene)) return [told('preview.feedback-printing', { title: operation.after.title })];
    const { title, opinion, attachment, candidates } = operation.after;
    if (operation.before && operation.before.opinion === opinion && operation.before.attachment === attachment)
      return [];
    if (opinion) {
      const about = after.opinions[opinion]?.title ?? '';
      return [told('preview.feedback-answers', { title, opinion: about })];
    }
    const count = candidates.length;
    if (attachment === 'asked' && count === 1) return [told('preview.feedback-asked-one', { title })];
    if (attachment === 'asked') return [told('preview.feedback-asked', { title, count })];
    return [told('preview.feedback-none', { title })];
  });
}

function replySentence(document: Replied, index: NearSuggestions, { after }: PreviewScene): Told {
  const { title } = document;
  const known = listedBy(document, index);
  if (known) {
    return told('preview.reply-answers', { title, suggestion: toldSuggestion(known) });
  }
  const waits = Object.values(after.identities).some(
    ({ from, decision, subject }) => subject === 'suggestions' && decision === null && from.document === document.id,
  );
  return told(waits ? 'preview.reply-asked' : 'preview.reply-new', { title });
}

/** What belongs to what after an import: feedback to opinions, letters to suggestions, a sentence each. */
export function previewAttachments(
  before: Pick<Ledger, 'documents'>,
  operations: readonly Operation[],
  scene: PreviewScene,
): Told[] {
  const letters = operations.flatMap((operation) => {
    if (operation.collection !== 'documents' || !operation.after?.reply || before.documents[operation.id]) return [];
    return repliesOf(operation.after);
  });
  const index = suggestionsOf(letters.length > 0 ? scene.after : { suggestions: {} });
  return [...feedbackSentences(operations, scene), ...letters.map((letter) => replySentence(letter, index, scene))];
}
