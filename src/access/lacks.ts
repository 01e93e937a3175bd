/** What the service itself lacks when a request fails through nobody's fault: its database, or room to write. */
export type Lack = 'DATABASE_AWAY' | 'DISK_FULL';

// Class 08: the connection; 57P: PostgreSQL stops, has crashed or is starting; 53: it has no memory or no connections
// left; 25006: what was the primary is none any more; 25P03: the session was ended for its idle transaction.
const away = /^(08|57P|53|25006$|25P03$)/;
const full: readonly string[] = ['53100', 'ENOSPC', 'EDQUOT'];
const network: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];
// What `pg` and its pool say without a code: of a connection that was lost, of one that was not had in time, of one
// that may not be used any more since it was lost, and of a pool that has been closed because the service stops.
const said = new RegExp(
  [
    'Connection terminated',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'is not queryable',
    'Cannot use a pool after calling end',
  ].join('|'),
);

/** What an error says is lacking; null where it is an error of another kind. */
export function lackOf(error: unknown): Lack | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, message, severity, syscall } = error as Partial<
    Record<'code' | 'message' | 'severity' | 'syscall', unknown>
  >;
  const coded = typeof code === 'string' ? code : '';
  if (full.includes(coded)) return 'DISK_FULL';
  // A socket that is not there; a file that is not there is another matter.
  if (away.test(coded) || network.includes(coded) || (coded === 'ENOENT' && syscall === 'connect'))
    return 'DATABASE_AWAY';
  // It ended the session, whatever for: with no room it says that it could not write, and names no class (XX000).
  if (severity === 'FATAL' || severity === 'PANIC') return 'DATABASE_AWAY';
  return said.test(String(message ?? '')) ? 'DATABASE_AWAY' : null;
}
