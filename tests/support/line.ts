import net from 'node:net';

/** A line to PostgreSQL's socket that can be taken away: refused, silent, or cut once. */
export class Line {
  #refused = false;
  #silent = false;
  readonly #pairs = new Set<readonly [net.Socket, net.Socket]>();
  readonly #server: net.Server;

  private constructor(socket: string) {
    this.#server = net.createServer((near) => {
      if (this.#refused) {
        near.destroy();
        return;
      }
      const far = net.connect(socket);
      const pair = [near, far] as const;
      this.#pairs.add(pair);
      for (const each of pair) {
        each.on('error', () => {});
        each.on('close', () => {
          near.destroy();
          far.destroy();
          this.#pairs.delete(pair);
        });
      }
      near.pipe(far);
      far.pipe(near);
      if (this.#silent) this.#hold(pair);
    });
  }
  /** From a port of this machine to the socket of a cluster. */
  static async to(socket: string): Promise<Line> {
    const line = new Line(socket);
    await new Promise<void>((done) => {
      line.#server.listen(0, '127.0.0.1', done);
    });
    return line;
  }
  get port(): number {
    return (this.#server.address() as net.AddressInfo).port;
  }

  #hold([near, far]: readonly [net.Socket, net.Socket]): void {
    near.unpipe(far).pause();
    far.unpipe(near).pause();
  }
  /** Every connection ends, as when PostgreSQL is restarted. */
  cut(): void {
    for (const [near] of this.#pairs) near.destroy();
  }
  stop(): void {
    this.#refused = true;
    this.cut();
  }
  /** Nothing passes any more, and nothing says so. */
  stall(): void {
    this.#silent = true;
    for (const pair of this.#pairs) this.#hold(pair);
  }
  back(): void {
    this.#refused = false;
    this.#silent = false;
    for (const [near, far] of this.#pairs) {
      near.pipe(far);
      far.pipe(near);
    }
  }
  async end(): Promise<void> {
    this.cut();
    await new Promise((done) => {
      this.#server.close(done);
    });
  }
}
