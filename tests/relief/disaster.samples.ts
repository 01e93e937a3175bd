import { countNames, lossNames } from '../../src/relief/disaster/disaster.facts.js';
import { disasterEvents, lossReports, relocatedPersons } from '../../src/relief/disaster/disaster.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

const none = Object.fromEntries([...countNames.map((name) => [name, 0]), ...lossNames.map((name) => [name, '0'])]);

export const samples: RoomSamples = {
  entries: {
    DisasterEvent: (s) =>
      s.put(disasterEvents, {
        ...county,
        number: '演灾1',
        status: 'ACTIVE',
        kind: '010200',
        name: '演示',
        townships: ['500238001'],
        startedAt: s.at,
        firstReportDue: s.at,
      }),
    LossReport: async (s) => {
      const { township } = s.ground;
      const event = await s.of('DisasterEvent');

      return s.put(lossReports, {
        number: '演灾情1',
        status: 'REPORTED',
        eventId: event,
        kind: 'FIRST',
        observedAt: s.at,
        organisationId: township,
        ...none,
      });
    },
    RelocatedPerson: async (s) => {
      const { township } = s.ground;
      const event = await s.of('DisasterEvent');

      return s.put(relocatedPersons, {
        status: 'RELOCATED',
        eventId: event,
        organisationId: township,
        shelter: '演示',
        relocatedAt: s.at,
      });
    },
  },
};
