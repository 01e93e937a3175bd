import { as, entered, of, step, type RoomWalk, type Walking } from '../support/walk.js';

const opened = as('openWorkProgramme', async (c) => ({
  organisationId: await c.officeOf('head'),
  kind: 'COMPREHENSIVE',
  year: 2026,
  title: `综合监管规范化${c.serial}`,
  document: '巫溪安委〔2026〕9号',
  items: [
    {
      organisationId: await c.officeOf('transport'),
      content: '建立行业监管台账',
      standard: '台账每月更新',
      dueOn: c.on(60),
    },
  ],
}));

const resolved = as('recordMeeting', async (c) => ({
  kind: 'DISPATCH',
  items: [{ organisationId: await c.officeOf('transport'), content: '完成护栏安装', dueOn: c.on(30) }],
}));
/** The measures of the programme that the walk has met. */
async function measuresOf(c: Walking): Promise<string[]> {
  const { rows } = await c.w.sql.query<{ id: string }>(
    'select id from assignment where programme_id = $1 order by place',
    [c.keys.WorkProgramme],
  );
  return rows.map(({ id }) => c.idFor('Assignment', id));
}

export const walk: RoomWalk = {
  acts: {
    openWorkProgramme: step('leader', async (c) => ({
      organisationId: await c.officeOf('head'),
      kind: 'TEN_MEASURES',
      year: 2026,
      title: `常态化安全监管十条措施${c.serial}`,
      document: '巫溪安委〔2026〕8号',
      items: await Promise.all(
        Array.from({ length: 10 }, async (_, i) => ({
          organisationId: await c.officeOf('transport'),
          postId: await c.postOf('transport'),
          content: `措施${i + 1}`,
          dueOn: c.on(60),
        })),
      ),
    })),
    evaluateMeasures: step('leader', async (c) => {
      await c.take(as('recordMeeting', { kind: 'EVALUATION', topic: '“十条措施”季度绩效评估' }));
      return {
        period: '2026Q1',
        meetingId: c.idOf('LeadershipMeeting'),
        lines: (await measuresOf(c)).map((assignmentId) => ({ assignmentId, score: 92, opinion: '落实到位' })),
      };
    }),
    reportAssignment: step('transport', { progress: '已印发通知' }),
    answerAssignment: step('transport', async (c) => ({
      answer: '已建立台账',
      evidenceFileIds: [await c.file('transport')],
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
      key: async (c) =>
        (await c.part('assignment', 'programme_id', 'WorkProgramme')) ??
        (await c.part('assignment', 'meeting_id', 'LeadershipMeeting')),
    },
    MeasureEvaluation: {
      stages: { [entered]: [of('WorkProgramme'), 'evaluateMeasures'] },
      key: (c) => c.part('measure_evaluation', 'programme_id', 'WorkProgramme'),
    },
  },
};
