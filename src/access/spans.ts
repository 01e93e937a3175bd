import { tracingChannel, type TracingChannel } from 'node:diagnostics_channel';

// What takes time, told to whoever follows it (server/tracing.ts); where nobody does, it costs a look.

/** An operation from being let in to its answer. */
export interface OperationSpan {
  readonly name: string | null;
  readonly kind: 'query' | 'mutation';
  readonly client: string;
  /** The caller's own trace (W3C Trace Context), where it sends one. */
  readonly traceparent: string | undefined;
  /** The number of the answer, `x-trace`. */
  readonly trace: string;
  outcome?: string;
  status?: number;
}
/** One statement, as its text is prepared: no value is in it. */
export interface StatementSpan {
  readonly text: string;
}

export const operations = tracingChannel<unknown, OperationSpan>('sanbixu.operation');
export const statements = tracingChannel<unknown, StatementSpan>('sanbixu.statement');

/** Does it, and tells of it where somebody follows. */
export const followed = <Span extends object, Answer>(
  channel: TracingChannel<unknown, Span>,
  span: () => Span,
  run: (span: Span | null) => Promise<Answer>,
): Promise<Answer> => {
  if (!channel.start.hasSubscribers) return run(null);
  const told = span();
  return channel.tracePromise(() => run(told), told) as Promise<Answer>;
};
