import { as, entered, of, step, type RoomWalk, type Walking } from '../support/walk.js';

const opened = as('openWorkProgramme', async (walking) => ({
  organisationId: await walking.officeOf('head'),
  kind: 'COMPREHENSIVE',
  year: 2026,
  title: `综合监管规范化${walking.serial}`,
  document: '巫溪安委〔2026〕9号',
  items: [
    {
      organisationId: await walking.officeOf('transport'),
      content: '建立行业监管台账',
      standard: '台账每月更新',
      dueOn: walking.on(60),
    },
  ],
}));

const resolved = as('recordMeeting', async (walking) => ({
  kind: 'DISPATCH',
  items: [{ organisationId: await walking.officeOf('transport'), content: '完成护栏安装', dueOn: walking.on(30) }],
}));
/** The measures of the programme that the walk has met. */
async function measuresOf(walking: Walking): Promise<string[]> {
  const { rows } = await walking.w.sql.query<{ id: string }>(
    'select id from assignment where programme_id = $1 order by place',
    [walking.keys.WorkProgramme],
  );
  return rows.map(({ id }) => walking.idFor('Assignment', id));
}

export const walk: RoomWalk = {
  acts: {
    openWorkProgramme: step('leader', async (walking) => ({
      organisationId: await walking.officeOf('head'),
      kind: 'TEN_MEASURES',
      year: 2026,
      title: `常态化安全监管十条措施${walking.serial}`,
      document: '巫溪安委〔2026〕8号',
      items: await Promise.all(
        Array.from({ length: 10 }, async (_, i) => ({
          organisationId: await walking.officeOf('transport'),
          postId: await walking.postOf('transport'),
          content: `措施${i + 1}`,
          dueOn: walking.on(60),
        })),
      ),
    })),
    evaluateMeasures: step('leader', async (walking) => {
      await walking.take(as('recordMeeting', { kind: 'EVALUATION', topic: '“十条措施”季度绩效评估' }));
      return {
        period: '2026Q1',
        meetingId: walking.idOf('LeadershipMeeting'),
        lines: (await measuresOf(walking)).map((assignmentId) => ({ assignmentId, score: 92, opinion: '落实到位' })),
      };
    }),
    reportAssignment: step('transport', { progress: '已印发通知' }),
    answerAssignment: step('transport', async (walking) => ({
      answer: '已建立台账',
      evidenceFileIds: [await walking.file('transport')],
    })),
    returnAssignment: step('head', { opinion: '台账缺六家企业' }),
    acceptAssignment: step('head', { opinion: '属实' }),
    cancelAssignment: step('leader', { reason: '职责已调整' }),
  },
  nouns: {
    WorkProgramme: { stages: { [entered]: [null, 'openWorkProgramme'] } },
    Assignment: {
      stages: {
        OPEN: [null, opened],
        ANSWERED: ['OPEN', 'answerAssignment'],
        DONE: ['ANSWERED', 'acceptAssignment'],
        CANCELLED: ['OPEN', 'cancelAssignment'],
      },
      moves: {
        'OPEN withdrawMeeting': [null, resolved, 'withdrawMeeting'],
        'ANSWERED withdrawMeeting': [null, resolved, 'answerAssignment', 'withdrawMeeting'],
      },
      key: async (walking) =>
        (await walking.part('assignment', 'programme_id', 'WorkProgramme')) ??
        (await walking.part('assignment', 'meeting_id', 'LeadershipMeeting')),
    },
    MeasureEvaluation: {
      stages: { [entered]: [of('WorkProgramme'), 'evaluateMeasures'] },
      key: (walking) => walking.part('measure_evaluation', 'programme_id', 'WorkProgramme'),
    },
  },
};
