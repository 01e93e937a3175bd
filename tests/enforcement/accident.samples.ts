import { accidentReports, accidents, onSceneCommands } from '../../src/enforcement/accident/accident.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Accident: async (s) => {
      const { bureau } = s.ground;

      return s.put(accidents, {
        ...(await s.atFirm()),
        number: '演事1',
        status: 'REPORTED',
        kind: 'FALL',
        kindStandard: 'GB',
        production: true,
        happenedAt: s.at,
        location: '演示',
        summary: '演示',
        deaths: 0,
        missing: 0,
        seriousInjuries: 0,
        minorInjuries: 1,
        trapped: 0,
        evacuated: 0,
        directLoss: '0',
        polluted: false,
        grade: 'GENERAL',
        nearMiss: false,
        jurisdiction: 'COUNTY',
        criminalReview: false,
        unitReportedAt: s.at,
        unitReportDue: s.at,
        reportUpDue: s.at,
        reportTo: 'PROVINCE',
        regradeUntil: '2026-12-31',
        investigationDue: s.at,
        reports: 1,
        organisationId: bureau,
      });
    },
    OnSceneCommand: async (s) => {
      const { seat } = s.ground;
      const accidentId = await s.of('Accident');
      return s.put(onSceneCommands, {
        ...county,
        accidentId,
        status: 'ON_SCENE',
        arrivedAt: s.at,
        operatorId: seat.operator,
        postId: seat.post,
      });
    },
    AccidentReport: async (s) => {
      const { bureau } = s.ground;
      const accidentId = await s.of('Accident');

      return s.put(accidentReports, {
        ...(await s.atFirm()),
        accidentId,
        reportedAt: s.at,
        content: '演示',
        deaths: 0,
        missing: 0,
        seriousInjuries: 0,
        minorInjuries: 1,
        directLoss: '0',
        organisationId: bureau,
      });
    },
  },
};
