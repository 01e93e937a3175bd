import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span, SpanContext, Tracer } from '@opentelemetry/api';
import { operations, statements, type OperationSpan, type StatementSpan } from '../access/spans.js';
import { plainName } from './watching.js';

// Operations and their statements as spans, by OTLP over HTTP. Statements are told as they are prepared, names as the
// log tells them: no variable, no value and no person is in a span.

/** W3C Trace Context, level 1. */
const parent = /^[\da-f]{2}-(?<traceId>[\da-f]{32})-(?<spanId>[\da-f]{16})-(?<flags>[\da-f]{2})$/;
export function contextIn(traceparent: string | undefined): SpanContext | null {
  const { traceId, spanId, flags } = parent.exec(traceparent ?? '')?.groups ?? {};
  if (!traceId || !spanId || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags!, 16) & 1, isRemote: true };
}

/** Sends to a collector; answers how it is ended. Without one nothing is loaded and nothing is told. */
export async function traceTo(endpoint: string | null): Promise<() => Promise<void>> {
  if (!endpoint) return async () => {};
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'sanbixu' }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  const begun: Begun = new WeakMap();
  const current = new AsyncLocalStorage<OperationSpan>();
  const tracing = { api, tracer: provider.getTracer('sanbixu'), begun };
  const ofOperations = operationsTold(tracing);
  const ofStatements = statementsTold(tracing, () => current.getStore());
  operations.start.bindStore(current);
  operations.subscribe(ofOperations);
  statements.subscribe(ofStatements);
  return async () => {
    operations.start.unbindStore(current);
    operations.unsubscribe(ofOperations);
    statements.unsubscribe(ofStatements);
    // A collector that is away keeps nothing from ending.
    await provider.shutdown().catch(() => {});
  };
}

type Begun = WeakMap<object, Span>;
interface Tracing {
  readonly api: Pick<typeof import('@opentelemetry/api'), 'ROOT_CONTEXT' | 'SpanKind' | 'SpanStatusCode' | 'trace'>;
  readonly tracer: Tracer;
  readonly begun: Begun;
}
const nothing = () => {};

const operationsTold = ({ api: { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }, tracer, begun }: Tracing) => ({
  start(op: OperationSpan) {
    const from = contextIn(op.traceparent);
    const context = from === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, from);
    const name = plainName(op.name) ?? '';
    const attributes = {
      'graphql.operation.type': op.kind,
      'graphql.operation.name': name,
      'sanbixu.client': op.client,
      'sanbixu.trace': op.trace,
    };
    begun.set(op, tracer.startSpan(`${op.kind} ${name}`.trim(), { kind: SpanKind.SERVER, attributes }, context));
  },
  end: nothing,
  asyncStart: nothing,
  error: nothing,
  asyncEnd(op: OperationSpan) {
    const span = begun.get(op);
    span?.setAttributes({ 'sanbixu.outcome': op.outcome ?? 'UNKNOWN', 'http.response.status_code': op.status ?? 0 });
    if ((op.status ?? 500) >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  },
});

const statementsTold = (
  { api: { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }, tracer, begun }: Tracing,
  operation: () => OperationSpan | undefined,
) => ({
  start(statement: StatementSpan) {
    const op = operation();
    const over = op && begun.get(op);
    if (!over) return;
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': statement.text.slice(0, 4_000) };
    const context = trace.setSpan(ROOT_CONTEXT, over);
    begun.set(statement, tracer.startSpan('statement', { kind: SpanKind.CLIENT, attributes }, context));
  },
  end: nothing,
  asyncStart: nothing,
  error(statement: StatementSpan) {
    begun.get(statement)?.setStatus({ code: SpanStatusCode.ERROR });
  },
  asyncEnd(statement: StatementSpan) {
    begun.get(statement)?.end();
  },
});
