/** Why the service does not start, in a sentence for whoever operates it: what is wrong, and which setting says so. */
export class StartFault extends Error {}

interface Known {
  readonly code?: string;
  readonly syscall?: string;
  readonly port?: number;
  readonly path?: string;
  readonly message?: string;
}

const unreached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ETIMEDOUT'];
const unusable = ['EACCES', 'ENOTDIR', 'EEXIST', 'EROFS', 'ENOSPC', 'ENOENT'];

/** What an error at start means to whoever operates the service; null where it is a fault of the service itself. */
export function sentenceOf(error: unknown): string | null {
  const { code = '', syscall = '', port, path: place = '', message = '' } = error as Known;
  if (error instanceof StartFault) return message;
  if (code === 'EADDRINUSE') return `The port ${port ?? ''} is taken by another process; set PORT to another, or to 0.`;
  if (code === 'EADDRNOTAVAIL') return 'HOST is no address of this machine.';
  if (code === 'EACCES' && syscall === 'listen')
    return `This account may not listen on the port ${port ?? ''}; set PORT.`;
  if (unreached.includes(code) || (code === 'ENOENT' && syscall === 'connect')) {
    return `PostgreSQL cannot be reached by DATABASE_URL or DATABASE_DIRECT_URL (${code}).`;
  }
  if (code === '28P01' || code === '28000') return `PostgreSQL does not let in the user of DATABASE_URL: ${message}.`;
  if (code === '3D000') return `The database that DATABASE_URL names is not there: ${message}.`;
  if (code === '42501') {
    return (
      `PostgreSQL does not let the user of DATABASE_URL make what the service needs (${message}). The user must own the` +
      ' database or may create in its schema public, and the role sanbixu_app must exist and be granted to it, or it must' +
      ' have CREATEROLE.'
    );
  }
  if (/password must be a string/.test(message))
    return 'DATABASE_URL names a user without a password, and PostgreSQL asks for one.';
  if (/does not support SSL/.test(message))
    return 'DATABASE_URL asks for TLS (sslmode), and PostgreSQL does not offer it.';
  if (/unsupported startup parameter/.test(message)) {
    return (
      'A pooler does not pass the settings of a session on: set DATABASE_PREPARED=off, and DATABASE_DIRECT_URL to the' +
      ' server itself.'
    );
  }
  if (code.startsWith('ERR_PARSE_ARGS')) return `${message}; npm start takes --scale N and nothing else.`;
  if (code === '57P03') return 'PostgreSQL is starting or stopping; start again when it is up.';
  if (unusable.includes(code) && place !== '') {
    return `DATA_DIR must be a folder that this account may write: ${place} cannot be used (${code}).`;
  }
  return null;
}

/** Ends a command that could not begin: with one sentence where there is one, and otherwise with all that is known. */
export function endAtStart(error: unknown): never {
  console.error(sentenceOf(error) ?? error);
  process.exit(1);
}
