import { globalId, keyIn } from '../../src/access/privacy/ids.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { proposals } from '../../src/proposal/proposal.noun.js';
import { newId } from '../support/world.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Proposal: async (s) => {
      // An order to stop work waits for a second signature.
      const { orderRectification } = (
        await s.w.ask(
          'officer-1',
          'mutation($input: OrderRectificationInput!) { orderRectification(input: $input) { refusals { code } change { entry { id } } } }',
          {
            input: {
              id: globalId(hazards, await s.of('Hazard')),
              expectedVersion: 1,
              idempotencyKey: newId(),
              deadline: new Date(Date.now() + 86_400_000).toISOString(),
              suspension: '停用',
            },
          },
        )
      ).data;
      return keyIn(proposals, orderRectification.change.entry.id as string)!;
    },
  },
};
