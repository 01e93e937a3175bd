import type { Law } from '../../kernel/law.js';
import type { Disclosures } from '../privacy/disclosures.js';
import { Entering } from './entering.js';
import type { Facts } from './facts.js';
import { Judgement } from './judgement.js';
import { Locks } from './locks.js';
import { Replays } from './replays.js';
import { newKey } from '../privacy/ids.js';
import type { Ground } from './outcome.js';
import type { RequestScope } from '../request-scope.js';
import { onOwnConnection, type Transaction } from './transaction.js';

/**
 * What every act passes through, in this order: its key and its entry are held, what was accepted before is answered
 * again, it is judged, it is decided, it is entered.
 */
export class Door {
  readonly replays: Replays;
  readonly locks: Locks;
  readonly ground: Ground;
  readonly judgement: Judgement;
  readonly entering: Entering;

  constructor(
    readonly scope: RequestScope & { readonly disclosures: Disclosures },
    readonly facts: Facts,
  ) {
    this.replays = new Replays(scope);
    this.locks = new Locks(scope, this.replays);
    const { nouns, plans } = scope.services;
    this.ground = {
      nounOf: (type) => nouns.get(type)!,
      columnsOf: (noun) => plans.tableOf(noun).columns,
      newId: (now) => newKey(Date.parse(now)),
    };
    this.judgement = new Judgement(scope, facts, this.locks, this.ground);
    this.entering = new Entering(scope, this.ground);
  }

  async inWriting<T>(work: (tx: Transaction, law: Law) => Promise<T>): Promise<T> {
    const { services } = this.scope;
    const law = await services.law();
    return onOwnConnection(services, (tx) => work(tx, law));
  }
}
