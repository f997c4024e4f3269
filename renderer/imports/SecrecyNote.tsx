import { useTell } from '#renderer/base/language.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { SourceSecrecy } from '#shared/domain/secrecy-mark.ts';
import { toldSecrecy } from '#shared/messages/told-secrecy.ts';

/** Which marks of secrecy a stored file bears, and who answered for storing it. */
export function SecrecyNote({ secrecy }: { secrecy: SourceSecrecy }) {
  const tell = useTell();
  return <StatusTag tone="act">{tell(toldSecrecy(secrecy))}</StatusTag>;
}
