import net from 'node:net';
import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const lookMillis = 50;

/** How long ending may take, and how much of it is left to those who may ask once more on a kept connection. */
export interface EndingMillis {
  readonly most: number;
  readonly idle: number;
}

/**
 * The end of serving over HTTP. From the first word on no new connections are taken, and every answer says that its
 * connection closes. One that lies idle is left open for a while: whoever asks on it meanwhile is answered and told,
 * where a connection closed under a request that is on its way would be a failure to its asker. What has been read is
 * answered; what is not answered in time is cut, and its asker may ask again with the same key.
 */
export class Stopping {
  #begun = false;
  readonly #unanswered = new Set<ServerResponse>();
  readonly #connections = new Set<net.Socket>();

  constructor(private readonly server: Server) {
    server.on('connection', (socket: net.Socket) => {
      this.#connections.add(socket);
      socket.once('close', () => {
        this.#connections.delete(socket);
      });
    });
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
   * Ends when no connection is left, and cuts what is left after so long. `close` ends the server with its last
   * connection.
   */
  async end({ most, idle }: EndingMillis, close: () => Promise<unknown>): Promise<void> {
    this.begin();
    const began = Date.now();
    // Not the server's own: that would close what lies idle with it.
    net.Server.prototype.close.call(this.server);
    while (this.#connections.size > 0 && Date.now() < began + Math.min(idle, most)) await sleep(lookMillis);
    let closed = false;
    const closing = close().finally(() => {
      closed = true;
    });
    closing.catch(() => {});
    // A connection whose last answer had begun before comes to lie idle after it.
    while (!closed && Date.now() < began + most) {
      this.server.closeIdleConnections();
      await Promise.race([sleep(lookMillis), closing]);
    }
    if (!closed) this.server.closeAllConnections();
    await closing;
  }
}
