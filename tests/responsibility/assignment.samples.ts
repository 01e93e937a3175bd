import {
  assignments,
  measureEvaluations,
  workProgrammes,
} from '../../src/responsibility/assignment/assignment.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    WorkProgramme: async (s) =>
      s.put(workProgrammes, {
        ...county,
        kind: 'TEN_MEASURES',
        year: 2026,
        title: '演示',
        document: '演示',
        organisationId: s.ground.bureau,
        itemCount: 1,
        evaluatedPeriods: [],
      }),
    Assignment: async (s) =>
      s.put(assignments, {
        status: 'OPEN',
        kind: 'TEN_MEASURES',
        programmeId: await s.of('WorkProgramme'),
        place: 1,
        organisationId: s.ground.township,
        content: '演示',
        dueOn: '2026-12-20',
        evidenceIds: [],
        returns: 0,
      }),
    MeasureEvaluation: async (s) =>
      s.put(measureEvaluations, {
        programmeId: await s.of('WorkProgramme'),
        assignmentId: await s.of('Assignment'),
        meetingId: await s.of('LeadershipMeeting'),
        organisationId: s.ground.township,
        period: '2026Q1',
        score: 90,
        result: 'GOOD',
        opinion: '演示',
      }),
  },
};
