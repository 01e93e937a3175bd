import { dishonestyListings } from '../../src/enforcement/dishonesty/dishonesty.noun.js';
import { jointSanctions } from '../../src/enforcement/dishonesty/joint-sanction.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    DishonestyListing: async (s) => {
      const caseId = await s.of('EnforcementCase');

      return s.put(dishonestyListings, {
        ...(await s.atFirm()),
        caseId,
        status: 'TOLD',
        ground: 'OTHER',
        facts: '演示',
        subjectKind: 'UNIT',
        unitName: '演示',
        toldAt: s.at,
      });
    },
    JointSanction: async (s) =>
      s.put(jointSanctions, {
        listingId: await s.of('DishonestyListing'),
        enterpriseId: (await s.atFirm()).enterpriseId,
        organisationId: s.ground.township,
        status: 'TOLD',
        measure: 'SUPERVISION',
        unitName: '演示',
        ground: 'OTHER',
        toldAt: s.at,
        answerDue: s.at,
      }),
  },
};
