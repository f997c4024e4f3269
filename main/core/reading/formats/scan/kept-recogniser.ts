import { type LoadRecognition, type Recogniser, startRecogniser } from './recogniser.ts';

/**
 * Starts a recogniser when it is first asked for, and gives the same one from then on; null where its parts are missing or of no use, which is
 * for whoever asked to say.
 */
export function keptRecogniser(load: LoadRecognition): () => Promise<Recogniser | null> {
  let kept: Promise<Recogniser | null> | null = null;
  const begin = async () => {
    const parts = await load();
    return parts === null ? null : startRecogniser(parts).catch(() => null);
  };
  return () => {
    kept ??= begin();
    return kept;
  };
}
