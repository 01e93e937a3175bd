import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const lookMillis = 50;

/**
 * The end of serving over HTTP. From the first word on every answer says that its connection closes, those that lie
 * idle are closed, and no new ones are taken. What has been read is answered; what is not answered in time is cut, and
 * its asker may ask again with the same key.
 */
export class Stopping {
  #begun = false;
  readonly #unanswered = new Set<ServerResponse>();

  constructor(private readonly server: Server) {
    // Before whoever answers: these headers must be there when the first byte goes.
    server.prependListener('request', (_, response) => {
      if (this.#begun) {
        response.setHeader('connection', 'close');
        return;
      }
      this.#unanswered.add(response);
      response.once('close', () => {
        this.#unanswered.delete(response);
      });
    });
  }

  get begun(): boolean {
    return this.#begun;
  }

  begin(): void {
    this.#begun = true;
    for (const response of this.#unanswered) if (!response.headersSent) response.setHeader('connection', 'close');
  }

  /**
   * Ends when no connection is left, and cuts what is left after so long. `close` takes no new connections, and ends
   * with the last.
   */
  async end(millis: number, close: () => Promise<unknown>): Promise<void> {
    this.begin();
    let closed = false;
    const closing = close().finally(() => {
      closed = true;
    });
    closing.catch(() => {});
    const until = Date.now() + millis;
    // A connection whose last answer had begun before comes to lie idle after it.
    while (!closed && Date.now() < until) {
      this.server.closeIdleConnections();
      await Promise.race([sleep(lookMillis), closing]);
    }
    if (!closed) this.server.closeAllConnections();
    await closing;
  }
}
