/** What whoever started the command can put right: shown as it is, without a stack. */
export class UserError extends Error {}

/** What an error says, and what caused it: "fetch failed" alone helps nobody. */
export function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  const { message: because, code } = (cause ?? {}) as { message?: string; code?: string };
  const added = because || code;
  return added && !message.includes(added) ? `${message} (${added})` : message;
}
