import { setTimeout as sleep } from 'node:timers/promises';

/** What is ended: the service as far as it has come. */
export interface Stoppable {
  readonly stop: () => Promise<void>;
  readonly millis: number;
  readonly fatal: (cause: unknown, kind: string) => void;
}

/**
 * How this process ends.
 *
 * SIGTERM and SIGINT: the service is stopped in order, and the exit code is 0. A second signal changes nothing: a
 * terminal sends SIGINT to npm and to this process, and npm hands it on.
 *
 * An exception that nobody caught, and a promise that failed with nobody waiting: something is in a state that no line
 * of the code has foreseen, so it is not served from any longer. Every act is one transaction, so nothing is half done
 * by ending, while going on could do something half. The cause is logged as fatal, the service is stopped in order,
 * within its time, and the exit code is 1, so that whoever watches over the process starts it again. What is met while
 * it stops is logged, and ends nothing sooner.
 */
export function endOrderly(ended: () => Stoppable): void {
  let ending = false;
  const end = (code: number): void => {
    if (ending) return;
    ending = true;
    const service = ended();
    const stopped = Promise.race([service.stop(), sleep(service.millis)]);
    stopped.then(
      () => process.exit(code),
      (error: unknown) => {
        service.fatal(error, 'stop');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      end(0);
    });
  for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(kind, (cause: unknown) => {
      ended().fatal(cause, kind);
      end(1);
    });
  }
}
