/** What the log says of what went wrong. */
export const causeOf = (cause: unknown): unknown =>
  cause instanceof Error ? { message: cause.message, stack: cause.stack, ...codes(cause) } : String(cause);
const codes = (cause: Error) => {
  const { code, constraint } = cause as { code?: string; constraint?: string };
  return { code, constraint };
};
