import { connection } from './connections.js';
import type { Address } from './database.js';

const againMillis = 500;
const connectMillis = 5_000;

export interface Listening {
  readonly stop: () => Promise<void>;
}

/**
 * Hears when the register says that rights or parameters changed, in whichever process. A connection that is lost is
 * made again, one at a time; what was said meanwhile is not known, and so is taken for everything.
 */
export async function listen(address: Address, heard: (type: string) => void): Promise<Listening> {
  let stopped = false;
  let current: ReturnType<typeof connection> | null = null;
  const connect = async (): Promise<void> => {
    if (stopped) return;
    const fresh = connection({ ...address, keepAlive: true, connectionTimeoutMillis: connectMillis });
    let lost = false;
    const again = (): void => {
      if (lost) return;
      lost = true;
      current = null;
      setTimeout(() => {
        void connect();
      }, againMillis).unref();
    };
    fresh.on('error', again);
    fresh.on('notification', ({ payload }) => {
      heard(payload ?? '');
    });
    try {
      await fresh.connect();
      await fresh.query('listen sanbixu_rights');
      current = fresh;
      heard('all');
    } catch {
      again();
      await fresh.end().catch(() => {});
    }
  };
  await connect();
  return {
    stop: async () => {
      stopped = true;
      await current?.end().catch(() => {});
    },
  };
}
